import { entityTypeNames } from '../../ontology/entity-types.ts';
import { relationshipTypeNames, relationshipTypeOf } from '../../ontology/ontology.ts';
import { source } from '../../ontology/source.ts';
import { ownTerms } from './own-terms.ts';
import { formOf, type RdfForm } from './rdf-form.ts';
import { valueObjects } from './value-objects.ts';

/** A property in JSON-LD: its key in an object, its term, and the form in which its values are written. */
export interface JsonLdProperty {
  readonly key: string;
  readonly name: string;
  /** The form of the values; null when each value states its own type. */
  readonly form: RdfForm | null;
}

/** The classes of Hoja's own vocabulary. */
export const jsonLdClasses: readonly string[] = [
  ...entityTypeNames,
  'Relationship',
  source.name,
  ...Object.values(valueObjects).map(({ name }) => name),
];

/**
 * Hoja's own properties by their bare names, and standard properties with their prefix. Each is listed once; all come
 * from the ontology.
 */
export const jsonLdProperties: readonly JsonLdProperty[] = [
  ...relationshipTypeNames.map((type) => ownProperty(type, 'iri')),
  ...unlike(ownTerms.map(({ term, field }) => ownProperty(term, formOf(field.type)))),
  ...unlike([
    ...ownTerms.flatMap(({ field }) =>
      standardNames(field).map((name) => standardProperty(name, field.type === 'Edtf' ? null : formOf(field.type))),
    ),
    ...relationshipTypeNames
      .flatMap((type) => [...relationshipTypeOf(type).iris, ...(relationshipTypeOf(type).inverseIris ?? [])])
      .map((name) => standardProperty(name, 'iri')),
    ...['rdf:subject', 'rdf:predicate', 'rdf:object', 'owl:sameAs'].map((name) => standardProperty(name, 'iri')),
    standardProperty('schema:position', 'integer'),
  ]),
];

function ownProperty(term: string, form: RdfForm): JsonLdProperty {
  return { key: term, name: `hoja:${term}`, form };
}

function standardProperty(name: string, form: RdfForm | null): JsonLdProperty {
  return { key: name, name, form };
}

function standardNames({
  iris = [],
  startIris = [],
  endIris = [],
}: (typeof ownTerms)[number]['field']): readonly string[] {
  return [...iris, ...startIris, ...endIris];
}

/** Lists each property once. A property whose values have several forms has no form. */
function unlike(properties: readonly JsonLdProperty[]): readonly JsonLdProperty[] {
  const byKey = new Map<string, JsonLdProperty>();
  for (const property of properties) {
    const known = byKey.get(property.key);
    byKey.set(
      property.key,
      known === undefined || known.form === property.form ? property : { ...property, form: null },
    );
  }
  return [...byKey.values()];
}
