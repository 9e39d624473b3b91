import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { LocalizedLabel } from '../../model/localized-text.ts';
import { labelTerms, type RdfTerms } from './rdf-terms.ts';

/** The title of the dataset. */
export const datasetTitle: LocalizedLabel = {
  es: 'Hoja: el grafo de conocimiento de la política de drogas en el Perú',
  en: 'Hoja: the Peru drug-policy knowledge graph',
};

/** The licence of the descriptions and of their choice and arrangement. LICENSE-DATA.md says the rest. */
export const datasetLicence = DataFactory.namedNode('https://creativecommons.org/licenses/by/4.0/');

/** The term of a release; as of a day, the term of the subset that may hold on it. */
export function releaseTerm({ page }: RdfTerms, release: string, asOf: string | null): NamedNode {
  return page(`/release/${release}${asOf === null ? '' : `#${asOf}`}`);
}

/** The statements about the release that every file of linked data makes. */
export function describeRelease(terms: RdfTerms, release: string, asOf: string | null): readonly Quad[] {
  const { named } = terms;
  const subject = releaseTerm(terms, release, asOf);
  return [
    DataFactory.quad(subject, named('rdf:type'), named('dcat:Dataset')),
    ...labelTerms(datasetTitle).map((title) => DataFactory.quad(subject, named('dcterms:title'), title)),
    DataFactory.quad(subject, named('dcterms:identifier'), DataFactory.literal(release)),
    DataFactory.quad(subject, named('dcterms:license'), datasetLicence),
    ...(asOf === null
      ? []
      : [
          DataFactory.quad(subject, named('dcterms:valid'), DataFactory.literal(asOf, named('xsd:date'))),
          DataFactory.quad(subject, named('dcterms:isPartOf'), releaseTerm(terms, release, null)),
        ]),
  ];
}
