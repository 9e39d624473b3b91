import { getArgumentValues, print, type FieldNode, type GraphQLCompositeType } from 'graphql';
import type { NodeSelection, Variables } from '../../plan/selection.ts';
import {
  draftEdges,
  draftNode,
  finishEdges,
  finishNode,
  planNumber,
  type ChildDraft,
  type EdgesDraft,
  type EdgesSelection,
  type NodeDraft,
} from './draft.ts';
import { fieldPlanOf, type Arguments, type FieldPlan, type FromArguments } from './field-plan.ts';
import { pageOf } from './page.ts';
import { draftParts } from './select-parts.ts';
import { createFirst, createLevels, createRows } from './select-rows.ts';
import { compositeTypeOf, possibleTypesOf, visitFields, type VisitedField, type VisitScope } from './visit-fields.ts';

/** The fields that are asked of the nodes that a field leads to. */
export function selectNodes(scope: VisitScope, nodes: readonly FieldNode[], type: GraphQLCompositeType): NodeSelection {
  const draft = draftNode(possibleTypesOf(scope.schema, type));
  for (const node of nodes) draftFields(scope, draft, node, type, draft.types);
  return finishNode(draft);
}

/** The fields that are asked of the connection that a field leads to. */
export function selectEdges(
  scope: VisitScope,
  nodes: readonly FieldNode[],
  type: GraphQLCompositeType,
): EdgesSelection {
  const draft = draftEdges();
  for (const node of nodes) draftConnection(scope, draft, node, type);
  return finishEdges(draft);
}

/** Makes late values from the arguments of a field. They are coerced once a request and forgotten with it. */
export function lateArguments(field: Parameters<typeof getArgumentValues>[0], node: FieldNode): FromArguments {
  const argumentsByVariables = new WeakMap<Variables, Arguments>();

  function argumentsOf(variables: Variables): Arguments {
    const known = argumentsByVariables.get(variables);
    if (known !== undefined) return known;
    const args = getArgumentValues(field, node, variables);
    argumentsByVariables.set(variables, args);
    return args;
  }

  return (read) => (variables) => read(argumentsOf(variables));
}

export function draftFields(
  scope: VisitScope,
  draft: NodeDraft,
  under: FieldNode,
  type: GraphQLCompositeType,
  types: readonly string[],
): void {
  visitFields(scope, under, type, types, (visited) => {
    const plan = fieldPlanOf(visited.field);
    if (plan !== undefined) draftField(scope, draft, visited, plan);
  });
}

function draftField(scope: VisitScope, draft: NodeDraft, visited: VisitedField, plan: FieldPlan): void {
  if (plan.kind === 'properties') {
    draftProperties(scope, draft.properties, visited, plan);
    return;
  }
  if (plan.kind === 'embedded') {
    draftEmbedded(scope, draft, visited, plan.properties);
    return;
  }
  if (plan.kind === 'composed') {
    for (const property of plan.properties(visited.types)) draft.properties.add(property);
    draftParts(draft, visited.types, plan.parts);
    return;
  }
  if (isChildPlan(plan)) draftChild(scope, draft.children, visited, plan, visited.key);
}

/** Adds the stored properties that a field is made of. Of a value with fields, only the fields asked for are read. */
export function draftProperties(
  scope: VisitScope,
  properties: Set<string>,
  { field, node, types }: VisitedField,
  plan: Extract<FieldPlan, { kind: 'properties' }>,
): void {
  for (const property of plan.properties(types)) properties.add(property);
  const { byField } = plan;
  if (byField === undefined) return;
  const type = compositeTypeOf(field);
  visitFields(scope, node, type, possibleTypesOf(scope.schema, type), (inner) => {
    for (const property of byField[inner.field.name] ?? []) properties.add(property);
  });
}

function draftEmbedded(
  scope: VisitScope,
  draft: NodeDraft,
  visited: VisitedField,
  properties: readonly string[],
): void {
  for (const property of properties) draft.properties.add(property);
  const type = compositeTypeOf(visited.field);
  visitFields(scope, visited.node, type, possibleTypesOf(scope.schema, type), (inner) => {
    const plan = fieldPlanOf(inner.field);
    if (plan?.kind === 'reference')
      draftChild(scope, draft.children, { ...inner, types: visited.types }, plan, `${visited.key}.${inner.key}`);
  });
}

type ChildPlan = Extract<
  FieldPlan,
  { kind: 'reference' | 'connection' | 'first' | 'rows' | 'levels' | 'degree' | 'neighborCounts' }
>;

const childKinds: ReadonlySet<string> = new Set<ChildPlan['kind']>([
  'reference',
  'connection',
  'first',
  'rows',
  'levels',
  'degree',
  'neighborCounts',
]);

function isChildPlan(plan: FieldPlan): plan is ChildPlan {
  return childKinds.has(plan.kind);
}

export function draftChild(
  scope: VisitScope,
  children: Map<string, ChildDraft>,
  visited: VisitedField,
  plan: ChildPlan,
  key: string,
): void {
  const identity = `${key} ${planNumber(plan)} ${(visited.node.arguments ?? []).map(print).join(' ')}`;
  const draft = children.get(identity) ?? createChild(scope, visited, plan, key);
  children.set(identity, draft);
  for (const type of visited.types) draft.onTypes.add(type);
  draft.merge(visited.node);
}

function createChild(scope: VisitScope, visited: VisitedField, plan: ChildPlan, key: string): ChildDraft {
  const onTypes = new Set<string>();
  if (plan.kind === 'degree' || plan.kind === 'neighborCounts') {
    const { kind } = plan;
    return { key, onTypes, merge: () => undefined, finish: (types) => [{ kind, key, onTypes: types }] };
  }
  if (plan.kind === 'first') return createFirst(scope, visited, plan, key);
  if (plan.kind === 'rows') return createRows(scope, visited, plan, key);
  if (plan.kind === 'levels') return createLevels(scope, visited, plan, key);
  const type = compositeTypeOf(visited.field);
  if (plan.kind === 'reference') {
    const node = draftNode(possibleTypesOf(scope.schema, type));
    return {
      key,
      onTypes,
      merge: (fieldNode) => {
        draftFields(scope, node, fieldNode, type, node.types);
      },
      finish: (types) => [{ ...plan, key, onTypes: types, node: finishNode(node) }],
    };
  }
  const late = lateArguments(visited.field, visited.node);
  const args = getArgumentValues(visited.field, visited.node, scope.variableValues);
  const question = plan.ask(args, late);
  const page = pageOf(visited.field.name, question.order, args, late);
  const edges = draftEdges();
  return {
    key,
    onTypes,
    merge: (fieldNode) => {
      draftConnection(scope, edges, fieldNode, type);
    },
    finish: (types) => [{ kind: 'connection', key, onTypes: types, page, ...question, ...finishEdges(edges) }],
  };
}

function draftConnection(scope: VisitScope, draft: EdgesDraft, under: FieldNode, type: GraphQLCompositeType): void {
  visitFields(scope, under, type, possibleTypesOf(scope.schema, type), ({ field, node }) => {
    if (field.name === 'totalCount') {
      draft.hasCount = true;
      return;
    }
    draft.hasEdges = true;
    const inner = compositeTypeOf(field);
    if (field.name === 'nodes') draftEdgeNode(scope, draft, node, inner);
    else
      visitFields(scope, node, inner, possibleTypesOf(scope.schema, inner), (visited) => {
        draftEdgeField(scope, draft, visited);
      });
  });
}

/** Adds a field of `edges` or of `pageInfo`. The names are those of the Relay specification. */
function draftEdgeField(scope: VisitScope, draft: EdgesDraft, { field, node }: VisitedField): void {
  if (field.name === 'cursor' || field.name === 'startCursor' || field.name === 'endCursor') draft.hasCursors = true;
  if (field.name === 'node') draftEdgeNode(scope, draft, node, compositeTypeOf(field));
  if (field.name === 'relationship') draftRelationship(scope, draft, node, compositeTypeOf(field));
}

function draftEdgeNode(scope: VisitScope, draft: EdgesDraft, under: FieldNode, type: GraphQLCompositeType): void {
  draft.node ??= draftNode(possibleTypesOf(scope.schema, type));
  draftFields(scope, draft.node, under, type, draft.node.types);
}

export function draftRelationship(
  scope: VisitScope,
  edges: EdgesDraft,
  under: FieldNode,
  type: GraphQLCompositeType,
): void {
  const draft = (edges.relationship ??= { properties: new Set(), references: new Map(), from: null, to: null });
  visitFields(scope, under, type, possibleTypesOf(scope.schema, type), (visited) => {
    const plan = fieldPlanOf(visited.field);
    if (plan?.kind === 'properties') draftProperties(scope, draft.properties, { ...visited, types: [] }, plan);
    if (plan?.kind === 'reference') draftChild(scope, draft.references, visited, plan, visited.key);
    if (plan?.kind === 'end') {
      const inner = compositeTypeOf(visited.field);
      const node = (draft[plan.end] ??= draftNode(possibleTypesOf(scope.schema, inner)));
      draftFields(scope, node, visited.node, inner, node.types);
    }
  });
}
