import type { Quad } from 'n3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RowValue } from '../../../src/engine/statement.ts';
import { describeGraph } from '../../../src/export/linked-data/describe-graph.ts';
import type { ExportFormat } from '../../../src/export/export-format.ts';
import type { ExportGraph, FieldValues } from '../../../src/export/export-graph.ts';
import type { Field, Fields } from '../../../src/ontology/field.ts';
import { entityTypeOf, fieldsOf } from '../../../src/ontology/ontology.ts';
import { relationshipFields } from '../../../src/ontology/relationship-fields.ts';
import { source as sourceType } from '../../../src/ontology/source.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { iri, literal, statementsOf, thing, triplesOf, type Statements } from './read-rdf.ts';
import { about, firstPieces, graphOf, longGraph, openSeed, writeFile, type Seed } from '../write-file.ts';

type Read = (file: string) => Promise<readonly Quad[]> | readonly Quad[];

/** What a format of linked data carries, by a reader that is not ours. */
export function itCarriesTheTriples(format: ExportFormat, read: Read): void {
  const readGraph = async (graph: ExportGraph) => read(String(await writeFile(format, graph)));
  let seed: Seed;
  let seedQuads: readonly Quad[];
  beforeAll(async () => {
    seed = await openSeed();
    seedQuads = await readGraph(seed.graph);
  });
  afterAll(async () => {
    await seed[Symbol.asyncDispose]();
  });

  it('holds every entity, relationship and named source of the release with every field', async () => {
    const [entities, relationships, sources] = [
      await all(seed.graph.entities()),
      await all(seed.graph.relationships()),
      await all(seed.graph.sources()),
    ];
    const expected = [
      ...entities.map(({ id, type, fields }) => ({
        id,
        'rdf:type': classes(type, entityTypeOf(type).iris),
        ...expectedOf(id, type, fieldsOf(type), fields),
      })),
      ...relationships.map(({ id, type, from, to, fields }) => ({
        id,
        'rdf:type': classes('Relationship', ['rdf:Statement']),
        'rdf:subject': [thing(from)],
        'rdf:predicate': [iri(`hoja:${type}`)],
        'rdf:object': [thing(to)],
        ...expectedOf(id, 'Relationship', relationshipFields, fields),
      })),
      ...sources.map(({ id, fields }) => ({
        id,
        'rdf:type': classes('Source', sourceType.iris),
        ...expectedOf(id, 'Source', sourceType.fields, fields),
      })),
    ];

    const statements = statementsOf(seedQuads);

    const found = expected.map(({ id, ...properties }) => ({
      id,
      ...Object.fromEntries(
        Object.keys(properties).map((property) => [property, statements.get(addressOf(id))?.[property]]),
      ),
    }));
    expect(found).toEqual(expected);
    expect(
      relationships.filter(
        ({ type, from, to }) => statements.get(addressOf(from))?.[`hoja:${type}`]?.includes(thing(to)) !== true,
      ),
    ).toEqual([]);
    expect(
      countOf(
        statements,
        entities.map(({ type }) => type),
      ),
    ).toBe(entities.length);
    expect(countOf(statements, ['Relationship'])).toBe(relationships.length);
    expect(countOf(statements, ['Source'])).toBe(sources.length);
  });

  it('holds the triples that every format of linked data is made from, and no blank nodes', async () => {
    const described = await all(describeGraph(seed.graph));

    const triples = triplesOf(seedQuads);

    expect(triples).toEqual(triplesOf(described.flat()));
    expect(triples.filter((triple) => triple.includes('_:'))).toEqual([]);
  });

  it('holds no more than the graph that it is given, as of a day too, and says so', async () => {
    const graph = {
      ...graphOf({ entities: [{ id: 'law:a', type: 'Law', fields: { names: { es: 'Ley' } } }] }),
      about: { ...about, asOf: '1990-01-01' },
    };

    const statements = statementsOf(await readGraph(graph));

    expect([...statements.keys()]).toEqual(
      expect.arrayContaining([`${about.publicUrl}/release/r1#1990-01-01`, addressOf('law:a')]),
    );
    expect(statements.size).toBe(2);
    expect(statements.get(`${about.publicUrl}/release/r1#1990-01-01`)).toMatchObject({
      'dcterms:identifier': [literal('r1')],
      'dcterms:valid': [literal('1990-01-01', 'xsd:date')],
      'dcterms:isPartOf': [`<${about.publicUrl}/release/r1>`],
    });
  });

  it('can be empty, and says nothing of a release that is not known', async () => {
    const graph = { ...graphOf({}), about: { ...about, release: null } };

    expect(await readGraph(graph)).toEqual([]);
  });

  it('is written while the graph is read', async () => {
    const pieces = await firstPieces(format, longGraph(), 500);

    expect(pieces.at(-1)).toContain('ley-49');
  });

  it('gives back every character, but for half a surrogate pair, which RDF does not have', async () => {
    const texts = [
      ...hostileTexts,
      ...Array.from({ length: 0x20 }, (_, code) => `a${String.fromCharCode(code)}b`),
      'a\u007fb\u0085c\u2028d',
      '"""',
      'one\r\ntwo\\u0041',
    ];

    const statements = statementsOf(
      await readGraph(
        graphOf({
          entities: [{ id: 'law:a', type: 'Law', fields: { names: { es: texts.join('|') }, aliases: texts } }],
        }),
      ),
    );

    const characters = (text: string) => Buffer.from(text).toString();
    expect(statements.get(addressOf('law:a'))?.['hoja:aliases']).toEqual(
      [...new Set(texts.map((text) => literal(characters(text))))].sort(),
    );
    expect(statements.get(addressOf('law:a'))?.['hoja:names']).toEqual([literal(characters(texts.join('|')), 'es')]);
  });

  it('gives back the ids of relationships, whatever stands behind the third bar', async () => {
    const ends = { type: 'HEADS', from: 'person:a', to: 'institution:b', fields: {} } as const;
    const ids = [
      'person:a|HEADS|institution:b',
      'person:a|HEADS|institution:b|2011-08',
      'person:a|HEADS|institution:b|198X/..',
      'person:a|HEADS|institution:b|2014~',
    ];

    const statements = statementsOf(await readGraph(graphOf({ relationships: ids.map((id) => ({ id, ...ends })) })));

    expect(ids.filter((id) => !statements.has(addressOf(id)))).toEqual([]);
    expect(countOf(statements, ['Relationship'])).toBe(ids.length);
  });
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function addressOf(id: string): string {
  return thing(id).slice(1, -1);
}

function classes(name: string, standard: readonly string[]): readonly string[] {
  return [`hoja:${name}`, ...standard].map(iri).sort();
}

function countOf(statements: Statements, names: readonly string[]): number {
  const wanted = new Set(names.map((name) => iri(`hoja:${name}`)));
  return [...statements.values()].filter((stated) => stated['rdf:type']?.some((type) => wanted.has(type))).length;
}

/** The two field names that mean something else elsewhere. */
const renamed: Readonly<Record<string, string>> = { 'Person.role': 'personRole', 'Source.note': 'sourceNote' };

function expectedOf(
  id: string,
  owner: string,
  fields: Fields,
  values: FieldValues,
): Readonly<Record<string, readonly string[]>> {
  const present = Object.entries(fields).flatMap(([name, { type }]) => {
    const value = values[name] ?? null;
    return value === null || (Array.isArray(value) && value.length === 0)
      ? []
      : [{ term: renamed[`${owner}.${name}`] ?? name, type, value }];
  });
  return Object.fromEntries(
    present.map(({ term, type, value }) => [
      `hoja:${term}`,
      [...new Set(objectsOf(`${addressOf(id)}#${term}`, type, value))].sort(),
    ]),
  );
}

function objectsOf(part: string, type: Field['type'], value: RowValue): readonly string[] {
  if (typeof type === 'object') return [iri(`hoja:${type.enum}-${value as string}`)];
  switch (type) {
    case 'LocalizedText':
      return Object.entries(value as Readonly<Record<string, string>>).map(([language, text]) =>
        literal(text, language),
      );
    case 'String':
      return [literal(value as string)];
    case 'Strings':
      return (value as readonly string[]).map((text) => literal(text));
    case 'Url':
      return [`<${value as string}>`];
    case 'Float':
      return [literal(`${value as number}`, 'xsd:decimal')];
    case 'Edtf':
      return [literal(value as string, 'edtf:EDTF')];
    case 'Source':
      return [thing(value as string)];
    case 'Sources':
      return (value as readonly string[]).map(thing);
    default:
      return Array.isArray(value) ? value.map((_, index) => `<${part}-${index + 1}>`) : [`<${part}>`];
  }
}
