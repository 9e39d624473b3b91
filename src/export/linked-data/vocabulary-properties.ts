import { groupBy } from '../../model/group-by.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import { relationshipTypeNames, relationshipTypeOf, type RelationshipTypeName } from '../../ontology/ontology.ts';
import { ownTerms, type OwnTerm } from './own-terms.ts';
import { datatypes, formOf, type ValueType } from './rdf-form.ts';
import { valueObjectOf } from './value-objects.ts';
import type { VocabularyEntry } from './vocabulary-entry.ts';

type Links = VocabularyEntry['links'];

/** The properties: one for each field, for each part of a value object, and for each relationship type. */
export function propertyEntries(): readonly VocabularyEntry[] {
  return [
    ...[...groupBy(ownTerms, ({ term }) => term)].map(([term, declared]) => fieldEntry(term, declared)),
    ...relationshipTypeNames.map(relationshipEntry),
  ];
}

function fieldEntry(term: string, declared: readonly OwnTerm[]): VocabularyEntry {
  const fields = declared.map(({ field }) => field);
  const isObject = fields.some(({ type }) => formOf(type) === 'iri');
  return {
    name: `hoja:${term}`,
    types: [isObject ? 'owl:ObjectProperty' : 'owl:DatatypeProperty'],
    labels: fields.map(({ label }) => label),
    comments: fields.flatMap(({ description }) => description ?? []),
    links: [
      ...linksOf(
        'schema:domainIncludes',
        declared.map(({ owner }) => `hoja:${owner}`),
      ),
      ...linksOf(
        'schema:rangeIncludes',
        fields.flatMap(({ type }) => rangeOf(type) ?? []),
      ),
      ...linksOf(
        'rdfs:seeAlso',
        fields.flatMap(({ iris = [], startIris = [], endIris = [] }) => [...iris, ...startIris, ...endIris]),
      ),
    ],
  };
}

/** The class or datatype of the values; undefined for addresses, which can lead to anything. */
function rangeOf(type: ValueType): string | undefined {
  if (typeof type === 'object') return `hoja:${type.enum}`;
  const valueObject = valueObjectOf(type);
  if (valueObject !== undefined) return `hoja:${valueObject.name}`;
  const form = formOf(type);
  if (form === 'text') return 'rdf:langString';
  if (form === 'string') return 'xsd:string';
  if (form !== 'iri') return datatypes[form];
  if (type === 'Entity') return 'hoja:Entity';
  return type === 'Url' ? undefined : 'hoja:Source';
}

/**
 * A standard property that is true of every relationship of the type is a super-property; other standard properties are
 * only related.
 */
function relationshipEntry(type: RelationshipTypeName): VocabularyEntry {
  const {
    label,
    description,
    symmetric,
    rangeByDomain,
    iris,
    inverseIris = [],
    limits = {},
  } = relationshipTypeOf(type);
  const isLimited = (iri: string) => Object.hasOwn(limits, iri);
  return {
    name: `hoja:${type}`,
    types: ['owl:ObjectProperty', ...(symmetric === true ? ['owl:SymmetricProperty'] : [])],
    labels: [label],
    comments: [description],
    links: [
      ...linksOf(
        'schema:domainIncludes',
        entityTypeNames.filter((name) => rangeByDomain[name] !== undefined).map((name) => `hoja:${name}`),
      ),
      ...linksOf(
        'schema:rangeIncludes',
        entityTypeNames
          .filter((name) => entityTypeNames.some((from) => rangeByDomain[from]?.includes(name)))
          .map((name) => `hoja:${name}`),
      ),
      ...linksOf(
        'rdfs:subPropertyOf',
        iris.filter((iri) => !isLimited(iri)),
      ),
      ...linksOf('rdfs:seeAlso', [...iris.filter(isLimited), ...inverseIris]),
    ],
  };
}

function linksOf(property: string, names: readonly string[]): Links {
  return [...new Set(names)].map((name) => [property, name]);
}
