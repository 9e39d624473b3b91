import { groupBy } from '../../model/group-by.ts';
import { limits, numberText } from '../../model/limits.ts';
import { entityTypeOf } from '../../ontology/ontology.ts';
import type { Condition } from '../../plan/condition.ts';
import type { TreeEdge } from '../../plan/tree.ts';
import { builder } from '../builder.ts';
import { costsNothing } from '../cost/cost-rule.ts';
import { checkEntityId, checkIdOf } from '../node-id.ts';
import { referencesAt } from '../property-field.ts';
import { entityRef, entityRefs } from '../refs.ts';
import { rowsAt } from '../rows.ts';
import {
  needs,
  needsEdtf,
  needsProperties,
  type Arguments,
  type ConnectionQuestion,
  type FromArguments,
} from '../selection/field-plan.ts';
import { isSet } from '../selection/page.ts';
import { edtfReader, storedNumber, storedText, storedTexts } from '../stored.ts';
import { edtfRef } from '../value-types.ts';

/** Observations of an indicator, ready for a chart: one series for each region, unit and reporter. */

interface Series {
  readonly first: TreeEdge;
  readonly rows: readonly TreeEdge[];
}

const readPeriod = edtfReader('period');

const pointRef = builder.objectRef<TreeEdge>('TimeSeriesPoint').implement({
  description: 'One value of a series.',
  fields: (t) => ({
    period: t.field({
      ...needsEdtf('period'),
      type: edtfRef,
      nullable: true,
      description: 'Date or period of the value.',
      resolve: ({ node }) => readPeriod(node.properties),
    }),
    value: t.float({
      ...needsProperties('value'),
      nullable: true,
      description: 'The value, in the unit of the series. Null when the source gives none.',
      resolve: ({ node }) => storedNumber(node.properties, 'value'),
    }),
    observation: t.field({
      ...needs({ kind: 'self' }),
      type: entityRefs.Observation,
      description: 'The observation itself, with its sources and its doubts.',
      resolve: ({ node }) => node,
    }),
  }),
});

const seriesRef = builder.objectRef<Series>('TimeSeries').implement({
  description:
    'Values of one indicator in one region and unit from one reporter. Where reporters differ, each has a series of its own.',
  fields: (t) => ({
    region: t.field({
      ...needs({ kind: 'reference', property: 'regionId', label: 'Entity', isList: false }),
      type: entityRefs.Region,
      nullable: true,
      description: 'The place that the values are for.',
      resolve: ({ first }, _arguments, _context, { path }) => referencesAt(first.node.children, path.key)[0] ?? null,
    }),
    reportedBy: t.field({
      ...needs({ kind: 'reference', property: 'reporterIds', label: 'Entity', isList: true, most: 3 }),
      type: [entityRef],
      description: 'Who reported the values; empty when that is no entity of the graph, see `reporter`.',
      resolve: ({ first }, _arguments, _context, { path }) => [...referencesAt(first.node.children, path.key)],
    }),
    reporter: t.string({
      ...needsProperties('reporter'),
      nullable: true,
      description: 'The reporter as the source names it, where it is no entity of the graph.',
      resolve: ({ first }) => storedText(first.node.properties, 'reporter'),
    }),
    unit: t.string({
      ...needsProperties('unit'),
      nullable: true,
      description: 'Unit of the values.',
      resolve: ({ first }) => storedText(first.node.properties, 'unit'),
    }),
    points: t.field({
      ...costsNothing('the values of the series around it, which are counted there'),
      type: [pointRef],
      description: 'The values, oldest first.',
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

builder.objectField(entityRefs.Indicator, 'timeSeries', (t) =>
  t.field({
    ...needs({
      kind: 'rows',
      target: 'Observation',
      most: limits.maximumSeriesValues,
      groupedBy: ['regionId', 'reporterIds', 'reporter', 'unit'],
      ask: askFor,
    }),
    type: [seriesRef],
    args: {
      region: t.arg.id({ description: 'Only values for this region.' }),
      from: t.arg({ type: 'Date', description: 'Only values whose period may reach this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Only values whose period may begin on this day or earlier.' }),
      reportedBy: t.arg.id({ description: 'Only values that this institution, person or document reported.' }),
    },
    description: `Its values as series for a chart: one for each region, unit and reporter, so that rival figures stand side by side; the series with the earliest value first. At most ${numberText(limits.maximumSeriesValues)} values.`,
    resolve: ({ children }, _arguments, _context, { path }) => seriesOf(rowsAt(children, path.key)),
  }),
);

function askFor(args: Arguments, late: FromArguments): ConnectionQuestion {
  const conditions: Condition[] = [];
  if (isSet(args.region))
    conditions.push({
      kind: 'in',
      subject: 'node',
      property: 'regionId',
      values: late(({ region }) => [regionId(region as string)]),
    });
  if (isSet(args.reportedBy))
    conditions.push({
      kind: 'holdsAny',
      subject: 'node',
      property: 'reporterIds',
      values: late(({ reportedBy }) => [entityId(reportedBy as string)]),
    });
  if (isSet(args.from) || isSet(args.to)) {
    const bound = (name: 'from' | 'to') => (isSet(args[name]) ? late((values) => values[name] as string) : null);
    conditions.push({ kind: 'overlaps', subject: 'node', property: 'period', from: bound('from'), to: bound('to') });
  }
  return {
    pattern: { kind: 'relationship', types: { name: 'MEASURES' }, direction: 'IN' },
    conditions,
    order: { name: 'DATE ASC', by: { kind: 'day' }, isDescending: false },
  };
}

function regionId(id: string): string {
  checkIdOf(id, 'Region', entityTypeOf('Region').prefix);
  return id;
}

function entityId(id: string): string {
  checkEntityId(id);
  return id;
}

function seriesOf(rows: readonly TreeEdge[]): Series[] {
  const groups = groupBy(rows, ({ node: { properties } }) =>
    JSON.stringify([
      storedText(properties, 'regionId'),
      storedTexts(properties, 'reporterIds'),
      storedText(properties, 'reporter'),
      storedText(properties, 'unit'),
    ]),
  );
  return [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], rows: group }]));
}
