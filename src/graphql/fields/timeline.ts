import { findTimeline, type TimelineItem } from '../../graph/timeline.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { parseEdtf } from '../../model/edtf-date.ts';
import { limits, numberText } from '../../model/limits.ts';
import { languages } from '../../model/localized-text.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { costs } from '../cost/cost-rule.ts';
import { pageRows } from '../cost/counted-arguments.ts';
import { dayOf, isOutside } from '../directives.ts';
import { languageEnum } from '../enums.ts';
import { findPlaces } from '../find-places.ts';
import { foundNode, foundNodes, foundRelationship, type WithFound } from '../found.ts';
import { listConnection } from '../list-connection.ts';
import { listPageArguments } from '../list-page-arguments.ts';
import { checkEntityIds } from '../node-id.ts';
import { pageOfList } from '../page-of-list.ts';
import { entityRef, relationshipRef } from '../refs.ts';
import { runOptions } from '../run-plan.ts';
import { needs, type Arguments } from '../selection/field-plan.ts';
import { isSet } from '../selection/page.ts';
import { tellItem } from '../tell-item.ts';
import { edtfRef } from '../value-types.ts';

type FoundItem = TimelineItem & WithFound;

const timelineConnection = listConnection<FoundItem>({
  name: 'Timeline',
  plural: 'dated facts',
  edge: (t) => ({
    node: t.field({
      ...needs({ kind: 'lookup', role: 'node', label: 'Entity' }),
      type: entityRef,
      description: 'The entity that is dated, or that a dated relationship leads to.',
      resolve: ({ item }, _arguments, _context, { path }) => foundNode(item, path, item.node),
    }),
    date: t.field({
      type: edtfRef,
      nullable: true,
      description: 'When: the date or interval as it is recorded; the timeline is ordered by its first day.',
      resolve: ({ item }) => parseEdtf(item.date) ?? null,
    }),
    what: t.string({
      args: {
        language: t.arg({
          type: languageEnum,
          required: true,
          defaultValue: languages[0],
          description: 'In Spanish or English; Spanish for any other.',
        }),
      },
      description: 'What happened or began then, in a sentence.',
      resolve: ({ item }, { language }) => tellItem(item, language === 'en' ? 'en' : 'es'),
    }),
    relationship: t.field({
      ...needs({ kind: 'found', role: 'relationship' }),
      type: relationshipRef,
      nullable: true,
      description: 'The dated relationship, with its sources; null when the entity itself is dated.',
      resolve: ({ item }, _arguments, _context, { path }) =>
        item.relationship === null ? null : foundRelationship(item, path, item.relationship),
    }),
  }),
  connection: (t) => ({
    nodes: t.field({
      ...needs({ kind: 'lookup', role: 'node', label: 'Entity' }),
      type: [entityRef],
      description: 'The entities of the page, without dates; one can stand more than once.',
      resolve: ({ items }, _arguments, _context, { path }) =>
        items.flatMap(({ item }) => foundNodes(item, path, [item.node])),
    }),
  }),
});

builder.queryField('timeline', (t) =>
  t.field({
    ...costs({
      kind: 'question',
      rows: rowsOf,
      found: (args) => ({ items: pageRows(args), node: pageRows(args), relationship: pageRows(args) }),
    }),
    type: timelineConnection,
    args: {
      about: t.arg.idList({
        description: `The entities whose time is told, at most ${limits.maximumIds}: their own dates, their dated relationships, and their dated neighbours. Every dated entity when missing.`,
      }),
      from: t.arg({ type: 'Date', description: 'Only what happened or began on this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Only what happened or began on this day or earlier.' }),
      ...listPageArguments(t as unknown as FieldBuilder<unknown>),
    },
    description: `What happened or began when, oldest first. At most ${numberText(limits.maximumTimelineItems)} facts; ask for fewer days to see those after.`,
    resolve: async (_root, { about, from, to, ...page }, context, info) => {
      checkEntityIds('timeline(about:)', about ?? []);
      if (from != null && to != null && from > to)
        throw new HojaError(
          'BAD_FILTER',
          `timeline(from: "${from}", to: "${to}") ends before it begins; give the earlier day first.`,
        );
      const items = isOutside(info, context)
        ? []
        : await findTimeline(
            context.engine,
            { about: about ?? null, from: from ?? null, to: to ?? null, asOf: dayOf(info) },
            runOptions(context),
          );
      const { items: shown, ...rest } = pageOfList('timeline', items, ({ id }) => id, page);
      const found = await findPlaces(info, context, {
        nodes: { node: shown.map(({ item }) => item.node) },
        relationships: { relationship: shown.flatMap(({ item }) => item.relationship ?? []) },
      });
      return { ...rest, items: shown.map(({ item, cursor }) => ({ item: { ...item, found }, cursor })) };
    },
  }),
);

/** With `about`, the dates of the entities are read, and those of their neighbours: twice as many rows. */
function rowsOf({ about }: Arguments): number {
  return limits.maximumTimelineItems * (isSet(about) ? 2 : 1);
}
