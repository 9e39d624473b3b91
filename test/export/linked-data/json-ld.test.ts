import { describe, expect, it } from 'vitest';
import { createJsonLdContext } from '../../../src/export/linked-data/json-ld-context.ts';
import { jsonLd, renderJsonLd } from '../../../src/export/linked-data/json-ld.ts';
import { describeVocabulary } from '../../../src/export/linked-data/vocabulary.ts';
import { itCarriesTheTriples } from './rdf-format.contract.ts';
import { readJsonLd, triplesOf } from './read-rdf.ts';
import { about, graphOf, writeFile } from '../write-file.ts';

describe('a JSON-LD file', () => {
  itCarriesTheTriples(jsonLd, readJsonLd);

  it('is plain JSON with the names of the dataset, under the context that stands in it', async () => {
    const graph = graphOf({
      entities: [
        {
          id: 'law:ley-28002',
          type: 'Law',
          fields: {
            names: { es: 'Ley 28002', en: 'Law 28002' },
            aliases: ['Ley'],
            lawKind: 'LAW',
            publishedOn: '2003-06-17',
            sources: ['source:s1', 'source:s2'],
          },
        },
        {
          id: 'provision-version:cp-296-2003',
          type: 'ProvisionVersion',
          fields: { penalties: [{ case: 'basic', caseEs: 'básico', minYears: 8, life: false, fineDaysMin: 180 }] },
        },
      ],
      relationships: [
        {
          id: 'law:ley-28002|AMENDS|provision:cp-296',
          type: 'AMENDS',
          from: 'law:ley-28002',
          to: 'provision:cp-296',
          fields: { role: 'CHANGES' },
        },
      ],
    });

    const { '@context': context, '@graph': nodes } = JSON.parse(String(await writeFile(jsonLd, graph))) as Readonly<
      Record<string, readonly unknown[]>
    >;

    expect(context).toEqual(createJsonLdContext(about.publicUrl));
    expect(nodes?.slice(1)).toEqual([
      {
        '@id': 'law:ley-28002',
        '@type': ['Law', 'eli:LegalResource', 'schema:Legislation'],
        names: { es: 'Ley 28002', en: 'Law 28002' },
        'skos:prefLabel': { es: 'Ley 28002', en: 'Law 28002' },
        aliases: 'Ley',
        'skos:altLabel': 'Ley',
        sources: ['source:s1', 'source:s2'],
        'prov:wasDerivedFrom': ['source:s1', 'source:s2'],
        lawKind: 'hoja:LawKind-LAW',
        'eli:type_document': 'hoja:LawKind-LAW',
        publishedOn: '2003-06-17',
        'eli:date_publication': { '@type': 'xsd:date', '@value': '2003-06-17' },
      },
      {
        '@id': 'provision-version:cp-296-2003',
        '@type': ['ProvisionVersion', 'eli:LegalExpression'],
        penalties: 'provision-version:cp-296-2003#penalties-1',
      },
      {
        '@id': 'provision-version:cp-296-2003#penalties-1',
        '@type': 'Penalty',
        'schema:position': 1,
        case: { es: 'básico', en: 'basic' },
        minYears: '8',
        life: false,
        fineDaysMin: 180,
      },
      {
        '@id': 'law:ley-28002%7CAMENDS%7Cprovision:cp-296',
        '@type': ['Relationship', 'rdf:Statement'],
        'rdf:subject': 'law:ley-28002',
        'rdf:predicate': 'hoja:AMENDS',
        'rdf:object': 'provision:cp-296',
        role: 'hoja:Role-CHANGES',
      },
      {
        '@id': 'law:ley-28002',
        AMENDS: 'provision:cp-296',
        'eli:amends': 'provision:cp-296',
        'schema:legislationAmends': 'provision:cp-296',
      },
    ]);
  });

  it('keeps a text whose language has no tag', async () => {
    const claim = {
      id: 'claim:a',
      type: 'Claim',
      fields: { quote: { text: 'mama coca', language: 'not a tag', document: 'document:a' } },
    } as const;

    const triples = triplesOf(await readJsonLd(String(await writeFile(jsonLd, graphOf({ entities: [claim] })))));

    expect(triples).toContain('<https://hoja.test/id/claim:a#quote> <https://hoja.test/ontology#text> "mama coca" .');
  });
});

describe('renderJsonLd', () => {
  it('writes any triples, those whose properties the context does not know too', async () => {
    const quads = describeVocabulary(about.publicUrl);

    expect(triplesOf(await readJsonLd(renderJsonLd(about.publicUrl, quads)))).toEqual(triplesOf(quads));
  });
});
