import { commonFields } from '../../ontology/common-fields.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import type { LocalizedLabel } from '../../model/localized-text.ts';
import { entityTypeOf } from '../../ontology/ontology.ts';
import { relationshipFields } from '../../ontology/relationship-fields.ts';
import { source } from '../../ontology/source.ts';
import { formOf, type ValueType } from './rdf-form.ts';
import { valueObjects } from './value-objects.ts';

/** What RDF needs to know of a field or of a part of a value object. */
export interface TermField {
  readonly type: ValueType;
  readonly label: LocalizedLabel;
  readonly description?: LocalizedLabel;
  readonly iris?: readonly string[];
  readonly startIris?: readonly string[];
  readonly endIris?: readonly string[];
  readonly sameAs?: string;
}

export type TermFields = Readonly<Record<string, TermField>>;

/** A field where it is declared, with its name in Hoja's own vocabulary. */
export interface OwnTerm {
  /** A class of Hoja's own vocabulary; `Entity` for fields that every entity has. */
  readonly owner: string;
  readonly field: TermField;
  readonly term: string;
}

const declarations: readonly (readonly [owner: string, fields: TermFields])[] = [
  ['Entity', commonFields],
  ['Relationship', relationshipFields],
  ...entityTypeNames.map((name) => [name, entityTypeOf(name).fields] as const),
  [source.name, source.fields],
  ...Object.values(valueObjects).map(({ name, fields }) => [name, fields] as const),
];

const firstForms = new Map(
  declarations
    .flatMap(([, fields]) => Object.entries(fields))
    .reverse()
    .map(([name, { type }]) => [name, formOf(type)]),
);

/** Every field of the ontology and every part of a value object, where it is declared. */
export const ownTerms: readonly OwnTerm[] = declarations.flatMap(([owner, fields]) =>
  Object.entries(fields).map(([name, field]) => ({ owner, field, term: ownTermOf(owner, name, field) })),
);

/**
 * A term holds values of only one form. A field that shares only its name with an earlier field has its owner in its
 * term, as in `personRole`.
 */
export function ownTermOf(owner: string, name: string, { type }: TermField): string {
  return firstForms.get(name) === formOf(type)
    ? name
    : `${owner.charAt(0).toLowerCase()}${owner.slice(1)}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
