import { languages } from '../model/localized-text.ts';
import { lookupColumns } from '../model/lookup-key.ts';
import { columnsOf } from './columns.ts';
import type { EntityTypeName } from './entity-types.ts';
import type { Fields } from './field.ts';
import { fieldsOf } from './ontology.ts';
import { relationshipFields } from './relationship-fields.ts';
import { source } from './source.ts';

const days = ['mayFrom', 'mayTo', 'holdsFrom', 'holdsTo', 'gaps', 'doubts'];

/** Every column that a relationship can have in the graph. A property of any other name was set by others. */
export const relationshipColumnNames: readonly string[] = [
  'id',
  ...columnsOfAll(relationshipFields),
  ...days,
  'isTimeless',
  'versionBefore',
  'versionAfter',
  ...edtfColumns('inForceFrom'),
  ...languages.map((language) => `inForceReason_${language}`),
];

/** The columns of a source. */
export const sourceColumnNames: readonly string[] = ['id', 'sortKey', ...columnsOfAll(source.fields)];

/** The columns that hold the fields of an entity type, without those that are computed. */
export function fieldColumnsOf(type: EntityTypeName): readonly string[] {
  return columnsOfAll(fieldsOf(type));
}

/** Every column that an entity of the type can have in the graph. */
export function entityColumnsOf(type: EntityTypeName): readonly string[] {
  return [
    ...['id', 'type', 'sortKey'],
    ...fieldColumnsOf(type),
    ...edtfColumns('validity'),
    ...edtfColumns('told'),
    'toldField',
    ...days,
    ...lookupColumns,
    ...['searchKeys', 'searchNames', 'searchTexts'],
    ...(computedColumns[type] ?? []),
  ];
}

const computedColumns: Partial<Readonly<Record<EntityTypeName, readonly string[]>>> = {
  Law: ['endedBy'],
  Provision: ['articleFirst', 'articleLast', 'endedBy', 'intervals'],
  ProvisionVersion: ['penaltyMaxYears', 'endedBy', 'severity'],
  Observation: ['indicatorId', 'regionId', 'reporterIds', 'rivalKey', 'rivalShare'],
};

function edtfColumns(name: string): readonly string[] {
  return [name, `${name}Earliest`, `${name}Latest`];
}

function columnsOfAll(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => columnsOf(name, field));
}
