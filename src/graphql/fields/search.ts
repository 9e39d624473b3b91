import { findByText, type FoundText } from '../../graph/search.ts';
import { limits } from '../../model/limits.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { costs, costsNothing } from '../cost/cost-rule.ts';
import { pageRows } from '../cost/counted-arguments.ts';
import { dayOf, isOutside } from '../directives.ts';
import { entityTypeEnum } from '../enums.ts';
import { findPlaces } from '../find-places.ts';
import { foundNode, foundNodes, type WithFound } from '../found.ts';
import { listConnection, type ListConnection } from '../list-connection.ts';
import { listPageArguments } from '../list-page-arguments.ts';
import { pageOfList } from '../page-of-list.ts';
import { entityRef } from '../refs.ts';
import { runOptions } from '../run-plan.ts';
import { needs } from '../selection/field-plan.ts';

type Hit = FoundText['hits'][number];

/** A hit of the page. Its highlights are made only when they are asked for. */
interface ShownHit extends WithFound {
  readonly hit: Hit;
}

type Facet = FoundText['facets'][number];

const highlightRef = builder.objectRef<Hit['highlights'][number]>('Highlight').implement({
  description: 'Where in an entity the words were found.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Which field holds them: `names`, `aliases`, `number`, `description`, `text` …',
    }),
    text: t.exposeString('text', {
      description: 'An excerpt as HTML: what matched stands in `<em>`, everything else is escaped.',
    }),
  }),
});

const facetRef = builder.objectRef<Facet>('Facet').implement({
  description: 'How many of the hits are of one type.',
  fields: (t) => ({
    type: t.field({ type: entityTypeEnum, description: 'The type.', resolve: ({ type }) => type as never }),
    count: t.exposeInt('count', { description: 'How many hits.' }),
  }),
});

const searchConnection = listConnection<ShownHit>({
  name: 'Search',
  plural: 'hits',
  edge: (t) => ({
    node: t.field({
      ...needs({ kind: 'lookup', role: 'node', label: 'Entity' }),
      type: entityRef,
      description: 'The entity.',
      resolve: ({ item }, _arguments, _context, { path }) => foundNode(item, path, item.hit.id),
    }),
    score: t.float({
      description: 'How well it matches; only its order among the hits of one search means something.',
      resolve: ({ item }) => item.hit.score,
    }),
    highlights: t.field({
      ...costsNothing('cut from the hits, which are counted with the search'),
      type: [highlightRef],
      description: 'Where the words were found.',
      resolve: ({ item }) => [...item.hit.highlights],
    }),
  }),
  connection: (t) => ({
    nodes: t.field({
      ...needs({ kind: 'lookup', role: 'node', label: 'Entity' }),
      type: [entityRef],
      description: 'The entities of the page, without scores.',
      resolve: ({ items }, _arguments, _context, { path }) =>
        items.flatMap(({ item }) => foundNodes(item, path, [item.hit.id])),
    }),
    facets: t.field({
      ...costsNothing('counted from the hits, which are counted with the search'),
      type: [facetRef],
      description: 'How many hits of each type there are, whatever the page; the most first.',
      resolve: (connection) => [...(connection as unknown as SearchConnection).facets],
    }),
  }),
});

interface SearchConnection extends ListConnection<ShownHit> {
  readonly facets: readonly Facet[];
}

/** Ranking all hits takes as long as reading this many rows. */
const rowsOfASearch = 2_500;

builder.queryField('search', (t) =>
  t.field({
    ...costs({
      kind: 'question',
      rows: () => rowsOfASearch,
      found: (args) => ({ items: pageRows(args), node: pageRows(args) }),
    }),
    type: searchConnection,
    args: {
      text: t.arg.string({
        required: true,
        description: `What to look for, at most ${limits.maximumTextLength} characters: names, aliases, numbers, words of descriptions and claims, in Spanish or English. Case, accents and small typing errors are forgiven, and words may be cut short.`,
      }),
      types: t.arg({ type: [entityTypeEnum], description: 'Only entities of these types; all when missing.' }),
      ...listPageArguments(t as unknown as FieldBuilder<unknown>),
    },
    description: `Entities by their words, best first: what is called exactly so comes before what mentions it. Counts and facets look at the ${limits.maximumHits} best.`,
    resolve: async (_root, { text, types, ...page }, context, info) => {
      const { hits, facets, totalCount } = await findByText(
        context.engine,
        { text, types: types ?? null, asOf: dayOf(info) },
        runOptions(context),
      );
      const isEmpty = isOutside(info, context);
      const { items, ...rest } = pageOfList('search', isEmpty ? [] : hits, ({ id }) => id, page);
      const found = await findPlaces(info, context, { nodes: { node: items.map(({ item }) => item.id) } });
      const connection: SearchConnection = {
        ...rest,
        totalCount: isEmpty ? 0 : totalCount,
        facets: isEmpty ? [] : facets,
        items: items.map(({ item, cursor }) => ({ item: { hit: item, found }, cursor })),
      };
      return connection;
    },
  }),
);
