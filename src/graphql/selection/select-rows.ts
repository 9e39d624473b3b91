import {
  getArgumentValues,
  isCompositeType,
  isLeafType,
  getNamedType,
  type FieldNode,
  type GraphQLCompositeType,
} from 'graphql';
import { limits } from '../../model/limits.ts';
import type { Page } from '../../plan/order.ts';
import type { ConnectionSelection } from '../../plan/selection.ts';
import {
  draftEdges,
  draftNode,
  finishEdges,
  finishNode,
  type ChildDraft,
  type EdgesDraft,
  type NodeDraft,
} from './draft.ts';
import { fieldPlanOf, type ConnectionQuestion, type FieldPlan } from './field-plan.ts';
import { draftChild, draftFields, draftProperties, draftRelationship, lateArguments } from './select.ts';
import { compositeTypeOf, possibleTypesOf, visitFields, type VisitedField, type VisitScope } from './visit-fields.ts';

/** The number of neighbours that a `levels` field follows from each node. */
export const rowsALevel = limits.maximumArguments;

/** The key in the tree of the children that answer one question of a `levels` field. */
export function levelKey(key: string | number, question: number): string {
  return `${String(key)} ${question}`;
}

type PlanOf<Kind> = Extract<FieldPlan, { kind: Kind }>;

export function createFirst(
  scope: VisitScope,
  visited: VisitedField,
  { ask }: PlanOf<'first'>,
  key: string,
): ChildDraft {
  const type = compositeTypeOf(visited.field);
  const node = draftNode(possibleTypesOf(scope.schema, type));
  const question = ask(
    getArgumentValues(visited.field, visited.node, scope.variableValues),
    lateArguments(visited.field, visited.node),
  );
  return {
    key,
    onTypes: new Set(),
    merge: (fieldNode) => {
      draftFields(scope, node, fieldNode, type, node.types);
    },
    finish: (types) => [{ ...selectAll(key, types, question, () => 1), node: finishNode(node), relationship: null }],
  };
}

export function createRows(
  scope: VisitScope,
  visited: VisitedField,
  { ask, target, most, groupedBy = [] }: PlanOf<'rows'>,
  key: string,
): ChildDraft {
  const edges = draftRows(scope, target);
  for (const property of groupedBy) edges.node.properties.add(property);
  const question = ask(
    getArgumentValues(visited.field, visited.node, scope.variableValues),
    lateArguments(visited.field, visited.node),
  );
  return {
    key,
    onTypes: new Set(),
    merge: (fieldNode) => {
      draftRow(scope, edges, fieldNode, compositeTypeOf(visited.field));
    },
    finish: (types) => [
      selectRows(
        selectAll(key, types, question, () => most),
        edges,
      ),
    ],
  };
}

/**
 * Makes the connections of all levels, each level below the one before. The text of the statement always has all
 * levels; those below the depth of the request give no rows.
 */
export function createLevels(
  scope: VisitScope,
  visited: VisitedField,
  { questions, target, levels, depth: depthOf }: PlanOf<'levels'>,
  key: string,
): ChildDraft {
  const edges = draftRows(scope, target);
  const late = lateArguments(visited.field, visited.node);

  function level(number: number, onTypes: readonly string[] | null): readonly ConnectionSelection[] {
    if (number > levels) return [];
    const size = late((args) => (number <= depthOf(args) ? rowsALevel : 0));
    return questions.map((question, index) => {
      const rows = selectRows(selectAll(levelKey(key, index), onTypes, question, size), edges);
      return { ...rows, node: { ...rows.node, children: [...rows.node.children, ...level(number + 1, null)] } };
    });
  }

  return {
    key,
    onTypes: new Set(),
    merge: (fieldNode) => {
      draftRow(scope, edges, fieldNode, compositeTypeOf(visited.field));
    },
    finish: (types) => level(1, types),
  };
}

type RowsDraft = EdgesDraft & { readonly node: NodeDraft };

function draftRows(scope: VisitScope, target: string): RowsDraft {
  const type = scope.schema.getType(target);
  if (!isCompositeType(type)) throw new TypeError(`${target} is no type with fields`);
  return {
    ...draftEdges(),
    node: draftNode(possibleTypesOf(scope.schema, type)),
    relationship: { properties: new Set(['id', 'type']), references: new Map(), from: null, to: null },
  };
}

/** Adds the fields of a row, and of the objects inside it. */
function draftRow(scope: VisitScope, edges: RowsDraft, under: FieldNode, type: GraphQLCompositeType): void {
  visitFields(scope, under, type, possibleTypesOf(scope.schema, type), (visited) => {
    const plan = fieldPlanOf(visited.field);
    const { node } = edges;
    if (plan === undefined) {
      if (!isLeafType(getNamedType(visited.field.type)))
        draftRow(scope, edges, visited.node, compositeTypeOf(visited.field));
    } else if (plan.kind === 'self') {
      const own = compositeTypeOf(visited.field);
      draftFields(scope, node, visited.node, own, node.types);
    } else if (plan.kind === 'end') {
      draftEnd(scope, edges, visited, plan.end);
    } else if (plan.kind === 'statement') {
      draftRelationship(scope, edges, visited.node, compositeTypeOf(visited.field));
    } else if (plan.kind === 'properties') {
      const { properties } = plan.of === 'relationship' && edges.relationship !== null ? edges.relationship : node;
      draftProperties(scope, properties, { ...visited, types: node.types }, plan);
    } else if (plan.kind === 'reference' && plan.of === 'relationship' && edges.relationship !== null) {
      draftChild(scope, edges.relationship.references, visited, plan, visited.key);
    } else if (plan.kind === 'reference' || plan.kind === 'connection') {
      draftChild(scope, node.children, { ...visited, types: node.types }, plan, visited.key);
    }
  });
}

function draftEnd(scope: VisitScope, edges: RowsDraft, { field, node: under }: VisitedField, end: 'from' | 'to'): void {
  if (edges.relationship === null) return;
  const type = compositeTypeOf(field);
  const node = (edges.relationship[end] ??= draftNode(possibleTypesOf(scope.schema, type)));
  draftFields(scope, node, under, type, node.types);
}

function selectAll(
  key: string,
  onTypes: readonly string[] | null,
  question: ConnectionQuestion,
  size: Page['size'],
): Omit<ConnectionSelection, 'node' | 'relationship'> {
  const page: Page = { from: 'start', size, after: null, before: null };
  return { kind: 'connection', key, onTypes, page, ...question, hasEdges: true, hasCount: false, hasCursors: false };
}

function selectRows(
  selection: Omit<ConnectionSelection, 'node' | 'relationship'>,
  edges: EdgesDraft,
): ConnectionSelection {
  const { node, relationship } = finishEdges(edges);
  return { ...selection, node, relationship };
}
