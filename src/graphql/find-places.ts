import type { GraphQLResolveInfo } from 'graphql';
import type { RowValue } from '../engine/statement.ts';
import type { GraphRelationship } from '../graph/graph-relationship.ts';
import { planPlaces, type Plan } from '../plan/plan.ts';
import type { NodeSelection, PlaceSelection, ReferenceSelection, Variables } from '../plan/selection.ts';
import type { TreeNode, TreeRelationship } from '../plan/tree.ts';
import { runPlan } from './run-plan.ts';
import type { Context } from './context.ts';
import { asOfOf } from './directives.ts';
import { createPlanCache } from './selection/plan-cache.ts';
import type { PlanScope } from './selection/plan-scope.ts';
import { selectEdges } from './selection/select.ts';
import { selectPlaces, type Places, type RelationshipPlace } from './selection/select-places.ts';
import { rootOf } from './selection/root-field.ts';
import { storedText, storedTexts } from './stored.ts';

/** Ids and relationships that an earlier statement found, by role. A field of the answer names the role it shows. */
export interface FoundIds {
  readonly nodes?: Readonly<Record<string, readonly string[]>>;
  readonly relationships?: Readonly<Record<string, readonly GraphRelationship[]>>;
}

/** Gives the nodes and relationships that were read for the fields of an answer. */
export interface Found {
  /** The node for the field at this path. Null when its id is not in the role of the field, or does not exist. */
  nodeAt(path: GraphQLResolveInfo['path'], id: string): TreeNode | null;
  /** The relationship for the field at this path, with its ends and sources. */
  relationshipAt(path: GraphQLResolveInfo['path'], relationship: GraphRelationship): TreeRelationship;
}

const plans = createPlanCache();
const connectionPlans = createPlanCache();

/**
 * Reads the fields that a query asks of nodes and relationships whose ids an earlier statement found. One statement
 * reads them all; none runs when the query asks for no field of them.
 */
export async function findPlaces(info: GraphQLResolveInfo, context: Context, found: FoundIds): Promise<Found> {
  const { plan, lookups, relationships } = plans.planFor(info, planLookups);
  const byPlace = new Map<string, ReadonlyMap<string, TreeNode>>();
  if (lookups.length > 0) {
    const ids = Object.fromEntries(lookups.map(({ idsOf }, index) => [variableOf(index), [...new Set(idsOf(found))]]));
    const [rows = []] = await runPlan(plan, { ...info.variableValues, ...ids }, context);
    for (const [index, { place }] of lookups.entries()) {
      byPlace.set(place, new Map((rows[index] ?? []).map((node) => [storedText(node.properties, 'id') ?? '', node])));
    }
  }
  return {
    nodeAt: (path, id) => byPlace.get(placeOf(path))?.get(id) ?? null,
    relationshipAt(path, relationship) {
      const place = placeOf(path);
      const selection = relationships.get(place)?.relationship;
      const nodesOf = (suffix: string, ids: readonly string[]) =>
        ids.flatMap((id) => byPlace.get(`${place} ${suffix}`)?.get(id) ?? []);
      return {
        properties: { ...relationship.properties, type: relationship.type },
        children: Object.fromEntries(
          (selection?.references ?? []).map((reference) => [
            reference.key,
            nodesOf(reference.key, referredIds(reference, relationship)),
          ]),
        ),
        from: nodesOf('from', [relationship.from])[0] ?? null,
        to: nodesOf('to', [relationship.to])[0] ?? null,
      };
    },
  };
}

/** Reads the nodes of a connection whose ids an earlier statement found. Ids that do not exist are missing. */
export async function findConnectionNodes(
  info: GraphQLResolveInfo,
  context: Context,
  found: readonly string[],
): Promise<ReadonlyMap<string, TreeNode>> {
  const plan = connectionPlans.planFor(info, planConnectionNodes);
  if (!plan.hasEdges) return new Map();
  const [rows] = await runPlan(plan, { ...info.variableValues, [variableOf(0)]: [...new Set(found)] }, context);
  return new Map((rows?.[0] ?? []).map((node) => [storedText(node.properties, 'id') ?? '', node]));
}

function planConnectionNodes(scope: PlanScope) {
  const { hasEdges, node } = selectEdges(scope, scope.fieldNodes, rootOf(scope).type);
  const places = [{ label: 'Entity', node, ids: (variables: Variables) => idsAt(variables, 0) }];
  const options = { name: `${scope.fieldName} places`, asOf: asOfOf(scope) };
  return { hasEdges, ...planPlaces({ kind: 'places', places }, options) };
}

/** One look-up of the statement: the fields of a node, and which of the ids that were found it reads them for. */
interface Lookup {
  readonly place: string;
  readonly label: string;
  readonly node: NodeSelection;
  readonly idsOf: (found: FoundIds) => readonly string[];
}

interface LookupPlan {
  readonly plan: Plan<readonly (readonly TreeNode[])[]>;
  readonly lookups: readonly Lookup[];
  readonly relationships: ReadonlyMap<string, RelationshipPlace>;
}

function planLookups(scope: PlanScope): LookupPlan {
  const places = selectPlaces(scope, scope.fieldNodes, rootOf(scope).type);
  const lookups = lookupsOf(places);
  const selections = lookups.map(({ label, node }, index): PlaceSelection => ({
    label,
    node,
    ids: (variables) => idsAt(variables, index),
  }));
  return {
    plan: planPlaces(
      { kind: 'places', places: selections },
      { name: `${scope.fieldName} places`, asOf: asOfOf(scope) },
    ),
    lookups,
    relationships: new Map(places.relationships.map((relationship) => [relationship.place, relationship])),
  };
}

function lookupsOf({ nodes, relationships }: Places): readonly Lookup[] {
  return [
    ...nodes.map(({ place, role, label, node }): Lookup => ({
      place,
      label,
      node,
      idsOf: (found) => found.nodes?.[role] ?? [],
    })),
    ...relationships.flatMap(({ place, role, relationship: { references, from, to } }) => {
      const idsOf = (read: (relationship: GraphRelationship) => readonly string[]) => (found: FoundIds) =>
        (found.relationships?.[role] ?? []).flatMap(read);
      return [
        ...references.map((reference): Lookup => ({
          place: `${place} ${reference.key}`,
          label: reference.label,
          node: reference.node,
          idsOf: idsOf((of) => referredIds(reference, of)),
        })),
        ...(from === null
          ? []
          : [{ place: `${place} from`, label: 'Entity', node: from, idsOf: idsOf((of) => [of.from]) }]),
        ...(to === null ? [] : [{ place: `${place} to`, label: 'Entity', node: to, idsOf: idsOf((of) => [of.to]) }]),
      ];
    }),
  ];
}

function referredIds({ property, isList }: ReferenceSelection, { properties }: GraphRelationship): readonly string[] {
  if (isList) return storedTexts(properties, property);
  const id = storedText(properties, property);
  return id === null ? [] : [id];
}

/** The ids go to the statement with the variables of the request. Their names have a space, so no variable has them. */
function variableOf(index: number): string {
  return `ids ${index}`;
}

function idsAt(variables: Variables, index: number): readonly string[] {
  return variables[variableOf(index)] as readonly (RowValue & string)[];
}

/** The response keys from the root field to this path, joined by dots as in `selectPlaces`; without indices. */
function placeOf(path: GraphQLResolveInfo['path']): string {
  const keys: string[] = [];
  for (let at = path; at.prev !== undefined; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key);
  }
  return keys.join('.');
}
