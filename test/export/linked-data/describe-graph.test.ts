import { describe, expect, it } from 'vitest';
import { describeGraph } from '../../../src/export/linked-data/describe-graph.ts';
import type { ExportedEntity, ExportedRelationship, FieldValues } from '../../../src/export/export-graph.ts';
import type { EntityTypeName } from '../../../src/ontology/entity-types.ts';
import { iri, literal, statementsOf, thing } from './read-rdf.ts';
import { about, graphOf, type Items } from '../write-file.ts';

describe('a date', () => {
  it.each([
    ['a day', '2003-06-17', literal('2003-06-17', 'xsd:date'), literal('2003-06-17', 'xsd:date')],
    ['a month', '2003-06', literal('2003-06', 'xsd:gYearMonth'), undefined],
    ['a year', '2003', literal('2003', 'xsd:gYear'), undefined],
    ['about a year', '2003~', undefined, undefined],
    ['a decade', '200X', undefined, undefined],
    ['an interval', '2003-06-17/2004', undefined, undefined],
  ])(
    'that is %s is EDTF in words of Hoja, and plain in standard ones that can hold it',
    async (_, date, plain, ofEli) => {
      const document = await describeEntity('Document', { publishedOn: date });
      const law = await describeEntity('Law', { publishedOn: date });

      expect(document['hoja:publishedOn']).toEqual([literal(date, 'edtf:EDTF')]);
      expect(document['schema:datePublished']).toEqual(plain === undefined ? undefined : [plain]);
      expect(law['hoja:publishedOn']).toEqual([literal(date, 'edtf:EDTF')]);
      expect(law['eli:date_publication']).toEqual(ofEli === undefined ? undefined : [ofEli]);
    },
  );

  it.each([
    ['from a day to a day', '1978-02-21/2002-11-28', '1978-02-21', '2002-11-28'],
    ['from a day on', '1978-02-21/..', '1978-02-21', undefined],
    ['up to a day', '../2002-11-28', undefined, '2002-11-28'],
    ['one day, which says nothing of an end', '1978-02-21', '1978-02-21', undefined],
    ['from a year to a day, of which ELI can say only the day', '1978/2002-11-28', undefined, '2002-11-28'],
    ['of doubtful bounds', '1978-02-21~/2002-11-28?', undefined, undefined],
  ])('%s has its known bounds in the terms for the start and for the end', async (_, inForce, start, end) => {
    const law = await describeEntity('Law', { inForce });

    expect(law['hoja:inForce']).toEqual([literal(inForce, 'edtf:EDTF')]);
    expect(law['eli:first_date_entry_in_force']).toEqual(
      start === undefined ? undefined : [literal(start, 'xsd:date')],
    );
    expect(law['eli:date_no_longer_in_force']).toEqual(end === undefined ? undefined : [literal(end, 'xsd:date')]);
  });
});

describe('an identifier', () => {
  it('that has an IRI names the same thing by it', async () => {
    const document = await describeEntity('Document', {
      doi: '10.17151/culrd.2015.20.22.4',
      isbn: '978-9972-634-84-0',
    });

    expect(document['owl:sameAs']).toEqual([
      '<https://doi.org/10.17151/culrd.2015.20.22.4>',
      '<urn:isbn:978-9972-634-84-0>',
    ]);
    expect(document['schema:isbn']).toEqual([literal('978-9972-634-84-0')]);
  });

  it('cannot break out of the IRI', async () => {
    const document = await describeEntity('Document', { doi: '10.1002/(SICI)1097<1::AID>3.0.CO;2-#?' });

    expect(document['owl:sameAs']).toEqual(['<https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-%23%3F>']);
  });

  it('that has none stays a text', async () => {
    const region = await describeEntity('Region', { ubigeo: '010000', iso: 'PE-AMA' });

    expect(region['schema:identifier']).toEqual([literal('010000'), literal('PE-AMA')]);
    expect(region['owl:sameAs']).toBeUndefined();
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [-6.2294, '-6.2294'],
    [49900, '49900'],
    [0.1, '0.1'],
    [9007199254740991, '9007199254740991'],
    [0.0000001, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
  ])('%d is the decimal %s', async (value, text) => {
    const observation = await describeEntity('Observation', { value });

    expect(observation['hoja:value']).toEqual([literal(text, 'xsd:decimal')]);
    expect(observation['schema:value']).toEqual([literal(text, 'xsd:decimal')]);
  });
});

describe('an address', () => {
  it('is a resource, with what an IRI must not hold percent-encoded', async () => {
    const document = await describeEntity('Document', { url: 'https://example.org/a|b?q={ñ}"<x>' });

    expect(document['hoja:url']).toEqual(['<https://example.org/a%7Cb?q=%7Bñ%7D%22%3Cx%3E>']);
  });
});

describe('a value with parts', () => {
  it('is a resource that is named after the thing and the field', async () => {
    const statements = await statementsAbout({
      entities: [entityOf('Claim', { quote: { text: 'mama coca', language: 'qu', document: 'document:b' } })],
    });

    expect(statements.get(addressOf('claim:a'))?.['hoja:quote']).toEqual([`<${addressOf('claim:a')}#quote>`]);
    expect(statements.get(`${addressOf('claim:a')}#quote`)).toEqual({
      'rdf:type': [iri('hoja:Quote'), iri('schema:Quotation')],
      'hoja:text': [literal('mama coca', 'qu')],
      'schema:text': [literal('mama coca', 'qu')],
      'hoja:language': [literal('qu')],
      'schema:inLanguage': [literal('qu')],
      'hoja:quotedFrom': [thing('document:b')],
      'prov:wasQuotedFrom': [thing('document:b')],
    });
  });

  it('says its place, where there are several', async () => {
    const penalties = [
      { case: 'basic', caseEs: 'básico', minYears: 8, maxYears: 15, fineDaysMin: 180 },
      { case: 'life', caseEs: 'perpetua', life: true },
    ];

    const statements = await statementsAbout({ entities: [entityOf('ProvisionVersion', { penalties })] });

    expect(statements.get(`${addressOf('provision-version:a')}#penalties-1`)).toEqual({
      'rdf:type': [iri('hoja:Penalty')],
      'schema:position': [literal('1', 'xsd:integer')],
      'hoja:case': [literal('basic', 'en'), literal('básico', 'es')].sort(),
      'hoja:minYears': [literal('8', 'xsd:decimal')],
      'hoja:maxYears': [literal('15', 'xsd:decimal')],
      'hoja:fineDaysMin': [literal('180', 'xsd:integer')],
    });
    expect(statements.get(`${addressOf('provision-version:a')}#penalties-2`)).toMatchObject({
      'schema:position': [literal('2', 'xsd:integer')],
      'hoja:life': [literal('true', 'xsd:boolean')],
    });
  });

  it.each([
    [
      'an amount',
      'Provision',
      'amount',
      { value: 8, unit: 'g' },
      {
        'rdf:type': [iri('hoja:Amount'), iri('schema:QuantitativeValue')],
        'schema:value': [literal('8', 'xsd:decimal')],
        'schema:unitText': [literal('g')],
      },
    ],
    [
      'a sum of money',
      'Policy',
      'budget',
      { value: 1.5, currency: 'PEN', period: '2012/2016' },
      { 'schema:currency': [literal('PEN')], 'hoja:period': [literal('2012/2016', 'edtf:EDTF')] },
    ],
    [
      'figures',
      'Event',
      'figures',
      [{ label: { es: 'detenidos', en: 'detained' }, value: 3, unit: 'persons' }],
      { 'rdfs:label': [literal('detained', 'en'), literal('detenidos', 'es')] },
    ],
    [
      'rules',
      'ProvisionVersion',
      'rules',
      [{ es: 'Sin beneficios', en: 'No benefits' }],
      { 'rdf:type': [iri('hoja:Rule')], 'hoja:text': [literal('No benefits', 'en'), literal('Sin beneficios', 'es')] },
    ],
  ] as const)('can be %s', async (_, type, field, value, expected) => {
    const items =
      field === 'amount'
        ? { relationships: [{ ...relationshipOf('provision:a', 'EXEMPTS', 'substance:b'), fields: { amount: value } }] }
        : { entities: [entityOf(type, { [field]: value })] };
    const holder = field === 'amount' ? 'provision:a|EXEMPTS|substance:b' : entityOf(type, {}).id;

    const statements = await statementsAbout(items);

    expect(statements.get(`${addressOf(holder)}#${field}${Array.isArray(value) ? '-1' : ''}`)).toMatchObject(expected);
  });
});

describe('a relationship', () => {
  it('has its provenance on a statement of its own', async () => {
    const fields = {
      role: 'DIRECTOR',
      since: '2011-08',
      until: '2012-01',
      note: { es: 'Nota' },
      confidence: 'CONFIRMED_IN_SOURCE',
      basis: 'RESEARCHERS_READING',
      sources: ['source:s1'],
      uncertainFields: ['since'],
    };

    const statements = await statementsAbout({
      relationships: [{ ...relationshipOf('person:a', 'HEADS', 'institution:b'), fields }],
    });

    expect(statements.get(addressOf('person:a|HEADS|institution:b'))).toEqual({
      'rdf:type': [iri('rdf:Statement'), iri('hoja:Relationship')].sort(),
      'rdf:subject': [thing('person:a')],
      'rdf:predicate': [iri('hoja:HEADS')],
      'rdf:object': [thing('institution:b')],
      'hoja:role': [iri('hoja:Role-DIRECTOR')],
      'hoja:since': [literal('2011-08', 'edtf:EDTF')],
      'hoja:until': [literal('2012-01', 'edtf:EDTF')],
      'hoja:note': [literal('Nota', 'es')],
      'hoja:sources': [thing('source:s1')],
      'prov:wasDerivedFrom': [thing('source:s1')],
      'hoja:confidence': [iri('hoja:Confidence-CONFIRMED_IN_SOURCE')],
      'hoja:basis': [iri('hoja:Basis-RESEARCHERS_READING')],
      'hoja:uncertainFields': [literal('since')],
    });
    expect(statements.get(addressOf('person:a'))).toEqual({
      'hoja:HEADS': [thing('institution:b')],
      'schema:worksFor': [thing('institution:b')],
      'org:headOf': [thing('institution:b')],
    });
  });

  it.each([
    ['law:a', 'AMENDS', 'provision:b', null, ['eli:amends', 'schema:legislationAmends']],
    ['law:a', 'AMENDS', 'policy:b', null, []],
    ['region:a', 'PART_OF', 'region:b', null, ['schema:containedInPlace']],
    ['institution:a', 'PART_OF', 'institution:b', null, ['org:subOrganizationOf']],
    ['provision:a', 'PART_OF', 'law:b', null, ['eli:is_part_of', 'schema:isPartOf']],
    ['document:a', 'AUTHORED_BY', 'person:b', 'AUTHOR', ['schema:author']],
    ['document:a', 'AUTHORED_BY', 'person:b', null, ['schema:author']],
    ['document:a', 'AUTHORED_BY', 'person:b', 'EDITOR', ['schema:editor']],
    ['observation:a', 'REPORTED_BY', 'document:b', null, []],
  ] as const)('from %s that %s %s (%s) is stated with %j', async (from, type, to, role, expected) => {
    const statements = await statementsAbout({
      relationships: [{ ...relationshipOf(from, type, to), fields: role === null ? {} : { role } }],
    });

    expect(statements.get(addressOf(from))).toEqual(
      Object.fromEntries([`hoja:${type}`, ...expected].map((property) => [property, [thing(to)]])),
    );
  });

  it('is stated from its other end, where a vocabulary has only that', async () => {
    const statements = await statementsAbout({
      relationships: [relationshipOf('institution:a', 'FUNDS', 'document:b')],
    });

    expect(statements.get(addressOf('institution:a'))).toEqual({ 'hoja:FUNDS': [thing('document:b')] });
    expect(statements.get(addressOf('document:b'))).toEqual({ 'schema:funder': [thing('institution:a')] });
  });
});

async function describeEntity(
  type: EntityTypeName,
  fields: FieldValues,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const entity = entityOf(type, fields);
  return (await statementsAbout({ entities: [entity] })).get(addressOf(entity.id)) ?? {};
}

async function statementsAbout(items: Items) {
  const quads = [];
  for await (const described of describeGraph({ ...graphOf(items), about: { ...about, release: null } }))
    quads.push(...described);
  return statementsOf(quads);
}

function entityOf(type: EntityTypeName, fields: FieldValues): ExportedEntity {
  return { id: `${type.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()}:a`, type, fields };
}

function relationshipOf(from: string, type: ExportedRelationship['type'], to: string): ExportedRelationship {
  return { id: `${from}|${type}|${to}`, type, from, to, fields: {} };
}

function addressOf(id: string): string {
  return thing(id).slice(1, -1);
}
