import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { EngineDescription, LoadedRelease } from '../../engine/graph-engine.ts';
import { groupBy } from '../../model/group-by.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import { namespaces } from '../../ontology/namespaces.ts';
import { entityTypeOf } from '../../ontology/ontology.ts';
import type { ExportFormat } from '../export-format.ts';
import { withoutParameters } from '../media-type.ts';
import { jsonLdProperties } from './json-ld-terms.ts';
import { createRdfTerms, type RdfTerms } from './rdf-terms.ts';
import { datasetTitle, describeRelease, releaseTerm } from './release-terms.ts';
import { renderTurtle } from './turtle.ts';

export interface DescribedRelease extends Pick<EngineDescription, 'entityCounts' | 'relationshipCounts'> {
  readonly publicUrl: string;
  readonly release: Pick<LoadedRelease, 'id' | 'coverage'>;
  /** The formats that can be downloaded at `/graph.<extension>`. */
  readonly formats: readonly Pick<ExportFormat, 'extension' | 'mediaType' | 'description'>[];
  /** Ids of things that serve as examples of this graph. */
  readonly exampleIds?: readonly string[];
}

/** Describes a release and where to get it, in the terms of VoID and DCAT. It gives only counts that are exact. */
export function createReleaseDescription(described: DescribedRelease): readonly Quad[] {
  const terms = createRdfTerms(described.publicUrl);
  const dataset = releaseTerm(terms, described.release.id, null);
  const quads = [
    ...describeRelease(terms, described.release.id, null),
    ...describeDataset(terms, dataset, described),
    ...describeCounts(terms, dataset, described),
    ...describeCoverage(terms, dataset, described),
    ...described.formats.flatMap((format) => describeDistribution(terms, dataset, format)),
  ];
  return [...groupBy(quads, ({ subject }) => subject.value).values()].flat();
}

/** Renders the document at `/.well-known/void`, in Turtle. */
export function renderReleaseDescription(described: DescribedRelease): string {
  return renderTurtle(described.publicUrl, createReleaseDescription(described));
}

function describeDataset(
  { named, thing, page }: RdfTerms,
  dataset: NamedNode,
  { publicUrl, release, exampleIds = [] }: DescribedRelease,
): readonly Quad[] {
  const prefixes = entityTypeNames.map((name) => entityTypeOf(name).prefix);
  return [
    DataFactory.quad(dataset, named('rdf:type'), named('void:Dataset')),
    DataFactory.quad(
      dataset,
      named('dcterms:bibliographicCitation'),
      DataFactory.literal(
        `${datasetTitle.en}, release ${release.id}, by the Hoja contributors, CC BY 4.0. ${publicUrl}`,
      ),
    ),
    DataFactory.quad(dataset, named('dcat:landingPage'), page('/')),
    DataFactory.quad(dataset, named('void:uriSpace'), DataFactory.literal(`${publicUrl}/id/`)),
    // Entities are counted by this pattern, because relationships and sources have addresses with the same beginning.
    DataFactory.quad(
      dataset,
      named('void:uriRegexPattern'),
      DataFactory.literal(`^${escapePattern(publicUrl)}/id/(${prefixes.join('|')}):[^%#]+$`),
    ),
    DataFactory.quad(dataset, named('void:vocabulary'), page('/ontology')),
    ...vocabularies().map((iri) => DataFactory.quad(dataset, named('void:vocabulary'), DataFactory.namedNode(iri))),
    ...exampleIds.map((id) => DataFactory.quad(dataset, named('void:exampleResource'), thing(id))),
  ];
}

/** The standard vocabularies whose terms occur in the graph. */
function vocabularies(): readonly string[] {
  const names = [
    ...jsonLdProperties.map(({ name }) => name),
    ...entityTypeNames.flatMap((name) => entityTypeOf(name).iris),
  ];
  const prefixes = new Set(names.map((name) => name.slice(0, name.indexOf(':'))));
  return Object.entries(namespaces).flatMap(([prefix, iri]) => (prefixes.has(prefix) ? [iri] : []));
}

function describeCounts(
  terms: RdfTerms,
  dataset: NamedNode,
  { entityCounts, relationshipCounts }: DescribedRelease,
): readonly Quad[] {
  const { named } = terms;
  const relationships = totalOf(relationshipCounts);
  return [
    DataFactory.quad(dataset, named('void:entities'), countTerm(terms, totalOf(entityCounts))),
    ...[...entityCounts, ['Relationship', relationships] as const].flatMap(([name, count]) => {
      const partition = DataFactory.namedNode(`${dataset.value}#${name}`);
      return [
        DataFactory.quad(dataset, named('void:classPartition'), partition),
        DataFactory.quad(partition, named('void:class'), named(`hoja:${name}`)),
        DataFactory.quad(partition, named('void:entities'), countTerm(terms, count)),
      ];
    }),
  ];
}

function describeCoverage(
  { named }: RdfTerms,
  dataset: NamedNode,
  { release: { coverage } }: DescribedRelease,
): readonly Quad[] {
  if (coverage === null) return [];
  const period = DataFactory.namedNode(`${dataset.value}#coverage`);
  return [
    DataFactory.quad(dataset, named('dcterms:temporal'), period),
    DataFactory.quad(period, named('rdf:type'), named('dcterms:PeriodOfTime')),
    DataFactory.quad(period, named('dcat:startDate'), DataFactory.literal(coverage.earliest, named('xsd:date'))),
    DataFactory.quad(period, named('dcat:endDate'), DataFactory.literal(coverage.latest, named('xsd:date'))),
  ];
}

/** The W3C's names for the RDF formats among ours. */
const rdfFormats: Readonly<Record<string, string>> = { ttl: 'Turtle', nq: 'N-Quads', jsonld: 'JSON-LD' };

function describeDistribution(
  { named, page }: RdfTerms,
  dataset: NamedNode,
  { extension, mediaType, description }: DescribedRelease['formats'][number],
): readonly Quad[] {
  const file = page(`/graph.${extension}`);
  const distribution = DataFactory.namedNode(`${dataset.value}#${extension}`);
  const rdfFormat = rdfFormats[extension];
  const type = withoutParameters(mediaType);
  return [
    DataFactory.quad(dataset, named('dcat:distribution'), distribution),
    DataFactory.quad(distribution, named('rdf:type'), named('dcat:Distribution')),
    DataFactory.quad(distribution, named('dcterms:description'), DataFactory.literal(description, 'en')),
    DataFactory.quad(distribution, named('dcat:downloadURL'), file),
    DataFactory.quad(
      distribution,
      named('dcat:mediaType'),
      DataFactory.namedNode(`https://www.iana.org/assignments/media-types/${type}`),
    ),
    ...(rdfFormat === undefined
      ? []
      : [
          DataFactory.quad(dataset, named('void:dataDump'), file),
          DataFactory.quad(
            dataset,
            named('void:feature'),
            DataFactory.namedNode(`http://www.w3.org/ns/formats/${rdfFormat}`),
          ),
        ]),
  ];
}

function totalOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function countTerm({ named }: RdfTerms, count: number) {
  return DataFactory.literal(String(count), named('xsd:integer'));
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
