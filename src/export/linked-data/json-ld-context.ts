import { jsonLdClasses, jsonLdProperties, type JsonLdProperty } from './json-ld-terms.ts';
import { datatypes } from './rdf-form.ts';
import { rdfPrefixes } from './rdf-prefixes.ts';

type TermDefinition = string | Readonly<Record<string, string>>;

/**
 * The context of Hoja's JSON-LD. Names and texts are maps by language. Ids are the same as everywhere
 * (`law:ley-28002`). Dates of Hoja's own properties are EDTF. Numbers are decimals written as texts, so that no digit
 * is lost.
 */
export function createJsonLdContext(publicUrl: string): Readonly<Record<string, TermDefinition | number>> {
  return {
    '@version': 1.1,
    ...rdfPrefixes(publicUrl),
    ...Object.fromEntries(jsonLdClasses.map((name) => [name, `hoja:${name}`])),
    ...Object.fromEntries(jsonLdProperties.flatMap((property) => definitionOf(property) ?? [])),
  };
}

/** Renders the document at `/context.jsonld`. */
export function renderJsonLdContext(publicUrl: string): string {
  const lines = Object.entries(createJsonLdContext(publicUrl)).map(
    ([key, definition]) => `    ${JSON.stringify(key)}: ${JSON.stringify(definition)}`,
  );
  return `{\n  "@context": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Undefined for a standard property that its prefix defines completely. */
function definitionOf({ key, name, form }: JsonLdProperty): readonly (readonly [string, TermDefinition])[] | undefined {
  if (form === null || form === 'string') return key === name ? undefined : [[key, name]];
  if (form === 'text') return [[key, { '@id': name, '@container': '@language' }]];
  return [[key, { '@id': name, '@type': form === 'iri' ? '@id' : datatypes[form] }]];
}
