import { describe, expect, it } from 'vitest';
import { turtle } from '../../../src/export/linked-data/turtle.ts';
import { itCarriesTheTriples } from './rdf-format.contract.ts';
import { readTurtle } from './read-rdf.ts';
import { graphOf, writeFile } from '../write-file.ts';

describe('a Turtle file', () => {
  itCarriesTheTriples(turtle, readTurtle);

  it('reads like the ids and the terms that people know', async () => {
    const graph = graphOf({
      entities: [
        {
          id: 'law:ley-28002',
          type: 'Law',
          fields: {
            names: { es: 'Ley 28002', en: 'Law 28002' },
            lawKind: 'LAW',
            publishedOn: '2003-06-17',
            sources: ['source:s65'],
          },
        },
      ],
      relationships: [
        {
          id: 'law:ley-28002|AMENDS|provision:cp-296',
          type: 'AMENDS',
          from: 'law:ley-28002',
          to: 'provision:cp-296',
          fields: { on: '2003-06-17', confidence: 'STATED_IN_SEED' },
        },
      ],
      sources: [{ id: 'source:s65', fields: { title: 'Ley 28002', publisher: 'El Peruano', year: '2003' } }],
    });

    const [, ...items] = String(await writeFile(turtle, graph)).split(/(?<=\.\n)(?=[a-z<])/);

    expect(items.slice(-4).join('')).toBe(`law:ley-28002 a hoja:Law, eli:LegalResource, schema:Legislation;
    hoja:names "Ley 28002"@es, "Law 28002"@en;
    skos:prefLabel "Ley 28002"@es, "Law 28002"@en;
    hoja:sources source:s65;
    prov:wasDerivedFrom source:s65;
    hoja:lawKind hoja:LawKind-LAW;
    eli:type_document hoja:LawKind-LAW;
    hoja:publishedOn "2003-06-17"^^edtf:EDTF;
    eli:date_publication "2003-06-17"^^xsd:date.
<https://hoja.test/id/law:ley-28002%7CAMENDS%7Cprovision:cp-296> a hoja:Relationship, rdf:Statement;
    rdf:subject law:ley-28002;
    rdf:predicate hoja:AMENDS;
    rdf:object provision:cp-296;
    hoja:on "2003-06-17"^^edtf:EDTF;
    hoja:confidence hoja:Confidence-STATED_IN_SEED.
law:ley-28002 hoja:AMENDS provision:cp-296;
    eli:amends provision:cp-296;
    schema:legislationAmends provision:cp-296.
source:s65 a hoja:Source, schema:CreativeWork, prov:Entity;
    hoja:title "Ley 28002";
    dcterms:title "Ley 28002";
    schema:name "Ley 28002";
    hoja:publisher "El Peruano";
    dc:publisher "El Peruano";
    hoja:year "2003"^^edtf:EDTF;
    dcterms:issued "2003"^^xsd:gYear.
`);
  });
});
