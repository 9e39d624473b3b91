import { getNamedType, isLeafType, type FieldNode, type GraphQLCompositeType } from 'graphql';
import type { NodeSelection, RelationshipSelection } from '../../plan/selection.ts';
import { draftEdges, draftNode, finishEdges, finishNode, type EdgesDraft, type NodeDraft } from './draft.ts';
import { fieldPlanOf, type FieldPlan } from './field-plan.ts';
import { draftFields, draftRelationship } from './select.ts';
import { compositeTypeOf, possibleTypesOf, visitFields, type VisitedField, type VisitScope } from './visit-fields.ts';

/** A field of the answer whose nodes are read by id, because an earlier statement of the root field gave the ids. */
export interface NodePlace {
  /** The response keys from the root field to this field, joined by dots. */
  readonly place: string;
  readonly role: string;
  readonly label: 'Entity' | 'Source';
  readonly node: NodeSelection;
}

/** The same for relationships. Their properties are known already; their ends and sources are read. */
export interface RelationshipPlace {
  readonly place: string;
  readonly role: string;
  readonly relationship: RelationshipSelection;
}

export interface Places {
  readonly nodes: readonly NodePlace[];
  readonly relationships: readonly RelationshipPlace[];
}

/** Finds every such field below a root field, in the order of the query. */
export function selectPlaces(scope: VisitScope, fieldNodes: readonly FieldNode[], type: GraphQLCompositeType): Places {
  const drafts: PlaceDrafts = { nodes: new Map(), relationships: new Map() };
  for (const node of fieldNodes) draftPlaces(scope, drafts, node, type, '');
  return {
    nodes: [...drafts.nodes].map(([place, { plan, draft }]) => ({
      place,
      role: plan.role,
      label: plan.label,
      node: finishNode(draft),
    })),
    relationships: [...drafts.relationships].map(([place, { plan, draft }]) => {
      const { relationship } = finishEdges(draft);
      return {
        place,
        role: plan.role,
        relationship: relationship ?? { properties: [], references: [], from: null, to: null },
      };
    }),
  };
}

type LookupPlan = Extract<FieldPlan, { kind: 'lookup' }>;
type FoundPlan = Extract<FieldPlan, { kind: 'found' }>;

interface PlaceDrafts {
  readonly nodes: Map<string, { readonly plan: LookupPlan; readonly draft: NodeDraft }>;
  readonly relationships: Map<string, { readonly plan: FoundPlan; readonly draft: EdgesDraft }>;
}

function draftPlaces(
  scope: VisitScope,
  drafts: PlaceDrafts,
  under: FieldNode,
  type: GraphQLCompositeType,
  before: string,
): void {
  visitFields(scope, under, type, possibleTypesOf(scope.schema, type), (visited) => {
    const plan = fieldPlanOf(visited.field);
    const place = `${before}${visited.key}`;
    if (plan?.kind === 'lookup') draftNodePlace(scope, drafts, visited, plan, place);
    else if (plan?.kind === 'found') draftRelationshipPlace(scope, drafts, visited, plan, place);
    else if (!isLeafType(getNamedType(visited.field.type)))
      draftPlaces(scope, drafts, visited.node, compositeTypeOf(visited.field), `${place}.`);
  });
}

function draftNodePlace(
  scope: VisitScope,
  { nodes }: PlaceDrafts,
  { field, node }: VisitedField,
  plan: LookupPlan,
  place: string,
): void {
  if (plan.properties !== undefined) {
    nodes.set(place, { plan, draft: { ...draftNode(['', plan.label]), properties: new Set(plan.properties) } });
    return;
  }
  const type = compositeTypeOf(field);
  const known = nodes.get(place) ?? { plan, draft: draftNode(possibleTypesOf(scope.schema, type)) };
  nodes.set(place, known);
  draftFields(scope, known.draft, node, type, known.draft.types);
}

function draftRelationshipPlace(
  scope: VisitScope,
  { relationships }: PlaceDrafts,
  { field, node }: VisitedField,
  plan: FoundPlan,
  place: string,
): void {
  const known = relationships.get(place) ?? { plan, draft: draftEdges() };
  relationships.set(place, known);
  draftRelationship(scope, known.draft, node, compositeTypeOf(field));
}
