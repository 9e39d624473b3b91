import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRelease } from '../../../src/dataset/load-release.ts';
import { openGrafeoEngine } from '../../../src/engine/grafeo/grafeo-engine.ts';
import type { EngineDescription } from '../../../src/engine/graph-engine.ts';
import { smallRelease } from '../../support/small-release.ts';

let folder: string;
let whole: Buffer;
let contents: EngineDescription;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-grafeo-'));
  const file = await newFile();
  contents = await load(file);
  whole = await readFile(file);
});
afterAll(() => rm(folder, { recursive: true }));

/** A name for a file, in a folder of its own. */
async function newFile(bytes?: Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(folder, 'file-')), 'graph.db');
  if (bytes !== undefined) await writeFile(file, bytes);
  return file;
}

async function load(file: string): Promise<EngineDescription> {
  await using engine = await openGrafeoEngine({ file });
  await loadRelease(engine, smallRelease());
  return await engine.describe();
}

async function describeFile(file: string): Promise<EngineDescription> {
  await using engine = await openGrafeoEngine({ file });
  return await engine.describe();
}

function flipped(at: number): Buffer {
  return Buffer.from(whole.map((byte, index) => (index >= at && index < at + 16 ? byte ^ 0xff : byte)));
}

const startAgain = (file: string): string =>
  `delete it or move it away, with ${file}.wal if that is there, and start again: the release of this package is then loaded anew.`;

describe('a graph file', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['that is empty', () => Buffer.alloc(0), 'is not a graph, or is damaged from its beginning'],
    [
      'that holds nothing but zeros',
      () => Buffer.alloc(whole.length),
      'is not a graph, or is damaged from its beginning',
    ],
    [
      'that is something else',
      () => Buffer.from('not a graph'.repeat(9_000)),
      'is not a graph, or is damaged from its beginning',
    ],
    ['of which only the beginning is left', () => whole.subarray(0, 1_000), 'is damaged'],
    ['that was cut in the middle', () => whole.subarray(0, whole.length >> 1), 'is damaged'],
    ['in which bytes have changed', () => flipped(whole.indexOf('Editora')), 'is damaged'],
  ])('%s is refused with what to do, and after that works', async (_, bytesOf, what) => {
    const file = await newFile(bytesOf());

    await expect(openGrafeoEngine({ file })).rejects.toMatchObject({
      code: 'BAD_GRAPH_FILE',
      message: `The graph file ${file} ${what}; ${startAgain(file)}`,
    });
    await expect(openGrafeoEngine({ file, isReadOnly: true })).rejects.toMatchObject({ code: 'BAD_GRAPH_FILE' });
    await rm(file);
    await rm(`${file}.wal`, { recursive: true, force: true });

    expect((await load(file)).release?.id).toBe(smallRelease().id);
  });

  it('with changed bytes anywhere is refused, or read as it was', async () => {
    const places = Array.from({ length: 64 }, (_, index) => Math.floor((index * whole.length) / 64));
    const refused: unknown[] = [];
    const read: unknown[] = [];

    for (const place of places)
      await newFile(flipped(place))
        .then(describeFile)
        .then(
          (found) => read.push(found),
          (error: unknown) => refused.push(error),
        );

    for (const found of read) expect(found).toEqual(contents);
    for (const error of refused) expect(error).toMatchObject({ code: 'BAD_GRAPH_FILE' });
    expect(refused.length).toBeGreaterThan(0);
  });

  it('that was deleted without its log is refused with what to do, and after that works', async () => {
    const file = await newFile();
    const copy = await newFile();
    {
      await using engine = await openGrafeoEngine({ file });
      await loadRelease(engine, smallRelease());
      await cp(`${file}.wal`, `${copy}.wal`, { recursive: true });
    }

    await expect(openGrafeoEngine({ file: copy })).rejects.toMatchObject({
      code: 'BAD_GRAPH_FILE',
      message: `The graph file ${copy} cannot be made, because what another graph left lies in ${copy}.wal; delete that or move it away, and start again.`,
    });
    await rm(`${copy}.wal`, { recursive: true });

    expect((await load(copy)).release?.id).toBe(smallRelease().id);
  });

  it('that is a folder is refused', async () => {
    const file = await newFile();
    await mkdir(file);

    await expect(openGrafeoEngine({ file })).rejects.toMatchObject({ code: 'BAD_GRAPH_FILE' });
  });

  it('that cannot be made where it should be is refused, naming whose rights are missing', async () => {
    const file = join(await newFile(whole), 'graph.db');

    await expect(openGrafeoEngine({ file })).rejects.toMatchObject({
      code: 'BAD_GRAPH_FILE',
      message: expect.stringContaining('cannot be used by the user that runs this program') as string,
    });
  });

  it('that is open already is refused as that, and what has it open goes on', async () => {
    const file = await newFile();
    await using first = await openGrafeoEngine({ file });

    for (const isReadOnly of [false, true]) {
      await expect(openGrafeoEngine({ file, isReadOnly })).rejects.toMatchObject({
        code: 'GRAPH_FILE_IN_USE',
        message: `The graph file ${file} is in use by another process; stop that one, or set HOJA_GRAFEO_FILE to another file for this one.`,
      });
    }

    expect((await first.describe()).release).toBeNull();
  });
});
