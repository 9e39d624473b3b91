import { describe, expect, it } from 'vitest';
import { createJsonLdContext } from '../../../src/export/linked-data/json-ld-context.ts';
import { describeGraph } from '../../../src/export/linked-data/describe-graph.ts';
import { renderVocabulary } from '../../../src/export/linked-data/vocabulary.ts';
import { enumCodes, enums, type EnumName } from '../../../src/ontology/enums.ts';
import { iri, literal, readTurtle, statementsOf, triplesOf } from './read-rdf.ts';
import { about, openSeed } from '../write-file.ts';

const statements = statementsOf(readTurtle(renderVocabulary(about.publicUrl)));

describe('the vocabulary', () => {
  it('defines every term of its own that occurs in the graph', async () => {
    await using seed = await openSeed();
    const quads = [];
    for await (const described of describeGraph(seed.graph)) quads.push(...described);

    const used = new Set(
      triplesOf(quads).flatMap((triple) => triple.match(/(?<=<)https:\/\/hoja\.test\/ontology#[^>]+(?=>)/g) ?? []),
    );

    expect(used.size).toBeGreaterThan(150);
    expect([...used].filter((term) => !statements.has(term))).toEqual([]);
  });

  it('defines every term of its own that the JSON-LD context has, and every value of an enum', () => {
    const names = [
      ...Object.values(createJsonLdContext(about.publicUrl))
        .map((definition) => (typeof definition === 'object' ? (definition['@id'] ?? '') : String(definition)))
        .filter((name) => name.startsWith('hoja:')),
      ...(Object.keys(enums) as EnumName[]).flatMap((name) => enumCodes(name).map((code) => `hoja:${name}-${code}`)),
    ];

    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => !statements.has(iri(name).slice(1, -1)))).toEqual([]);
  });

  it('calls everything by a name in both languages, but for the lists of values, and says where it is defined', () => {
    const terms = [...statements].filter(([term]) => term.startsWith(`${about.publicUrl}/ontology#`));
    const named = terms.filter(([, stated]) => !stated['rdf:type']?.includes(iri('skos:ConceptScheme')));

    expect(
      named
        .filter(
          ([, { 'rdfs:label': labels = [] }]) =>
            !labels.some((label) => label.endsWith('"@es')) || !labels.some((label) => label.endsWith('"@en')),
        )
        .map(([term]) => term),
    ).toEqual([]);
    expect(terms.filter(([, stated]) => stated['rdfs:isDefinedBy']?.[0] !== `<${about.publicUrl}/ontology>`)).toEqual(
      [],
    );
  });

  it('places a class under the standard ones', () => {
    expect(termOf('Law')).toEqual({
      'rdf:type': [iri('owl:Class')],
      'rdfs:label': [literal('law', 'en'), literal('norma', 'es')],
      'rdfs:comment': [expect.stringContaining('National, regional'), expect.stringContaining('Norma nacional')],
      'rdfs:subClassOf': [iri('eli:LegalResource'), iri('hoja:Entity'), iri('schema:Legislation')].sort(),
      'rdfs:isDefinedBy': [`<${about.publicUrl}/ontology>`],
    });
  });

  it('says of a field where it stands and what it holds', () => {
    expect(termOf('inForce')).toMatchObject({
      'rdf:type': [iri('owl:DatatypeProperty')],
      'schema:domainIncludes': [iri('hoja:Law'), iri('hoja:Provision')],
      'schema:rangeIncludes': [iri('edtf:EDTF')],
      'rdfs:seeAlso': [iri('eli:date_no_longer_in_force'), iri('eli:first_date_entry_in_force')],
    });
    expect(termOf('quote')).toMatchObject({
      'rdf:type': [iri('owl:ObjectProperty')],
      'schema:rangeIncludes': [iri('hoja:Quote')],
    });
    expect(termOf('lawKind')).toMatchObject({
      'rdf:type': [iri('owl:ObjectProperty')],
      'schema:rangeIncludes': [iri('hoja:LawKind')],
    });
    expect(termOf('sources')).toMatchObject({
      'schema:domainIncludes': [iri('hoja:Entity'), iri('hoja:Relationship')],
      'schema:rangeIncludes': [iri('hoja:Source')],
    });
  });

  it('places a relationship type under the standard properties that are true of all its relationships, near those that are true of some', () => {
    expect(termOf('HEADS')).toMatchObject({ 'rdfs:subPropertyOf': [iri('org:headOf'), iri('schema:worksFor')].sort() });
    expect(termOf('AMENDS')).toMatchObject({
      'rdfs:seeAlso': [iri('eli:amends'), iri('schema:legislationAmends')],
      'schema:rangeIncludes': [iri('hoja:Law'), iri('hoja:Policy'), iri('hoja:Provision')],
    });
    expect(termOf('AMENDS')['rdfs:subPropertyOf']).toBeUndefined();
    expect(termOf('FUNDS')).toMatchObject({ 'rdfs:seeAlso': [iri('schema:funder')] });
    expect(termOf('COOPERATES_WITH')['rdf:type']).toContain(iri('owl:SymmetricProperty'));
  });

  it('has each value of an enum as a concept with its code', () => {
    expect(termOf('LawKind-CODE')).toEqual({
      'rdf:type': [iri('skos:Concept'), iri('hoja:LawKind')].sort(),
      'rdfs:label': [literal('code', 'en'), literal('código', 'es')],
      'skos:notation': [literal('CODE')],
      'skos:inScheme': [iri('hoja:LawKind')],
      'rdfs:isDefinedBy': [`<${about.publicUrl}/ontology>`],
    });
  });
});

function termOf(name: string): Readonly<Record<string, readonly string[]>> {
  return statements.get(`${about.publicUrl}/ontology#${name}`) ?? {};
}
