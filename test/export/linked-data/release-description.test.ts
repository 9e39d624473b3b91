import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../src/export/formats.ts';
import { readAll } from '../../../src/export/read-graph.ts';
import {
  renderReleaseDescription,
  type DescribedRelease,
} from '../../../src/export/linked-data/release-description.ts';
import { turtle } from '../../../src/export/linked-data/turtle.ts';
import { openSeededGrafeo } from '../../support/seeded.ts';
import { iri, literal, readTurtle, statementsOf, thing } from './read-rdf.ts';
import { about, writeFile } from '../write-file.ts';

const { publicUrl } = about;
const dataset = `${publicUrl}/release/0123456789ab`;
const described: DescribedRelease = {
  publicUrl,
  release: { id: '0123456789ab', coverage: { earliest: '1949-01-01', latest: '2025-12-31' } },
  entityCounts: new Map([
    ['Law', 3],
    ['Person', 2],
  ]),
  relationshipCounts: new Map([
    ['AMENDS', 4],
    ['HEADS', 1],
  ]),
  formats: exportFormats,
  exampleIds: ['law:ley-28002'],
};

describe('the description of a release', () => {
  it('says what the dataset is, under which licence, and how its addresses look', () => {
    expect(statementsIn(described).get(dataset)).toMatchObject({
      'rdf:type': [iri('void:Dataset'), iri('dcat:Dataset')].sort(),
      'dcterms:title': [
        expect.stringMatching(/^"Hoja: el grafo.*"@es$/),
        expect.stringMatching(/^"Hoja: the Peru.*"@en$/),
      ],
      'dcterms:identifier': [literal('0123456789ab')],
      'dcterms:license': ['<https://creativecommons.org/licenses/by/4.0/>'],
      'void:uriSpace': [literal('https://hoja.test/id/')],
      'void:exampleResource': [thing('law:ley-28002')],
      'void:vocabulary': expect.arrayContaining([
        '<https://hoja.test/ontology>',
        '<http://data.europa.eu/eli/ontology#>',
        '<http://www.w3.org/ns/prov#>',
      ]) as unknown,
    });
    expect(statementsIn(described).get(dataset)).not.toHaveProperty('void:sparqlEndpoint');
  });

  it('counts entities by type, and relationships', () => {
    const statements = statementsIn(described);

    expect(statements.get(dataset)).toMatchObject({
      'void:entities': [literal('5', 'xsd:integer')],
      'void:classPartition': [`<${dataset}#Law>`, `<${dataset}#Person>`, `<${dataset}#Relationship>`],
    });
    expect(statements.get(`${dataset}#Law`)).toEqual({
      'void:class': [iri('hoja:Law')],
      'void:entities': [literal('3', 'xsd:integer')],
    });
    expect(statements.get(`${dataset}#Relationship`)).toEqual({
      'void:class': [iri('hoja:Relationship')],
      'void:entities': [literal('5', 'xsd:integer')],
    });
  });

  it('says which days the release is about, where it knows', () => {
    expect(statementsIn(described).get(`${dataset}#coverage`)).toEqual({
      'rdf:type': [iri('dcterms:PeriodOfTime')],
      'dcat:startDate': [literal('1949-01-01', 'xsd:date')],
      'dcat:endDate': [literal('2025-12-31', 'xsd:date')],
    });
    const undated = statementsIn({ ...described, release: { id: '0123456789ab', coverage: null } });
    expect(undated.get(dataset)).not.toHaveProperty('dcterms:temporal');
    expect(undated.has(`${dataset}#coverage`)).toBe(false);
  });

  it('leads to a file of each format, and calls dumps those of linked data', () => {
    const statements = statementsIn(described);

    const downloads = exportFormats.map(
      ({ extension }) => statements.get(`${dataset}#${extension}`)?.['dcat:downloadURL']?.[0],
    );
    expect(downloads).toEqual(exportFormats.map(({ extension }) => `<https://hoja.test/graph.${extension}>`));
    expect(statements.get(`${dataset}#ttl`)).toMatchObject({
      'rdf:type': [iri('dcat:Distribution')],
      'dcat:mediaType': ['<https://www.iana.org/assignments/media-types/text/turtle>'],
    });
    expect(statements.get(dataset)).toMatchObject({
      'void:dataDump': [
        '<https://hoja.test/graph.jsonld>',
        '<https://hoja.test/graph.nq>',
        '<https://hoja.test/graph.ttl>',
      ],
      'void:feature': [
        '<http://www.w3.org/ns/formats/JSON-LD>',
        '<http://www.w3.org/ns/formats/N-Quads>',
        '<http://www.w3.org/ns/formats/Turtle>',
      ],
    });
  });

  it('counts what the files of the release hold', async () => {
    await using engine = await openSeededGrafeo();
    const { entityCounts, relationshipCounts } = await engine.describe();
    const stated = [...statementsOf(readTurtle(String(await writeFile(turtle, readAll(engine, about))))).entries()];

    const statements = statementsIn({ ...described, entityCounts, relationshipCounts });

    const isCounted = new RegExp(JSON.parse(statements.get(dataset)?.['void:uriRegexPattern']?.[0] ?? '""') as string);
    expect(statements.get(dataset)?.['void:entities']).toEqual([
      literal(
        String(
          stated.filter(([subject, { 'rdf:type': types }]) => types !== undefined && isCounted.test(subject)).length,
        ),
        'xsd:integer',
      ),
    ]);
    for (const partition of statements.get(dataset)?.['void:classPartition'] ?? []) {
      const { 'void:class': [of = ''] = [], 'void:entities': count } = statements.get(partition.slice(1, -1)) ?? {};
      expect(count).toEqual([
        literal(String(stated.filter(([, { 'rdf:type': types = [] }]) => types.includes(of)).length), 'xsd:integer'),
      ]);
    }
  });
});

function statementsIn(release: DescribedRelease) {
  return statementsOf(readTurtle(renderReleaseDescription(release)));
}
