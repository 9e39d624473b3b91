import { describe, expect, it } from 'vitest';
import { nQuads } from '../../../src/export/linked-data/n-quads.ts';
import { itCarriesTheTriples } from './rdf-format.contract.ts';
import { readNQuads } from './read-rdf.ts';
import { about, graphOf, writeFile } from '../write-file.ts';

const entities = [{ id: 'law:a', type: 'Law', fields: { names: { es: 'Ley' } } }] as const;

describe('an N-Quads file', () => {
  itCarriesTheTriples(nQuads, readNQuads);

  it('puts every statement into a graph that is named after the release', async () => {
    expect(await graphNamesOf({})).toEqual(['https://hoja.test/release/r1']);
  });

  it('names the day too, where it holds only what may hold on one', async () => {
    expect(await graphNamesOf({ asOf: '1990-01-01' })).toEqual(['https://hoja.test/release/r1#1990-01-01']);
  });

  it('names no graph where the release is not known', async () => {
    expect(await graphNamesOf({ release: null })).toEqual(['']);
  });

  it('has a statement on each line', async () => {
    const file = String(await writeFile(nQuads, graphOf({ entities })));

    expect(
      file
        .trimEnd()
        .split('\n')
        .filter((line) => !/^<[^>]+> <[^>]+> .+ <https:\/\/hoja\.test\/release\/r1> \.$/.test(line)),
    ).toEqual([]);
  });
});

async function graphNamesOf(
  difference: Partial<Record<'release' | 'asOf', string | null>>,
): Promise<readonly string[]> {
  const file = String(await writeFile(nQuads, { ...graphOf({ entities }), about: { ...about, ...difference } }));
  return [...new Set(readNQuads(file).map(({ graph }) => graph.value))];
}
