import type { OrderKey } from '../plan/order.ts';
import { builder, type FieldBuilder } from './builder.ts';
import { pageArguments } from './connections.ts';
import { entityTypeEnum, enumRefs, orderDirectionEnum } from './enums.ts';
import { conditionsOf, dateRangeInput, type Comparison } from './filter.ts';
import { orderOf } from './order-argument.ts';
import type { Arguments, FromArguments } from './selection/field-plan.ts';

const relationshipComparisons: ReadonlyMap<string, Comparison> = new Map([
  ['role', { kind: 'in', subject: 'relationship', property: 'role' }],
  ['confidence', { kind: 'in', subject: 'relationship', property: 'confidence' }],
  ['basis', { kind: 'in', subject: 'relationship', property: 'basis' }],
  ['sources', { kind: 'holdsAny', subject: 'relationship', property: 'sources' }],
  ['on', { kind: 'dates', subject: 'relationship', property: 'on' }],
  ['since', { kind: 'dates', subject: 'relationship', property: 'since' }],
  ['until', { kind: 'dates', subject: 'relationship', property: 'until' }],
  ['nodeTypes', { kind: 'in', subject: 'node', property: 'type' }],
]);

const relationshipFilterInput = builder.inputType('RelationshipFilter', {
  description: 'Which relationships to follow. What is set must all hold; of a list, any value.',
  fields: (t) => ({
    role: t.field({ type: [enumRefs.Role], description: 'Any of these roles.' }),
    confidence: t.field({ type: [enumRefs.Confidence], description: 'Checked as far as any of these says.' }),
    basis: t.field({
      type: [enumRefs.Basis],
      description: 'Resting on any of these; relationships that a source states have no basis and never match.',
    }),
    sources: t.idList({ description: 'Carried by at least one of these sources.' }),
    on: t.field({ type: dateRangeInput, description: 'By the date of the act.' }),
    since: t.field({ type: dateRangeInput, description: 'By the start.' }),
    until: t.field({ type: dateRangeInput, description: 'By the end.' }),
    nodeTypes: t.field({ type: [entityTypeEnum], description: 'Only to entities of these types.' }),
  }),
});

const relationshipOrderField = builder.enumType('RelationshipOrderField', {
  description: 'What neighbours are ordered by; ties by name, then by id.',
  values: {
    NAME: { value: 'NAME', description: 'The Spanish name of the neighbour, accents and case folded.' },
    DATE: {
      value: 'DATE',
      description:
        'The day of the relationship (of its act, else its start), else the day from which the neighbour may hold.',
    },
  } as const,
});

const relationshipOrderKeys: ReadonlyMap<string, OrderKey> = new Map([
  ['NAME', { kind: 'name' }],
  ['DATE', { kind: 'day' }],
]);

const relationshipOrderInput = builder.inputType('RelationshipOrder', {
  description: 'The order of neighbours.',
  fields: (t) => ({
    by: t.field({
      type: relationshipOrderField,
      required: true,
      defaultValue: 'NAME',
      description: 'What to order by.',
    }),
    direction: t.field({
      type: orderDirectionEnum,
      required: true,
      defaultValue: 'ASC',
      description: 'In which direction.',
    }),
  }),
});

/** The arguments of every connection over relationships. */
export function relationshipArguments(t: FieldBuilder<unknown>) {
  return {
    ...pageArguments(t),
    filter: t.arg({ type: relationshipFilterInput, description: 'Which relationships to follow; all when missing.' }),
    orderBy: t.arg({ type: relationshipOrderInput, description: 'By name when missing.' }),
  };
}

/** The conditions and the order that a connection's arguments ask for. */
export function relationshipQuestion(args: Arguments, late: FromArguments) {
  return {
    conditions: conditionsOf(relationshipComparisons, args.filter, late),
    order: orderOf(relationshipOrderKeys, args.orderBy),
  };
}
