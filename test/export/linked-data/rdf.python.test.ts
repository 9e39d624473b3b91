import { expect, it } from 'vitest';
import { jsonLd } from '../../../src/export/linked-data/json-ld.ts';
import { nQuads } from '../../../src/export/linked-data/n-quads.ts';
import { renderReleaseDescription } from '../../../src/export/linked-data/release-description.ts';
import { turtle } from '../../../src/export/linked-data/turtle.ts';
import { renderVocabulary } from '../../../src/export/linked-data/vocabulary.ts';
import { languages } from '../../../src/model/localized-text.ts';
import { namespaces } from '../../../src/ontology/namespaces.ts';
import { entityTypeOf, isEntityTypeName } from '../../../src/ontology/ontology.ts';
import { describeWithPython, runPython } from '../../python/run-python.ts';
import { iri, readTurtle } from './read-rdf.ts';
import { about, openSeed, writeFile } from '../write-file.ts';

interface ReadGraph {
  readonly triples: number;
  readonly hash: string;
  readonly relationships: readonly string[];
  readonly entities: readonly {
    readonly id: string;
    readonly types: readonly string[];
    readonly names: Readonly<Record<string, string>>;
    readonly ends: number;
  }[];
}

describeWithPython('linked data, read with rdflib', () => {
  it('is one graph in each of its formats, with every entity and relationship of the release', async () => {
    await using seed = await openSeed();
    const { nodes, edges } = seed.expected;

    const [fromTurtle, fromNQuads, fromJsonLd] = await Promise.all([
      readWith('turtle', await writeFile(turtle, seed.graph)),
      readWith('nquads', await writeFile(nQuads, seed.graph)),
      readWith('json-ld', await writeFile(jsonLd, seed.graph)),
    ]);

    expect(fromNQuads).toEqual(fromTurtle);
    expect(fromJsonLd).toEqual(fromTurtle);
    expect(fromTurtle.relationships).toEqual(edges.map(({ id }) => String(id)).sort());
    expect(fromTurtle.entities).toEqual(
      nodes.map((node) => ({
        id: node.id,
        types: typesOf(String(node.type)),
        names: Object.fromEntries(
          languages.flatMap((language) =>
            node[`name_${language}`] === undefined ? [] : [[language, node[`name_${language}`]]],
          ),
        ),
        ends: edges.flatMap(({ source, target }) => [source, target]).filter((end) => end === node.id).length,
      })),
    );
  }, 120_000);

  it('uses no term that a standard vocabulary lacks', async () => {
    await using seed = await openSeed();
    const description = renderReleaseDescription({
      publicUrl: about.publicUrl,
      release: { id: 'r1', coverage: { earliest: '1949-01-01', latest: '2025-12-31' } },
      entityCounts: new Map([['Law', 1]]),
      relationshipCounts: new Map(),
      formats: [turtle],
      exampleIds: ['law:a'],
    });
    const quads = [String(await writeFile(turtle, seed.graph)), renderVocabulary(about.publicUrl), description].flatMap(
      readTurtle,
    );
    const used = new Set(
      quads.flatMap(({ predicate, object }) => [predicate.value, object.value]).flatMap(standardTerm),
    );

    const unknown = await runPython('unknown_terms.py', JSON.stringify([...used]));

    // Of schema.org as it was when rdflib copied it; these are newer.
    const newer = [
      'schema:StatisticalVariable',
      'schema:legislationAmends',
      'schema:legislationChanges',
      'schema:legislationEnsuresImplementationOf',
      'schema:legislationRepeals',
      'schema:observationAbout',
    ];
    expect(used.size).toBeGreaterThan(80);
    expect((unknown as readonly string[]).filter((term) => !newer.includes(term))).toEqual([]);
  });
});

async function readWith(form: string, file: Uint8Array): Promise<ReadGraph> {
  return (await runPython('read_rdf.py', file, [form, about.publicUrl])) as ReadGraph;
}

function typesOf(name: string): readonly string[] {
  const standard = isEntityTypeName(name) ? entityTypeOf(name).iris : [];
  return [`hoja:${name}`, ...standard].map((type) => iri(type).slice(1, -1)).sort();
}

function standardTerm(value: string): readonly string[] {
  return Object.entries(namespaces).flatMap(([prefix, namespace]) =>
    value.startsWith(namespace) && value !== namespace ? [`${prefix}:${value.slice(namespace.length)}`] : [],
  );
}
