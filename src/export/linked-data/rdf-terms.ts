import { DataFactory, type Literal, type NamedNode } from 'n3';
import { iriOf } from '../../model/iri.ts';
import type { LocalizedLabel } from '../../model/localized-text.ts';
import { rdfPrefixes } from './rdf-prefixes.ts';

/** Makes the terms of one service. The things of its graph and its vocabulary have IRIs that start with its address. */
export interface RdfTerms {
  /** A term by its name with a prefix: `eli:amends`, `hoja:Law`. */
  readonly named: (name: string) => NamedNode;
  /** The term of an entity, a relationship or a source, by its id. */
  readonly thing: (id: string) => NamedNode;
  /** The term of a path of the service, such as `/ontology`. */
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

/** The term of a web address as it was written. Characters that an IRI must not hold are percent-encoded. */
export function addressTerm(url: string): NamedNode {
  return DataFactory.namedNode(scalarText(url).replaceAll(/[\u0000-\u0020<>"{}|\\^`]/g, encodeURIComponent));
}

/** The literals of one of Hoja's own texts, in both languages. */
export function labelTerms({ es, en }: LocalizedLabel): readonly Literal[] {
  return [textTerm(es, 'es'), textTerm(en, 'en')];
}

/** The literal of a text with its language; without one when the language is empty. */
export function textTerm(text: string, language: string): Literal {
  return language === '' ? DataFactory.literal(scalarText(text)) : DataFactory.literal(scalarText(text), language);
}

/** RDF holds whole characters, and half a surrogate pair is none. */
function scalarText(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
