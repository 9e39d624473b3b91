import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { LocalizedLabel } from '../../model/localized-text.ts';
import { createRdfTerms, labelTerms, type RdfTerms } from './rdf-terms.ts';
import { renderTurtle } from './turtle.ts';
import { classEntries } from './vocabulary-classes.ts';
import type { VocabularyEntry } from './vocabulary-entry.ts';
import { enumEntries } from './vocabulary-enums.ts';
import { propertyEntries } from './vocabulary-properties.ts';

/**
 * Describes Hoja's own vocabulary, made from the ontology: the meaning of each term of `/ontology#`, and the standard
 * terms that are near it.
 */
export function describeVocabulary(publicUrl: string): readonly Quad[] {
  const terms = createRdfTerms(publicUrl);
  const { named, page } = terms;
  const ontology = page('/ontology');
  const entries = [...classEntries(), ...propertyEntries(), ...enumEntries()];
  return [
    DataFactory.quad(ontology, named('rdf:type'), named('owl:Ontology')),
    ...labelTerms(ontologyTitle).map((title) => DataFactory.quad(ontology, named('dcterms:title'), title)),
    ...entries.flatMap((entry) => describeEntry(terms, ontology, entry)),
  ];
}

/** Renders the document at `/ontology`, in Turtle. */
export function renderVocabulary(publicUrl: string): string {
  return renderTurtle(publicUrl, describeVocabulary(publicUrl));
}

const ontologyTitle: LocalizedLabel = {
  es: 'Vocabulario de Hoja: normas, instituciones y políticas de drogas en el Perú',
  en: 'Hoja vocabulary: laws, institutions and policies on drugs in Peru',
};

function describeEntry(
  { named }: RdfTerms,
  ontology: NamedNode,
  { name, types, labels, comments, links, notation }: VocabularyEntry,
): readonly Quad[] {
  const subject = named(name);
  return [
    ...types.map((type) => DataFactory.quad(subject, named('rdf:type'), named(type))),
    ...unlike(labels).map((label) => DataFactory.quad(subject, named('rdfs:label'), label)),
    ...unlike(comments).map((comment) => DataFactory.quad(subject, named('rdfs:comment'), comment)),
    ...(notation === undefined
      ? []
      : [DataFactory.quad(subject, named('skos:notation'), DataFactory.literal(notation))]),
    ...links.map(([property, object]) => DataFactory.quad(subject, named(property), named(object))),
    DataFactory.quad(subject, named('rdfs:isDefinedBy'), ontology),
  ];
}

/** A field that several types share can have the same text in each; it is said once. */
function unlike(texts: readonly LocalizedLabel[]) {
  return [...new Map(texts.flatMap(labelTerms).map((text) => [text.id, text])).values()];
}
