import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

/** One field of a selection set, as the visitor meets it. */
export interface VisitedField {
  readonly node: FieldNode;
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** The concrete types that the fragments around the field leave possible. */
  readonly types: readonly string[];
}

/** The properties of a resolver's `info` that a visit needs. */
export type VisitScope = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * Visits the fields below a field, through fragments, but not `__typename`. Fields that `@skip` or `@include` leaves
 * out are not visited.
 */
export function visitFields(
  scope: VisitScope,
  under: FieldNode,
  type: GraphQLCompositeType,
  types: readonly string[],
  visit: (field: VisitedField) => void,
): void {
  for (const selection of under.selectionSet?.selections ?? []) {
    visitSelection(scope, selection, type, types, (visited) => {
      if (visited.field !== TypeNameMetaFieldDef) visit(visited);
    });
  }
}

/** One field of an answer: all field nodes with the same response key. */
export interface CollectedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
}

/**
 * Collects the fields that are asked of one object below fields of the type `type`, by response key, in the order of
 * the answer.
 */
export function collectFields(
  scope: VisitScope,
  under: readonly FieldNode[],
  type: GraphQLCompositeType,
  parent: GraphQLObjectType,
): ReadonlyMap<string, CollectedField> {
  const fields = parent.getFields();
  const collected = new Map<string, CollectedField & { readonly nodes: FieldNode[] }>();
  const collect = ({ key, node, field }: VisitedField): void => {
    const known = collected.get(key);
    if (known === undefined) collected.set(key, { field: fields[field.name] ?? field, nodes: [node], parent });
    else known.nodes.push(node);
  };
  for (const { selectionSet } of under) {
    for (const selection of selectionSet?.selections ?? [])
      visitSelection(scope, selection, type, [parent.name], collect);
  }
  return collected;
}

/** The composite type of a field, without list and non-null. Throws when the field is a leaf. */
export function compositeTypeOf(field: GraphQLField<unknown, unknown>): GraphQLCompositeType {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) throw new TypeError(`${field.name} leads to ${type.name}, which has no fields`);
  return type;
}

/** The names of the object types that a type can be, in the order of the schema. */
export function possibleTypesOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  if (isObjectType(type)) return [type.name];
  return schema.getPossibleTypes(type).map(({ name }) => name);
}

function visitSelection(
  scope: VisitScope,
  selection: SelectionNode,
  type: GraphQLCompositeType,
  types: readonly string[],
  visit: (field: VisitedField) => void,
): void {
  if (!isIncluded(scope, selection)) return;
  if (selection.kind === Kind.FIELD) {
    const field = fieldOf(type, selection.name.value);
    if (field !== undefined) visit({ node: selection, key: (selection.alias ?? selection.name).value, field, types });
    return;
  }
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[selection.name.value] : selection;
  if (fragment === undefined) return;
  const condition =
    fragment.typeCondition === undefined ? type : scope.schema.getType(fragment.typeCondition.name.value);
  if (condition === undefined || !isCompositeType(condition)) return;
  const possible = new Set(possibleTypesOf(scope.schema, condition));
  const left = types.filter((name) => possible.has(name));
  if (left.length === 0) return;
  for (const inner of fragment.selectionSet.selections) visitSelection(scope, inner, condition, left, visit);
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** True when `@skip` and `@include` leave a selection in. */
export function isIncluded({ variableValues }: Pick<VisitScope, 'variableValues'>, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
}
