import type { Literal, NamedNode, Quad } from 'n3';
import { groupBy } from '../../model/group-by.ts';
import { jsonLdClasses, jsonLdProperties } from './json-ld-terms.ts';
import { datatypes, type RdfForm } from './rdf-form.ts';
import { rdfPrefixes } from './rdf-prefixes.ts';
import { createRdfTerms, type RdfTerms } from './rdf-terms.ts';

export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * Writes triples as objects in Hoja's context, one object for each subject. Blank nodes and named graphs are not
 * supported.
 */
export type NodeRenderer = (quads: readonly Quad[]) => readonly JsonLdNode[];

export function createNodeRenderer(publicUrl: string): NodeRenderer {
  const terms = createRdfTerms(publicUrl);
  const type = terms.named('rdf:type').value;
  const string = terms.named('xsd:string').value;
  const shorten = createShortener(publicUrl);
  const keys = keysByProperty(terms);
  const classes = new Map(jsonLdClasses.map((name) => [terms.named(`hoja:${name}`).value, name]));

  function renderNode(subject: string, quads: readonly Quad[]): JsonLdNode {
    const properties = [...groupBy(quads, ({ predicate }) => predicate.value)].map(([property, stated]) => {
      const objects = stated.map(({ object }) => object as Value);
      if (property === type)
        return ['@type', listed(objects.map(({ value }) => classes.get(value) ?? shorten(value)))] as const;
      const known = keys.get(property) ?? { key: shorten(property), form: null, datatype: null };
      return [
        known.key,
        known.form === 'text' ? languageMap(objects) : listed(objects.map((object) => renderValue(object, known))),
      ] as const;
    });
    return { '@id': shorten(subject), ...Object.fromEntries(properties) };
  }

  function renderValue(object: Value, { form, datatype }: Key): unknown {
    if (object.termType === 'NamedNode')
      return form === 'iri' ? shorten(object.value) : { '@id': shorten(object.value) };
    if (object.language !== '') return { '@language': object.language, '@value': object.value };
    if (object.datatype.value === datatype) return nativeValue(object.value, form);
    if (object.datatype.value !== string) return { '@type': shorten(object.datatype.value), '@value': object.value };
    return form === null || form === 'string' ? object.value : { '@value': object.value };
  }

  return (quads) =>
    [...groupBy(quads, ({ subject }) => subject.value)].map(([subject, stated]) => renderNode(subject, stated));
}

type Value = NamedNode | Literal;

interface Key {
  readonly key: string;
  readonly form: RdfForm | null;
  /** The datatype that the context gives to its values. */
  readonly datatype: string | null;
}

function keysByProperty({ named }: RdfTerms): ReadonlyMap<string, Key> {
  const byForm: Readonly<Partial<Record<RdfForm, string>>> = datatypes;
  return new Map(
    jsonLdProperties.map(({ key, name, form }) => {
      const datatype = form === null ? undefined : byForm[form];
      return [named(name).value, { key, form, datatype: datatype === undefined ? null : named(datatype).value }];
    }),
  );
}

/**
 * Shortens an IRI with a prefix where one fits. A namespace ends in `#` or `/`; for ids it ends at the first colon
 * after `/id/`.
 */
function createShortener(publicUrl: string): (iri: string) => string {
  const prefixes = new Map(Object.entries(rdfPrefixes(publicUrl)).map(([prefix, namespace]) => [namespace, prefix]));
  const ids = `${publicUrl}/id/`;
  return (iri) => {
    const end = iri.startsWith(ids)
      ? iri.indexOf(':', ids.length)
      : Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    const prefix = prefixes.get(iri.slice(0, end + 1));
    return prefix === undefined ? iri : `${prefix}:${iri.slice(end + 1)}`;
  };
}

function languageMap(texts: readonly Value[]): Readonly<Record<string, unknown>> {
  const byLanguage = groupBy(texts, (text) =>
    text.termType === 'Literal' && text.language !== '' ? text.language : '@none',
  );
  return Object.fromEntries(
    [...byLanguage].map(([language, found]) => [language, listed(found.map(({ value }) => value))]),
  );
}

function nativeValue(value: string, form: RdfForm | null): string | number | boolean {
  if (form === 'boolean') return value === 'true';
  return form === 'integer' ? Number(value) : value;
}

function listed<Item>(items: readonly Item[]): Item | readonly Item[] | undefined {
  return items.length === 1 ? items[0] : items;
}
