import { DataFactory, type Literal, type NamedNode } from 'n3';
import { iriOf } from '../../model/iri.ts';
import type { LocalizedLabel } from '../../model/localized-text.ts';
import { rdfPrefixes } from './rdf-prefixes.ts';

/** Makes the terms of one service: the things of its graph, and its vocabulary, stand under its address. */
export interface RdfTerms {
  /** A term written with a prefix: `eli:amends`, `hoja:Law`. */
  readonly named: (name: string) => NamedNode;
  /** An entity, a relationship or a source, by its id. */
  readonly thing: (id: string) => NamedNode;
  /** What stands under the address of the service: `/ontology`. */
  readonly page: (path: string) => NamedNode;
}

export function createRdfTerms(publicUrl: string): RdfTerms {
  const prefixes = rdfPrefixes(publicUrl);
  const namedByName = new Map<string, NamedNode>();

  function named(name: string): NamedNode {
    const known = namedByName.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const namespace = prefixes[name.slice(0, colon)];
    if (namespace === undefined) throw new TypeError(`${name} has no known prefix`);
    const node = DataFactory.namedNode(`${namespace}${name.slice(colon + 1)}`);
    namedByName.set(name, node);
    return node;
  }

  return {
    named,
    thing: (id) => DataFactory.namedNode(iriOf(publicUrl, id)),
    page: (path) => DataFactory.namedNode(`${publicUrl}${path}`),
  };
}

/** A web address as it was written; what an IRI must not hold is percent-encoded. */
export function addressTerm(url: string): NamedNode {
  return DataFactory.namedNode(scalarText(url).replaceAll(/[\u0000-\u0020<>"{}|\\^`]/g, encodeURIComponent));
}

/** A text of Hoja's own, in both languages. */
export function labelTerms({ es, en }: LocalizedLabel): readonly Literal[] {
  return [textTerm(es, 'es'), textTerm(en, 'en')];
}

/** A text in a language, or in none when that is empty. */
export function textTerm(text: string, language: string): Literal {
  return language === '' ? DataFactory.literal(scalarText(text)) : DataFactory.literal(scalarText(text), language);
}

/** RDF holds characters: half a surrogate pair is none. */
function scalarText(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
