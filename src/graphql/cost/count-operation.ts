import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Late } from '../../plan/selection.ts';
import { fieldPlanOf, type PartQuestion } from '../selection/field-plan.ts';
import { lateArguments } from '../selection/select.ts';
import { isIncluded } from '../selection/visit-fields.ts';
import { costRuleOf } from './cost-rule.ts';
import { emptyScope, partAt, type Condition, type CountedScope } from './counted-part.ts';
import { fieldCostOf, oneCount, type LateNumber } from './field-cost.ts';
import { fragmentsOf } from './fragments-of.ts';

export interface CountedOperation {
  /** One counted part for each root field. */
  readonly scope: CountedScope;
  /** True when the count does not depend on variables. */
  readonly isConstant: boolean;
}

/**
 * Walks through an operation, with fragments written out, and collects what its rows come from. Fields that are merged
 * for reading are merged here, too.
 */
export function countOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CountedOperation {
  const walk: Walk = { schema, fragments: fragmentsOf(document), usesVariables: false };
  const scope = emptyScope();
  const root: Place = { scope, prefix: '', conditions: [], found: () => () => 0, connection: null };
  visitSelections(walk, operation.selectionSet, schema.getQueryType(), root, visitRoot);
  return { scope, isConstant: !walk.usesVariables };
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  usesVariables: boolean;
}

interface Place {
  readonly scope: CountedScope;
  /** The response keys from the last counted part to here. */
  readonly prefix: string;
  readonly conditions: readonly Condition[];
  /** The largest number of things that the question around it finds for a role. */
  readonly found: (role: string) => Late<number>;
  /** Set for the fields of a connection: the function that counts a page of it, and where to count its `totalCount`. */
  readonly connection: {
    readonly page: (conditions: readonly Condition[]) => CountedScope;
    readonly around: CountedScope;
    readonly key: string;
  } | null;
}

type Visit = (walk: Walk, place: Place, field: GraphQLField<unknown, unknown>, node: FieldNode) => void;

function visitSelections(
  walk: Walk,
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  place: Place,
  visit: Visit,
): void {
  for (const selection of selections) {
    const conditions = conditionsOf(walk, selection);
    if (conditions === null) continue;
    const here = conditions.length === 0 ? place : { ...place, conditions: [...place.conditions, ...conditions] };
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      if (field !== undefined) visit(walk, here, field, selection);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection;
    if (fragment === undefined) continue;
    visitSelections(
      walk,
      fragment.selectionSet,
      fragment.typeCondition === undefined ? type : walk.schema.getType(fragment.typeCondition.name.value),
      here,
      visit,
    );
  }
}

/** Counts a root field as one row, with the fields below it. */
function visitRoot(walk: Walk, place: Place, field: GraphQLField<unknown, unknown>, node: FieldNode): void {
  place.scope.fields += 1;
  const part = partAt(place.scope, keyOf(place, node), place.conditions, () => ({ ...oneCount, lookups: 0 }));
  const rule = costRuleOf(field);
  const late = lateOf(walk, field, node);
  const found = (role: string) => late((args) => (rule?.kind === 'question' ? (rule.found(args)[role] ?? 0) : 0));
  visitField(walk, { ...place, scope: part.under, prefix: '', found }, field, node);
}

function visitField(walk: Walk, place: Place, field: GraphQLField<unknown, unknown>, node: FieldNode): void {
  const rule = costRuleOf(field);
  if (place.connection !== null && rule?.kind === 'count') {
    const { around, key } = place.connection;
    around.fields += 1;
    partAt(around, `${key} count`, place.conditions, () => oneCount);
    return;
  }
  const scope = place.connection === null ? place.scope : place.connection.page(place.conditions);
  scope.fields += 1;
  const key = keyOf(place, node);
  const plan = fieldPlanOf(field);
  if (plan?.kind === 'composed') addParts(scope, place, plan.parts);
  const create = () => fieldCostOf(field, { late: lateOf(walk, field, node), found: place.found });
  const type = getNamedType(field.type);
  const under = (inner: Place): void => {
    if (node.selectionSet !== undefined && isCompositeType(type))
      visitSelections(walk, node.selectionSet, type, inner, visitField);
  };
  if (rule?.kind === 'page' || plan?.kind === 'connection') {
    const page = (conditions: readonly Condition[]) => partAt(scope, key, conditions, () => create() ?? oneCount).under;
    under({ ...place, scope, prefix: '', connection: { page, around: scope, key } });
    return;
  }
  const cost = create();
  if (cost === null)
    under({ ...place, scope, prefix: rule?.kind === 'same' ? place.prefix : `${key}.`, connection: null });
  else under({ ...place, scope: partAt(scope, key, place.conditions, () => cost).under, prefix: '', connection: null });
}

/**
 * Counts the neighbours that a composed leaf reads. They are read once for each node, however often the leaf is asked
 * for.
 */
function addParts(scope: CountedScope, place: Place, parts: readonly PartQuestion[]): void {
  for (const { key, most, parts: inner } of parts) {
    const part = partAt(scope, key, place.conditions, () => ({ ...oneCount, cost: () => most, rows: () => most }));
    addParts(part.under, place, inner);
  }
}

function keyOf({ prefix }: Place, { alias, name, arguments: args = [] }: FieldNode): string {
  return `${prefix}${(alias ?? name).value} ${args.map(print).join(' ')}`;
}

/**
 * Makes late numbers from a field's arguments. Without a variable among the arguments, a number is computed at once.
 */
function lateOf(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): LateNumber {
  const late = lateArguments(field, node);
  const isLate = (node.arguments ?? []).some((argument) => print(argument).includes('$'));
  return (read) => {
    const value = unlessRefused(late(read));
    if (!isLate) return always(value({}));
    walk.usesVariables = true;
    return value;
  };
}

/** A field whose arguments are refused reads nothing and counts 0. */
function unlessRefused(value: Late<number>): Late<number> {
  return (variables) => {
    try {
      return value(variables);
    } catch {
      return 0;
    }
  };
}

function always(value: number): Late<number> {
  return () => value;
}

/**
 * The conditions of `@skip` and `@include` that depend on variables; null when the text alone leaves the selection out.
 */
function conditionsOf(walk: Walk, selection: SelectionNode): readonly Condition[] | null {
  if (selection.directives === undefined || selection.directives.length === 0) return [];
  if (!selection.directives.some((directive) => print(directive).includes('$')))
    return isIncluded({ variableValues: {} }, selection) ? [] : null;
  walk.usesVariables = true;
  return [(variables) => isIncluded({ variableValues: variables }, selection)];
}
