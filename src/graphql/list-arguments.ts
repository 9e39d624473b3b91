import type { InputFieldRef } from '@pothos/core';
import { constantCase } from '../ontology/constant-case.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
import type { Field, Fields } from '../ontology/field.ts';
import { entityTypeOf, fieldsOf } from '../ontology/ontology.ts';
import { source } from '../ontology/source.ts';
import type { Order, OrderKey } from '../plan/order.ts';
import { builder, type FieldBuilder, type Types } from './builder.ts';
import { pageArguments } from './connections.ts';
import { enumRefs, orderDirectionEnum } from './enums.ts';
import { conditionsOf, dateRangeInput, numberRangeInput, type Comparison } from './filter.ts';
import { orderOf } from './order-argument.ts';
import type { Arguments, FromArguments } from './selection/field-plan.ts';

/** The filters and orders that the list of one type offers, made from the fields of the type. */
export interface ListArguments {
  readonly definitions: (t: FieldBuilder<unknown>) => ReturnType<typeof pageArguments>;
  readonly ask: (
    args: Arguments,
    late: FromArguments,
  ) => { readonly conditions: ReturnType<typeof conditionsOf>; readonly order: Order };
}

export function entityListArguments(name: EntityTypeName): ListArguments {
  const { plural, validity } = entityTypeOf(name);
  return createListArguments(
    name,
    plural.en,
    fieldsOf(name),
    validity === undefined ? [] : [['VALIDITY', 'mayFrom', 'the first day on which it may hold']],
  );
}

export function sourceListArguments(): ListArguments {
  return createListArguments(source.name, source.plural.en, source.fields, []);
}

function createListArguments(
  name: string,
  plural: string,
  fields: Fields,
  further: readonly (readonly [string, string, string])[],
): ListArguments {
  const comparisons = comparisonsOf(fields);
  const keys = new Map<string, OrderKey>([
    ['NAME', { kind: 'name' }],
    ...further.map(([key, property]) => [key, { kind: 'property', property, holds: 'text' }] as const),
    ...Object.entries(fields).flatMap(([field, { type }]) => orderKeyOf(field, type)),
  ]);
  const filterInput = builder.inputType(`${name}Filter`, {
    description: `Which ${plural} to list. What is set must all hold; of a list, any value.`,
    fields: (t) => ({
      ids: t.idList({ description: 'Only these.' }),
      ...Object.fromEntries(
        Object.entries(fields).flatMap(([field, definition]) => filterFieldOf(t, field, definition)),
      ),
    }),
  });
  const orderField = builder.enumType(`${name}OrderField`, {
    description: `What ${plural} can be ordered by; ties by name, then by id.`,
    values: Object.fromEntries(
      [...keys.keys()].map((key) => [key, { value: key, description: describeKey(key, fields, further) }]),
    ),
  });
  const orderInput = builder.inputType(`${name}Order`, {
    description: `The order of ${plural}.`,
    fields: (t) => ({
      by: t.field({ type: orderField, required: true, defaultValue: 'NAME', description: 'What to order by.' }),
      direction: t.field({
        type: orderDirectionEnum,
        required: true,
        defaultValue: 'ASC',
        description: 'In which direction.',
      }),
    }),
  });
  return {
    definitions: (t) => ({
      ...pageArguments(t),
      filter: t.arg({ type: filterInput, description: `Which ${plural} to list; all when missing.` }),
      orderBy: t.arg({ type: orderInput, description: 'By name when missing.' }),
    }),
    ask: (args, late) => ({
      conditions: conditionsOf(comparisons, args.filter, late),
      order: orderOf(keys, args.orderBy),
    }),
  };
}

function comparisonsOf(fields: Fields): ReadonlyMap<string, Comparison> {
  const own = Object.entries(fields).flatMap(([field, { type }]) => {
    const kind = comparisonKindOf(type);
    return kind === undefined ? [] : [[field, { kind, subject: 'node', property: field }] as const];
  });
  return new Map<string, Comparison>([['ids', { kind: 'in', subject: 'node', property: 'id' }], ...own]);
}

function comparisonKindOf(type: Field['type']): Comparison['kind'] | undefined {
  if (typeof type === 'object' || type === 'String') return 'in';
  if (type === 'Strings' || type === 'Sources') return 'holdsAny';
  if (type === 'Edtf') return 'dates';
  return type === 'Float' ? 'numbers' : undefined;
}

type FilterFieldBuilder = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

function filterFieldOf(
  t: FilterFieldBuilder,
  field: string,
  { type, label }: Field,
): readonly (readonly [string, InputFieldRef<Types, unknown>])[] {
  const description = (what: string) => ({ description: `By ${label.en}: ${what}` });
  if (typeof type === 'object')
    return [[field, t.field({ type: [enumRefs[type.enum]], ...description('any of these.') })] as const];
  const kind = comparisonKindOf(type);
  if (kind === 'in') return [[field, t.stringList(description('exactly one of these.'))]];
  if (kind === 'holdsAny')
    return [
      [
        field,
        type === 'Sources'
          ? t.idList(description('at least one of these ids.'))
          : t.stringList(description('at least one of these.')),
      ],
    ];
  if (kind === 'dates')
    return [[field, t.field({ type: dateRangeInput, ...description('within these days.') })] as const];
  return kind === 'numbers'
    ? [[field, t.field({ type: numberRangeInput, ...description('within these numbers.') })] as const]
    : [];
}

function orderKeyOf(field: string, type: Field['type']): readonly (readonly [string, OrderKey])[] {
  if (type === 'Edtf')
    return [[constantCase(field), { kind: 'property', property: `${field}Earliest`, holds: 'text' }]];
  return type === 'Float' ? [[constantCase(field), { kind: 'property', property: field, holds: 'number' }]] : [];
}

function describeKey(key: string, fields: Fields, further: readonly (readonly [string, string, string])[]): string {
  if (key === 'NAME') return 'The Spanish name, or the title, accents and case folded.';
  const known = further.find(([name]) => name === key);
  if (known !== undefined) return `By ${known[2]}.`;
  const field = Object.entries(fields).find(([name]) => constantCase(name) === key);
  return `By ${field?.[1].label.en ?? key}${typeof field?.[1].type === 'string' && field[1].type === 'Edtf' ? ', its first possible day' : ''}.`;
}
