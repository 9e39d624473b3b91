import { iriOf } from '../../model/iri.ts';
import type { LocalizedLabel } from '../../model/localized-text.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import type { Fields } from '../../ontology/field.ts';
import { fieldsOf } from '../../ontology/ontology.ts';
import { relationshipFields } from '../../ontology/relationship-fields.ts';
import { source } from '../../ontology/source.ts';
import type {
  ExportAbout,
  ExportedEntity,
  ExportedRelationship,
  ExportedSource,
  FieldValues,
} from '../export-graph.ts';
import { fieldColumnsOf, type FieldColumn, type FlatKind, type FlatValue } from './field-columns.ts';

/** An attribute of an exported item, in formats whose attributes hold a text or a number. */
export interface FlatColumn<Item> {
  readonly name: string;
  readonly kind: FlatKind;
  readonly label: LocalizedLabel;
  /** Reads the value; null when nothing is recorded. */
  readonly read: (item: Item, about: ExportAbout) => FlatValue;
}

/** The columns of entities of any type, besides the id. Columns that all types have come first. */
export const entityColumns: readonly FlatColumn<ExportedEntity>[] = [
  typeColumn(),
  iriColumn(),
  ...columnsOfFields(entityTypeNames.map(fieldsOf)),
];

/** The columns of relationships, besides their own id and the ids of their ends. */
export const relationshipColumns: readonly FlatColumn<ExportedRelationship>[] = [
  typeColumn(),
  iriColumn(),
  ...columnsOfFields([relationshipFields]),
];

/** The columns of sources, besides the id. */
export const sourceColumns: readonly FlatColumn<ExportedSource>[] = [iriColumn(), ...columnsOfFields([source.fields])];

interface Flattened {
  readonly fields: FieldValues;
}

/** Merges the columns of several tables of fields. Throws for a name that would have two meanings. */
export function columnsOfFields(tables: readonly Fields[]): readonly FlatColumn<Flattened>[] {
  const foundByName = new Map<
    string,
    { readonly field: string; readonly column: FieldColumn; readonly shape: string }
  >();
  for (const [field, { type, label }] of tables.flatMap((fields) => Object.entries(fields))) {
    const shape = typeof type === 'string' ? type : 'enum';
    for (const column of fieldColumnsOf(field, { type, label })) {
      const found = foundByName.get(column.name);
      if (found !== undefined && (found.field !== field || found.shape !== shape)) {
        throw new TypeError(
          `The column ${column.name} would hold ${found.field} (${found.shape}) and ${field} (${shape})`,
        );
      }
      foundByName.set(column.name, {
        field,
        shape,
        column: { ...column, label: joinLabels(found?.column.label ?? column.label, column.label) },
      });
    }
  }
  return [...foundByName.values()].map(({ field, column: { name, kind, label, flatten } }) => ({
    name,
    kind,
    label,
    read: ({ fields }) => readField(fields, field, flatten),
  }));
}

function readField(fields: FieldValues, name: string, flatten: FieldColumn['flatten']): FlatValue {
  const value = fields[name] ?? null;
  return value === null ? null : flatten(value);
}

/** A field can have different labels in two entity types: `número / número de expediente`. */
function joinLabels(label: LocalizedLabel, other: LocalizedLabel): LocalizedLabel {
  return { es: joinText(label.es, other.es), en: joinText(label.en, other.en) };
}

function joinText(text: string, other: string): string {
  return text.split(' / ').includes(other) ? text : `${text} / ${other}`;
}

function typeColumn(): FlatColumn<{ readonly type: string }> {
  return { name: 'type', kind: 'string', label: { es: 'tipo', en: 'type' }, read: ({ type }) => type };
}

function iriColumn(): FlatColumn<{ readonly id: string }> {
  return {
    name: 'iri',
    kind: 'string',
    label: { es: 'dirección permanente', en: 'permanent address' },
    read: ({ id }, { publicUrl }) => iriOf(publicUrl, id),
  };
}
