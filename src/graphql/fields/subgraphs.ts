import { renderQuestion, type DownloadQuestion } from '../../export/download-question.ts';
import type { ExportFormat } from '../../export/export-format.ts';
import { exportFormats } from '../../export/formats.ts';
import { findMostEdgesAmong } from '../../graph/edges-among.ts';
import type { GraphRelationship } from '../../graph/graph-relationship.ts';
import { findNeighborhood } from '../../graph/neighborhood.ts';
import { limits, numberText } from '../../model/limits.ts';
import { builder } from '../builder.ts';
import { costs, costsNothing } from '../cost/cost-rule.ts';
import { lengthWithin, within } from '../cost/counted-arguments.ts';
import { dayOf, isOutside } from '../directives.ts';
import { entityTypeEnum, relationshipTypeEnum } from '../enums.ts';
import { findPlaces } from '../find-places.ts';
import { foundNode, foundNodes, foundRelationship, type WithFound } from '../found.ts';
import { checkEntityIds } from '../node-id.ts';
import { entityRef, relationshipRef } from '../refs.ts';
import { runOptions } from '../run-plan.ts';
import { needs, type Arguments } from '../selection/field-plan.ts';

/** Subgraphs that a front-end can draw at once. */

const { maximumSubgraphIds, maximumEdgesPerNode } = limits;

interface SubgraphEdge extends WithFound {
  readonly relationship: GraphRelationship;
}

const edgeRef = builder.objectRef<SubgraphEdge>('SubgraphEdge').implement({
  description: 'A relationship between two nodes of a subgraph.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the relationship: stable, `from|TYPE|to`.',
      resolve: ({ relationship }) => relationship.id,
    }),
    source: t.field({
      ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }),
      type: entityRef,
      description: 'Where it starts.',
      resolve: (edge, _arguments, _context, { path }) => foundNode(edge, path, edge.relationship.from),
    }),
    target: t.field({
      ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }),
      type: entityRef,
      description: 'Where it points to.',
      resolve: (edge, _arguments, _context, { path }) => foundNode(edge, path, edge.relationship.to),
    }),
    relationship: t.field({
      ...needs({ kind: 'found', role: 'edges' }),
      type: relationshipRef,
      description: 'The whole relationship, with its sources.',
      resolve: (edge, _arguments, _context, { path }) => foundRelationship(edge, path, edge.relationship),
    }),
  }),
});

interface Subgraph extends WithFound {
  /**
   * The download with the same nodes and edges; null when no address can ask for it: no ids were given, or a list of
   * types was empty.
   */
  readonly question: DownloadQuestion | null;
  readonly nodes: readonly string[];
  readonly edges: readonly GraphRelationship[];
  readonly truncated: boolean;
  readonly omitted: number;
}

const exportFormatEnum = builder.enumType('ExportFormat', {
  description: 'A format of files that hold entities and relationships.',
  values: Object.fromEntries(exportFormats.map(({ name, description }) => [name, { description }])),
});

const downloadRef = builder.objectRef<{ readonly format: ExportFormat; readonly url: string }>('Download').implement({
  description: 'A file that can be fetched.',
  fields: (t) => ({
    format: t.field({ type: exportFormatEnum, description: 'Its format.', resolve: ({ format }) => format.name }),
    mediaType: t.string({ description: 'Its media type, as HTTP says it.', resolve: ({ format }) => format.mediaType }),
    url: t.field({
      type: 'URL',
      description: 'Where it is; the answer is made when it is fetched.',
      resolve: ({ url }) => url,
    }),
  }),
});

const subgraphRef = builder.objectRef<Subgraph>('Subgraph').implement({
  description: 'A part of the graph: entities, and the relationships among them.',
  fields: (t) => ({
    nodes: t.field({
      ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }),
      type: [entityRef],
      description: 'The entities, nearest first; each once.',
      resolve: (graph, _arguments, _context, { path }) => foundNodes(graph, path, graph.nodes),
    }),
    edges: t.field({
      ...costs({ kind: 'items', role: 'edges' }),
      type: [edgeRef],
      description: `The relationships among them, by id; at most ${maximumEdgesPerNode} times as many as entities were asked for.`,
      resolve: ({ edges, found }) => edges.map((relationship) => ({ relationship, found })),
    }),
    truncated: t.exposeBoolean('truncated', { description: 'True when there is more than the limits let through.' }),
    omitted: t.exposeInt('omitted', {
      description: 'How many more entities there are, at least; 0 when nothing was cut.',
    }),
    downloads: t.field({
      ...costsNothing('a list of addresses'),
      type: [downloadRef],
      description:
        'The same nodes and edges as files, one a format. None when nothing was asked for, or a day that the release says nothing about.',
      resolve: ({ question }, _arguments, { publicUrl }) =>
        question === null
          ? []
          : exportFormats.map((format) => ({
              format,
              url: `${publicUrl}/subgraph.${format.extension}?${renderQuestion(question)}`,
            })),
    }),
  }),
});

builder.queryFields((t) => ({
  neighborhood: t.field({
    ...costs({
      kind: 'question',
      rows: (args) => lengthWithin(args.ids, maximumSubgraphIds) + sizeOf(args) * (1 + maximumEdgesPerNode),
      found: (args) => foundAmong(sizeOf(args)),
    }),
    type: subgraphRef,
    args: {
      ids: t.arg.idList({
        required: true,
        description: `Where to start: ids of entities, at most ${maximumSubgraphIds}.`,
      }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `How many steps to go, from 0 to ${limits.maximumNeighborhoodDepth}.`,
      }),
      relationshipTypes: t.arg({
        type: [relationshipTypeEnum],
        description: 'Only over relationships of these types; all when missing.',
      }),
      entityTypes: t.arg({
        type: [entityTypeEnum],
        description: 'Only entities of these types, beside those it starts from.',
      }),
      limit: t.arg.int({
        required: true,
        defaultValue: 200,
        description: `The most entities, from 1 to ${numberText(limits.maximumNeighborhoodSize)}; the nearest are kept.`,
      }),
    },
    description: 'What lies around entities, nearest first, ready to be drawn.',
    resolve: async (_root, args, context, info) => {
      checkEntityIds('neighborhood(ids:)', args.ids, maximumSubgraphIds);
      const question = {
        ...args,
        ids: [...new Set(args.ids)],
        relationshipTypes: args.relationshipTypes ?? null,
        entityTypes: args.entityTypes ?? null,
        asOf: dayOf(info),
      };
      const isNothing = isOutside(info, context) || question.ids.length === 0;
      const hasAddress = !isNothing && question.relationshipTypes?.length !== 0 && question.entityTypes?.length !== 0;
      const { nodes, relationships, truncated, omitted } = isNothing
        ? nothing
        : await findNeighborhood(
            context.engine,
            { ...question, most: args.limit * maximumEdgesPerNode },
            runOptions(context),
          );
      const ids = nodes.map(({ id }) => id);
      return {
        question: hasAddress ? question : null,
        nodes: ids,
        edges: relationships,
        truncated,
        omitted,
        found: await findPlaces(info, context, { nodes: { nodes: ids }, relationships: { edges: relationships } }),
      };
    },
  }),
  subgraph: t.field({
    ...costs({
      kind: 'question',
      rows: ({ ids }) => lengthWithin(ids, maximumSubgraphIds) * maximumEdgesPerNode,
      found: ({ ids }) => foundAmong(lengthWithin(ids, maximumSubgraphIds)),
    }),
    type: subgraphRef,
    args: { ids: t.arg.idList({ required: true, description: `Ids of entities, at most ${maximumSubgraphIds}.` }) },
    description: 'Entities by their ids, and all relationships among them. What does not exist is left out.',
    resolve: async (_root, { ids }, context, info) => {
      checkEntityIds('subgraph(ids:)', ids, maximumSubgraphIds);
      const wanted = isOutside(info, context) ? [] : [...new Set(ids)];
      const { relationships: edges, isCut } = await findMostEdgesAmong(
        context.engine,
        { ids: wanted, relationshipTypes: null, asOf: dayOf(info), most: wanted.length * maximumEdgesPerNode },
        runOptions(context),
      );
      const question = {
        ids: wanted,
        depth: 0,
        limit: maximumSubgraphIds,
        entityTypes: null,
        relationshipTypes: null,
        asOf: dayOf(info),
      };
      return {
        question: wanted.length === 0 ? null : question,
        nodes: wanted,
        edges,
        truncated: isCut,
        omitted: 0,
        found: await findPlaces(info, context, { nodes: { nodes: wanted }, relationships: { edges } }),
      };
    },
  }),
}));

const nothing = { nodes: [], relationships: [], truncated: false, omitted: 0 } as const;

function sizeOf({ limit }: Arguments): number {
  return within(limit, limits.maximumNeighborhoodSize);
}

function foundAmong(nodes: number): Readonly<Record<string, number>> {
  return { nodes, edges: nodes * maximumEdgesPerNode };
}
