import { findCommonNeighbors } from '../../graph/common-neighbors.ts';
import { findEdgesAmong } from '../../graph/edges-among.ts';
import type { GraphRelationship } from '../../graph/graph-relationship.ts';
import { findNeighborhood } from '../../graph/neighborhood.ts';
import { decodeCursor, encodeCursor } from '../../plan/cursor.ts';
import type { Order } from '../../plan/order.ts';
import type { TreeConnection } from '../../plan/tree.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { connectionRef } from '../connections.ts';
import { dayOf, isOutside } from '../directives.ts';
import { entityTypeEnum, relationshipTypeEnum } from '../enums.ts';
import { findConnectionNodes, findPlaces } from '../find-places.ts';
import { foundNode, foundNodes, foundRelationship, type WithFound } from '../found.ts';
import { listPageArguments } from '../list-page-arguments.ts';
import { checkEntityIds } from '../node-id.ts';
import { entityRef, relationshipRef } from '../refs.ts';
import { runOptions } from '../run-plan.ts';
import { needs } from '../selection/field-plan.ts';
import { pageSizeOf } from '../selection/page.ts';

/** Parts of the graph that a front-end can draw at once. */

/** The most ids that a subgraph is asked for. */
export const maximumSubgraphIds = 1_000;

interface SubgraphEdge extends WithFound {
  readonly relationship: GraphRelationship;
}

const edgeRef = builder.objectRef<SubgraphEdge>('SubgraphEdge').implement({
  description: 'A relationship between two nodes of a subgraph.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the relationship: stable, `from|TYPE|to`.', resolve: ({ relationship }) => relationship.id }),
    source: t.field({ ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }), type: entityRef, description: 'Where it starts.', resolve: (edge, _arguments, _context, { path }) => foundNode(edge, path, edge.relationship.from) }),
    target: t.field({ ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }), type: entityRef, description: 'Where it points to.', resolve: (edge, _arguments, _context, { path }) => foundNode(edge, path, edge.relationship.to) }),
    relationship: t.field({ ...needs({ kind: 'found', role: 'edges' }), type: relationshipRef, description: 'The whole relationship, with its sources.', resolve: (edge, _arguments, _context, { path }) => foundRelationship(edge, path, edge.relationship) }),
  }),
});

interface Subgraph extends WithFound {
  readonly nodes: readonly string[];
  readonly edges: readonly GraphRelationship[];
  readonly truncated: boolean;
  readonly omitted: number;
}

const subgraphRef = builder.objectRef<Subgraph>('Subgraph').implement({
  description: 'A part of the graph: entities, and the relationships among them.',
  fields: (t) => ({
    nodes: t.field({ ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }), type: [entityRef], description: 'The entities, nearest first; each once.', resolve: (graph, _arguments, _context, { path }) => foundNodes(graph, path, graph.nodes) }),
    edges: t.field({ type: [edgeRef], description: 'The relationships among them, by id.', resolve: ({ edges, found }) => edges.map((relationship) => ({ relationship, found })) }),
    truncated: t.exposeBoolean('truncated', { description: 'True when there is more than the limit let through.' }),
    omitted: t.exposeInt('omitted', { description: 'How many more entities there are, at least; 0 when nothing was cut.' }),
  }),
});

const byName: Order = { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false };

builder.queryFields((t) => ({
  neighborhood: t.field({
    type: subgraphRef,
    args: {
      ids: t.arg.idList({ required: true, description: `Where to start: ids of entities, at most ${maximumSubgraphIds}.` }),
      depth: t.arg.int({ required: true, defaultValue: 1, description: 'How many steps to go, from 0 to 3.' }),
      relationshipTypes: t.arg({ type: [relationshipTypeEnum], description: 'Only over relationships of these types; all when missing.' }),
      entityTypes: t.arg({ type: [entityTypeEnum], description: 'Only entities of these types, beside those it starts from.' }),
      limit: t.arg.int({ required: true, defaultValue: 200, description: 'The most entities, from 1 to 1,000; the nearest are kept.' }),
    },
    description: 'What lies around entities, nearest first, ready to be drawn.',
    resolve: async (_root, args, context, info) => {
      checkEntityIds('neighborhood(ids:)', args.ids, maximumSubgraphIds);
      const question = { ...args, relationshipTypes: args.relationshipTypes ?? null, entityTypes: args.entityTypes ?? null, asOf: dayOf(info) };
      const { nodes, relationships, truncated, omitted } = isOutside(info, context) ? nothing : await findNeighborhood(context.engine, question, runOptions(context));
      const ids = nodes.map(({ id }) => id);
      return { nodes: ids, edges: relationships, truncated, omitted, found: await findPlaces(info, context, { nodes: { nodes: ids }, relationships: { edges: relationships } }) };
    },
  }),
  subgraph: t.field({
    type: subgraphRef,
    args: { ids: t.arg.idList({ required: true, description: `Ids of entities, at most ${maximumSubgraphIds}.` }) },
    description: 'Entities by their ids, and all relationships among them. What does not exist is left out.',
    resolve: async (_root, { ids }, context, info) => {
      checkEntityIds('subgraph(ids:)', ids, maximumSubgraphIds);
      const wanted = isOutside(info, context) ? [] : [...new Set(ids)];
      const edges = wanted.length === 0 ? [] : await findEdgesAmong(context.engine, { ids: wanted, relationshipTypes: null, asOf: dayOf(info) }, runOptions(context));
      return { nodes: wanted, edges, truncated: false, omitted: 0, found: await findPlaces(info, context, { nodes: { nodes: wanted }, relationships: { edges } }) };
    },
  }),
  commonNeighbors: t.field({
    type: connectionRef('Entity'),
    args: { ids: t.arg.idList({ required: true, description: 'Ids of entities, from 2 to 100.' }), ...listPageArguments(t as unknown as FieldBuilder<unknown>) },
    description: 'The entities that have a relationship with each of these, by name.',
    resolve: async (_root, { ids, first, after }, context, info) => {
      checkEntityIds('commonNeighbors(ids:)', ids);
      const size = pageSizeOf('commonNeighbors', 'first', first);
      const position = after == null ? null : decodeCursor(byName, after);
      const page = isOutside(info, context)
        ? { nodes: [], hasNextPage: false, total: 0 }
        : await findCommonNeighbors(context.engine, { ids, first: size, after: position, asOf: dayOf(info) }, runOptions(context));
      const nodes = await findConnectionNodes(info, context, page.nodes.map(({ id }) => id));
      const edges = page.nodes.flatMap(({ id, sortKey }) => {
        const node = nodes.get(id);
        return node === undefined ? [] : [{ node, relationship: null, cursor: encodeCursor(byName, [null, sortKey, id]) }];
      });
      const connection: TreeConnection = {
        edges,
        totalCount: page.total,
        pageInfo: { hasNextPage: page.hasNextPage, hasPreviousPage: position !== null, startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
      };
      return connection;
    },
  }),
}));

const nothing = { nodes: [], relationships: [], truncated: false, omitted: 0 } as const;
