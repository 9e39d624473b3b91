import { findDisputes, type Dispute } from '../../graph/disputes.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { limits, numberText } from '../../model/limits.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { costs } from '../cost/cost-rule.ts';
import { pageRows } from '../cost/counted-arguments.ts';
import { dayOf, isOutside } from '../directives.ts';
import { findPlaces } from '../find-places.ts';
import { foundNodes, foundRelationship, type WithFound } from '../found.ts';
import { listConnection, type ListConnection } from '../list-connection.ts';
import { listPageArguments } from '../list-page-arguments.ts';
import { checkEntityIds } from '../node-id.ts';
import { pageOfList } from '../page-of-list.ts';
import { entityRef, entityRefs, relationshipRef } from '../refs.ts';
import { runOptions } from '../run-plan.ts';
import { needs, type Arguments } from '../selection/field-plan.ts';

const disputeKindEnum = builder.enumType('DisputeKind', {
  description: 'What kind of statements disagree.',
  values: {
    CLAIMS: {
      value: 'CLAIMS',
      description:
        'Claims, policies, laws or practices that contradict each other, or evidence that speaks against a claim.',
    },
    OBSERVATIONS: {
      value: 'OBSERVATIONS',
      description: 'Values of one indicator for one region, period and unit that are not the same.',
    },
  } as const,
});

type FoundDispute = Dispute & WithFound;

const disputeRef = builder.objectRef<FoundDispute>('Dispute').implement({
  description: 'A place where sources disagree. Hoja does not decide; it shows the sides.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the relationship that says so, or of the group of observations.' }),
    kind: t.expose('kind', { type: disputeKindEnum, description: 'What kind of statements disagree.' }),
    sides: t.field({
      ...needs({ kind: 'lookup', role: 'sides', label: 'Entity' }),
      type: [entityRef],
      description: `What stands against each other: of a contradiction its two ends, of observations all, the largest value first; of more than ${limits.maximumSides} the largest, and the smallest.`,
      resolve: (dispute, _arguments, _context, { path }) => foundNodes(dispute, path, dispute.sides),
    }),
    relationship: t.field({
      ...needs({ kind: 'found', role: 'relationship' }),
      type: relationshipRef,
      nullable: true,
      description:
        'The relationship that says so, with its sources; null between observations, whose values say so themselves.',
      resolve: (dispute, _arguments, _context, { path }) =>
        dispute.relationship === null ? null : foundRelationship(dispute, path, dispute.relationship),
    }),
    share: t.float({
      nullable: true,
      description: 'How far the values differ: (largest - smallest) / largest, from 0 to 1. Null between claims.',
      resolve: ({ share }) => share,
    }),
    indicator: t.field({
      ...needs({ kind: 'lookup', role: 'indicator', label: 'Entity' }),
      type: entityRefs.Indicator,
      nullable: true,
      description: 'What the observations measure; null between claims.',
      resolve: (dispute, _arguments, _context, { path }) =>
        dispute.indicator === null ? null : dispute.found.nodeAt(path, dispute.indicator),
    }),
    region: t.field({
      ...needs({ kind: 'lookup', role: 'region', label: 'Entity' }),
      type: entityRefs.Region,
      nullable: true,
      description: 'The place that the observations are for; null between claims.',
      resolve: (dispute, _arguments, _context, { path }) =>
        dispute.region === null ? null : dispute.found.nodeAt(path, dispute.region),
    }),
  }),
});

const disputeConnection = listConnection<FoundDispute>({
  name: 'Dispute',
  plural: 'disputes',
  edge: (t) => ({ node: t.field({ type: disputeRef, description: 'The dispute.', resolve: ({ item }) => item }) }),
  connection: (t) => ({
    nodes: t.field({
      ...costs({ kind: 'items', role: 'items' }),
      type: [disputeRef],
      description: 'The page without its edges.',
      resolve: ({ items }) => items.map(({ item }) => item),
    }),
  }),
});

builder.queryField('disputes', (t) =>
  t.field({
    ...costs({ kind: 'question', rows: () => 2 * limits.maximumDisputes, found: foundOf }),
    type: disputeConnection,
    args: {
      about: t.arg.idList({
        description:
          'Only disputes among these entities, or about them: what a claim is about, who makes it, where it is asserted; the indicator or region of observations.',
      }),
      threshold: t.arg.float({
        required: true,
        defaultValue: 0.1,
        description: 'Only observations that differ by more than this share of the largest, from 0 to 1.',
      }),
      ...listPageArguments(t as unknown as FieldBuilder<unknown>),
    },
    description: `Where sources disagree: contradictions by name, then observations, the widest apart first. At most ${numberText(limits.maximumDisputes)} of each.`,
    resolve: async (_root, args, context, info) => {
      if (!(args.threshold >= 0 && args.threshold <= 1))
        throw new HojaError(
          'BAD_FILTER',
          `disputes(threshold: ${args.threshold}) is out of range; threshold is a share from 0 to 1.`,
        );
      checkEntityIds('about', args.about ?? []);
      const disputes = isOutside(info, context)
        ? []
        : await findDisputes(
            context.engine,
            { about: args.about ?? null, threshold: args.threshold, asOf: dayOf(info) },
            runOptions(context),
          );
      const page = pageOfList('disputes', disputes, ({ id }) => id, args);
      const shown = page.items.map(({ item }) => item);
      const found = await findPlaces(info, context, {
        nodes: {
          sides: shown.flatMap(({ sides }) => sides),
          indicator: shown.flatMap(({ indicator }) => indicator ?? []),
          region: shown.flatMap(({ region }) => region ?? []),
        },
        relationships: { relationship: shown.flatMap(({ relationship }) => relationship ?? []) },
      });
      return {
        ...page,
        items: page.items.map(({ item, cursor }) => ({ item: { ...item, found }, cursor })),
      } satisfies ListConnection<FoundDispute>;
    },
  }),
);

function foundOf(args: Arguments): Readonly<Record<string, number>> {
  const items = pageRows(args);
  return { items, sides: items * limits.maximumSides, relationship: items, indicator: items, region: items };
}
