import { afterAll, beforeAll, expect, it } from 'vitest';
import { csvEdges, csvNodes, csvSources } from '../../../src/export/flat/csv.ts';
import { entityColumns, relationshipColumns, sourceColumns } from '../../../src/export/flat/flat-columns.ts';
import { describeWithPython, runPython } from '../../python/run-python.ts';
import { sortById, type FlatItem } from './flat-release.ts';
import { openSeed, writeFile, type Seed } from '../write-file.ts';

describeWithPython('tables in CSV, read with pandas', () => {
  let seed: Seed;
  beforeAll(async () => {
    seed = await openSeed();
  });
  afterAll(async () => {
    await seed[Symbol.asyncDispose]();
  });

  it.each([
    ['nodes', csvNodes, entityColumns],
    ['edges', csvEdges, relationshipColumns],
    ['sources', csvSources, sourceColumns],
  ] as const)('hold all %s of the release with every field, numbers as numbers', async (what, format, columns) => {
    const file = await writeFile(format, seed.graph);
    const numbers = columns.filter(({ kind }) => kind === 'double').map(({ name }) => name);

    const rows = (await runPython('read_csv.py', file, numbers)) as readonly FlatItem[];

    expect(sortById(rows)).toEqual(seed.expected[what]);
  });
});
