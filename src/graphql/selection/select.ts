import { getArgumentValues, print, type FieldNode, type GraphQLCompositeType } from 'graphql';
import type { ChildSelection, ConnectionSelection, NodeSelection, ReferenceSelection, RelationshipSelection, Variables } from '../../plan/selection.ts';
import { fieldPlanOf, type Arguments, type ConnectionQuestion, type FieldPlan, type FromArguments } from './field-plan.ts';
import { pageOf } from './page.ts';
import { compositeTypeOf, possibleTypesOf, visitFields, type VisitedField, type VisitScope } from './visit-fields.ts';

/** What edges of a connection are asked for. */
export interface EdgesSelection {
  readonly hasEdges: boolean;
  readonly hasCount: boolean;
  readonly hasCursors: boolean;
  readonly node: NodeSelection;
  readonly relationship: RelationshipSelection | null;
}

/** What is asked of the nodes that a field leads to. */
export function selectNodes(scope: VisitScope, nodes: readonly FieldNode[], type: GraphQLCompositeType): NodeSelection {
  const draft = draftNode(possibleTypesOf(scope.schema, type));
  for (const node of nodes) draftFields(scope, draft, node, type, draft.types);
  return finishNode(draft);
}

/** What is asked of the connection that a field leads to. */
export function selectEdges(scope: VisitScope, nodes: readonly FieldNode[], type: GraphQLCompositeType): EdgesSelection {
  const draft = draftEdges();
  for (const node of nodes) draftConnection(scope, draft, node, type);
  return finishEdges(draft);
}

/** Late values of one field's arguments, coerced once a request. */
export function lateArguments(field: Parameters<typeof getArgumentValues>[0], node: FieldNode): FromArguments {
  let known: { readonly variables: Variables; readonly args: Arguments } | undefined;
  return (read) => (variables) => {
    if (known?.variables !== variables) known = { variables, args: getArgumentValues(field, node, variables) };
    return read(known.args);
  };
}

/** A selection while fragments and repeated fields are still being merged into it. */
interface NodeDraft {
  readonly types: readonly string[];
  readonly properties: Set<string>;
  readonly children: Map<string, ChildDraft>;
}

interface ChildDraft {
  readonly key: string;
  readonly onTypes: Set<string>;
  readonly finish: (onTypes: readonly string[] | null) => ChildSelection;
  readonly merge: (node: FieldNode) => void;
}

interface EdgesDraft {
  hasEdges: boolean;
  hasCount: boolean;
  hasCursors: boolean;
  node: NodeDraft | null;
  relationship: RelationshipDraft | null;
}

interface RelationshipDraft {
  readonly properties: Set<string>;
  readonly references: Map<string, ChildDraft>;
  from: NodeDraft | null;
  to: NodeDraft | null;
}

function draftNode(types: readonly string[]): NodeDraft {
  return { types, properties: new Set(), children: new Map() };
}

function draftFields(scope: VisitScope, draft: NodeDraft, under: FieldNode, type: GraphQLCompositeType, types: readonly string[]): void {
  visitFields(scope, under, type, types, (visited) => {
    const plan = fieldPlanOf(visited.field);
    if (plan !== undefined) draftField(scope, draft, visited, plan);
  });
}

function draftField(scope: VisitScope, draft: NodeDraft, visited: VisitedField, plan: FieldPlan): void {
  if (plan.kind === 'properties') {
    for (const property of plan.properties(visited.types)) draft.properties.add(property);
    return;
  }
  if (plan.kind === 'embedded') {
    draftEmbedded(scope, draft, visited, plan.properties);
    return;
  }
  if (plan.kind !== 'end') draftChild(scope, draft.children, visited, plan, visited.key);
}

function draftEmbedded(scope: VisitScope, draft: NodeDraft, visited: VisitedField, properties: readonly string[]): void {
  for (const property of properties) draft.properties.add(property);
  const type = compositeTypeOf(visited.field);
  visitFields(scope, visited.node, type, possibleTypesOf(scope.schema, type), (inner) => {
    const plan = fieldPlanOf(inner.field);
    if (plan?.kind === 'reference') draftChild(scope, draft.children, { ...inner, types: visited.types }, plan, `${visited.key}.${inner.key}`);
  });
}

type ChildPlan = Extract<FieldPlan, { kind: 'reference' | 'connection' | 'degree' }>;

function draftChild(scope: VisitScope, children: Map<string, ChildDraft>, visited: VisitedField, plan: ChildPlan, key: string): void {
  const identity = `${key} ${planNumber(plan)} ${(visited.node.arguments ?? []).map(print).join(' ')}`;
  const draft = children.get(identity) ?? createChild(scope, visited, plan, key);
  children.set(identity, draft);
  for (const type of visited.types) draft.onTypes.add(type);
  draft.merge(visited.node);
}

function createChild(scope: VisitScope, visited: VisitedField, plan: ChildPlan, key: string): ChildDraft {
  const onTypes = new Set<string>();
  if (plan.kind === 'degree') return { key, onTypes, merge: () => undefined, finish: (types) => ({ kind: 'degree', key, onTypes: types }) };
  const type = compositeTypeOf(visited.field);
  if (plan.kind === 'reference') {
    const node = draftNode(possibleTypesOf(scope.schema, type));
    return {
      key,
      onTypes,
      merge: (fieldNode) => {
        draftFields(scope, node, fieldNode, type, node.types);
      },
      finish: (types) => ({ ...plan, key, onTypes: types, node: finishNode(node) }),
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
    finish: (types) => finishConnection(key, types, question, page, edges),
  };
}

function finishConnection(key: string, onTypes: readonly string[] | null, question: ConnectionQuestion, page: ConnectionSelection['page'], edges: EdgesDraft): ConnectionSelection {
  return { kind: 'connection', key, onTypes, page, ...question, ...finishEdges(edges) };
}

function draftEdges(): EdgesDraft {
  return { hasEdges: false, hasCount: false, hasCursors: false, node: null, relationship: null };
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
    else visitFields(scope, node, inner, possibleTypesOf(scope.schema, inner), (visited) => {
      draftEdgeField(scope, draft, visited);
    });
  });
}

/** A field of `edges` or of `pageInfo`; their names are those of the Relay specification. */
function draftEdgeField(scope: VisitScope, draft: EdgesDraft, { field, node }: VisitedField): void {
  if (field.name === 'cursor' || field.name === 'startCursor' || field.name === 'endCursor') draft.hasCursors = true;
  if (field.name === 'node') draftEdgeNode(scope, draft, node, compositeTypeOf(field));
  if (field.name === 'relationship') draftRelationship(scope, draft, node, compositeTypeOf(field));
}

function draftEdgeNode(scope: VisitScope, draft: EdgesDraft, under: FieldNode, type: GraphQLCompositeType): void {
  draft.node ??= draftNode(possibleTypesOf(scope.schema, type));
  draftFields(scope, draft.node, under, type, draft.node.types);
}

function draftRelationship(scope: VisitScope, edges: EdgesDraft, under: FieldNode, type: GraphQLCompositeType): void {
  const draft = (edges.relationship ??= { properties: new Set(), references: new Map(), from: null, to: null });
  visitFields(scope, under, type, possibleTypesOf(scope.schema, type), (visited) => {
    const plan = fieldPlanOf(visited.field);
    if (plan?.kind === 'properties') for (const property of plan.properties([])) draft.properties.add(property);
    if (plan?.kind === 'reference') draftChild(scope, draft.references, visited, plan, visited.key);
    if (plan?.kind === 'end') {
      const inner = compositeTypeOf(visited.field);
      const node = (draft[plan.end] ??= draftNode(possibleTypesOf(scope.schema, inner)));
      draftFields(scope, node, visited.node, inner, node.types);
    }
  });
}

function finishNode(draft: NodeDraft): NodeSelection {
  const [only = null] = draft.types;
  return {
    type: draft.types.length === 1 ? only : null,
    properties: [...draft.properties].filter((property) => property !== 'id' && property !== 'type').sort(),
    children: [...draft.children.values()].map((child) => child.finish(child.onTypes.size === draft.types.length ? null : [...child.onTypes].sort())),
  };
}

function finishEdges({ node, relationship, ...has }: EdgesDraft): EdgesSelection {
  return {
    ...has,
    node: node === null ? { type: '', properties: [], children: [] } : finishNode(node),
    relationship:
      relationship === null
        ? null
        : {
            properties: [...relationship.properties].filter((property) => property !== 'type').sort(),
            references: [...relationship.references.values()].map((child) => child.finish(null) as ReferenceSelection),
            from: relationship.from === null ? null : finishNode(relationship.from),
            to: relationship.to === null ? null : finishNode(relationship.to),
          },
  };
}

/** Interface and object types share a field's plan by reference: one number for each plan tells equal fields apart from others. */
const planNumbers = new WeakMap<FieldPlan, number>();
let plansSeen = 0;

function planNumber(plan: FieldPlan): number {
  const known = planNumbers.get(plan);
  if (known !== undefined) return known;
  plansSeen += 1;
  planNumbers.set(plan, plansSeen);
  return plansSeen;
}

