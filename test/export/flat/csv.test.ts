import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvEdges, csvNodes, csvSources } from '../../../src/export/flat/csv.ts';
import type { ExportedEntity, ExportedRelationship, ExportedSource } from '../../../src/export/export-graph.ts';
import { entityColumns } from '../../../src/export/flat/flat-columns.ts';
import { sortById, type FlatItem } from './flat-release.ts';
import { firstPieces, graphOf, longGraph, openSeed, writeFile, type Seed } from '../write-file.ts';

describe('tables in CSV', () => {
  let seed: Seed;
  beforeAll(async () => {
    seed = await openSeed();
  });
  afterAll(async () => {
    await seed[Symbol.asyncDispose]();
  });

  it.each([
    ['nodes', csvNodes],
    ['edges', csvEdges],
    ['sources', csvSources],
  ] as const)('hold all %s of the release with every field', async (what, format) => {
    const rows = rowsOf(await writeFile(format, seed.graph));

    expect(sortById(rows)).toEqual(seed.expected[what].map(textsOf));
  });

  it('are UTF-8 with a mark at the start, and end each row by RFC 4180', async () => {
    const file = await writeFile(
      csvSources,
      graphOf({
        sources: [{ id: 'source:s1', fields: { title: 'Política', publisher: 'a "b", c', yearText: 'n. d.' } }],
      }),
    );

    expect(file.toString()).toBe(
      '\uFEFFid,iri,title,publisher,year,yearEarliest,yearLatest,yearText,url,note\r\nsource:s1,https://hoja.test/id/source:s1,Política,"a ""b"", c",,,,n. d.,,\r\n',
    );
  });

  it.each(['one\ntwo', 'one\rtwo', 'one\r\ntwo'])(
    'quote %j, which some readers would take for two rows',
    async (text) => {
      const file = await writeFile(csvSources, graphOf({ sources: [{ id: 'source:s1', fields: { title: text } }] }));

      expect(file.toString().split('\r\n').slice(1).join('\r\n')).toBe(
        `source:s1,https://hoja.test/id/source:s1,"${text}",,,,,,,\r\n`,
      );
    },
  );

  it('keep commas, quotes, line ends and ids with a bar', async () => {
    const text = `one, "two"\nthree\r\nfour; 'five'`;
    const relationship: ExportedRelationship = {
      id: 'law:a|AMENDS|law:b|1998',
      type: 'AMENDS',
      from: 'law:a',
      to: 'law:b',
      fields: { note: { es: text } },
    };

    const [row] = rowsOf(await writeFile(csvEdges, graphOf({ relationships: [relationship] })));

    expect(row).toEqual({
      id: relationship.id,
      source: 'law:a',
      target: 'law:b',
      type: 'AMENDS',
      iri: 'https://hoja.test/id/law:a%7CAMENDS%7Claw:b%7C1998',
      note_es: text,
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'do not let a spreadsheet run the text %j',
    async (text) => {
      const [row] = rowsOf(
        await writeFile(csvNodes, graphOf({ entities: [regionWith({ capital: text, aliases: [text] })] })),
      );

      expect(row).toMatchObject({ capital: `'${text}`, aliases: `'${text}` });
    },
  );

  it('keep a negative number a number', async () => {
    const [row] = rowsOf(
      await writeFile(csvNodes, graphOf({ entities: [regionWith({ latitude: -12.5, longitude: -0.001 })] })),
    );

    expect(row).toMatchObject({ latitude: '-12.5', longitude: '-0.001' });
  });

  it('have their columns even without a row', async () => {
    const file = await writeFile(csvNodes, graphOf({}));

    expect(parse(file, { bom: true })).toEqual([['id', ...entityColumns.map(({ name }) => name)]]);
  });

  it('are written while the graph is read', async () => {
    const pieces = await firstPieces(csvNodes, longGraph(), 500);

    expect(pieces.at(-1)).toMatch(/^law:ley-498,Law,/);
  });

  it('list as sources what entities and relationships name', async () => {
    const named: string[] = [];
    const graph = graphOf({
      entities: naming(named, [regionWith({ sources: ['source:s1'] })]),
      relationships: naming(named, [
        { id: 'law:a|AMENDS|law:b', type: 'AMENDS', from: 'law:a', to: 'law:b', fields: { sources: ['source:s2'] } },
      ]),
    });

    const rows = rowsOf(
      await writeFile(csvSources, {
        ...graph,
        sources: () => graphOf({ sources: named.map((id): ExportedSource => ({ id, fields: {} })) }).sources(),
      }),
    );

    expect(rows.map(({ id }) => id)).toEqual(['source:s1', 'source:s2']);
  });
});

function regionWith(fields: ExportedEntity['fields']): ExportedEntity {
  return { id: 'region:puno', type: 'Region', fields };
}

/** Notes the sources of what is read, as an export does. */
function* naming<Item extends ExportedEntity | ExportedRelationship>(
  named: string[],
  items: readonly Item[],
): Generator<Item> {
  for (const item of items) {
    named.push(...(item.fields.sources as readonly string[]));
    yield item;
  }
}

/** Rows by column; empty cells left out. */
function rowsOf(file: Buffer): readonly FlatItem[] {
  const rows = parse(file, { bom: true, columns: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row as FlatItem).filter(([, text]) => text !== '')));
}

function textsOf(item: FlatItem): FlatItem {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, String(value)]));
}
