import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvZip } from '../../../src/export/flat/csv-zip.ts';
import { csvEdges, csvNodes, csvSources } from '../../../src/export/flat/csv.ts';
import { firstPieces, graphOf, longGraph, openSeed, writeFile } from '../write-file.ts';

describe('a zip of tables', () => {
  it('holds the three tables of the whole release as they are alone', async () => {
    await using seed = await openSeed();
    const { graph } = seed;

    const files = unzipSync(await writeFile(csvZip, graph));

    expect(Object.keys(files)).toEqual(['README.txt', 'nodes.csv', 'edges.csv', 'sources.csv']);
    expect(Buffer.from(files['nodes.csv'] ?? []).equals(await writeFile(csvNodes, graph))).toBe(true);
    expect(Buffer.from(files['edges.csv'] ?? []).equals(await writeFile(csvEdges, graph))).toBe(true);
    expect(Buffer.from(files['sources.csv'] ?? []).equals(await writeFile(csvSources, graph))).toBe(true);
  });

  it('says which release, which day and under which licence', async () => {
    const graph = {
      ...graphOf({}),
      about: { release: '0123abcd', asOf: '1990-01-01', publicUrl: 'https://hoja.test' },
    };

    const files = unzipSync(await writeFile(csvZip, graph));

    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toMatch(
      /https:\/\/hoja\.test[^]*0123abcd[^]*1990-01-01[^]*CC BY 4\.0[^]*nodes\.csv[^]*edges\.csv[^]*sources\.csv/,
    );
  });

  it('is the same, byte by byte, whenever it is written', async () => {
    const graph = graphOf({ entities: [{ id: 'law:a', type: 'Law', fields: { names: { es: 'Ley' } } }] });

    const file = await writeFile(csvZip, graph);

    expect(file.equals(await writeFile(csvZip, graph))).toBe(true);
    // The day 1980-01-01 at midnight, in the first header of the archive.
    expect(file.readUInt32LE(10)).toBe((1 << 21) | (1 << 16));
  });

  it('is written while the graph is read', async () => {
    const pieces = await firstPieces(csvZip, longGraph(), 20);

    expect(pieces).toHaveLength(20);
  });

  it('ends with the error of the graph', async () => {
    const graph = { ...graphOf({}), relationships: () => failing() };

    await expect(writeFile(csvZip, graph)).rejects.toThrow('The database is gone');
  });
});

async function* failing(): AsyncGenerator<never> {
  await Promise.reject(new Error('The database is gone'));
  yield* [];
}
