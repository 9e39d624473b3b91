import { parseEdtf } from '../../model/edtf-date.ts';
import { recordedFieldsOf } from '../../ontology/ontology.ts';
import { relationshipFields } from '../../ontology/relationship-fields.ts';
import { isText } from '../validity.ts';
import { daysOf, findingAt, isBefore, textOf, type DatedSeed, type Finding } from './dated-seed.ts';

const firstYear = '1500';
const lastYear = '2100';

/** A year that no source of this dataset can mean, and an interval of a relationship that ends before it begins. */
export function checkYears({ entities, relationships }: DatedSeed): readonly Finding[] {
  return [
    ...entities.flatMap((placed) =>
      datesIn(recordedFieldsOf(placed.entity.type)).flatMap((field) => wrongYear(placed, field, placed.entity[field])),
    ),
    ...relationships.flatMap((placed) => [
      ...datesIn(relationshipFields).flatMap((field) => wrongYear(placed, field, placed.relationship[field])),
      ...reversed(placed),
    ]),
  ];
}

function datesIn(fields: Readonly<Record<string, { readonly type: unknown }>>): readonly string[] {
  return Object.keys(fields).filter((name) => fields[name]?.type === 'Edtf');
}

type Placed = Parameters<typeof findingAt>[0];

function wrongYear(placed: Placed, field: string, value: Parameters<typeof findingAt>[2]): readonly Finding[] {
  const date = isText(value) ? parseEdtf(value) : undefined;
  const years = [date?.earliest, date?.latest].flatMap((day) => day?.slice(0, 4) ?? []);
  const wrong = years.find((year) => year < firstYear || year > lastYear);
  return wrong === undefined
    ? []
    : [
        findingAt(
          placed,
          field,
          value,
          `${field} "${textOf(value)}" has the year ${wrong}; years are from ${firstYear} to ${lastYear}, and an end that is not known is blank`,
        ),
      ];
}

function reversed(placed: DatedSeed['relationships'][number]): readonly Finding[] {
  const { since, until } = placed.relationship;
  if (!isBefore(daysOf(until), daysOf(since))) return [];
  return [findingAt(placed, 'until', until, `until "${textOf(until)}" is before since "${textOf(since)}"`)];
}
