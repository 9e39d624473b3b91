import { loadRelease } from '../../src/dataset/load-release.ts';
import { buildRelease } from '../../src/dataset/release-file.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import type { ExportFormat } from '../../src/export/export-format.ts';
import type {
  ExportedEntity,
  ExportedRelationship,
  ExportedSource,
  ExportGraph,
} from '../../src/export/export-graph.ts';
import { readAll } from '../../src/export/read-graph.ts';
import { seedDirectory } from '../support/seeded.ts';
import { flattenRelease, type FlatRelease } from './flat/flat-release.ts';
import { toldRelease } from '../support/told-release.ts';

export const about = { release: 'r1', asOf: null, publicUrl: 'https://hoja.test' } as const;

/** The whole seed, loaded, and what a flat file of it should say. */
export interface Seed extends AsyncDisposable {
  readonly graph: ExportGraph;
  readonly expected: FlatRelease;
}

export async function openSeed(): Promise<Seed> {
  const release = await buildRelease(seedDirectory);
  const engine = await openGrafeoEngine();
  await loadRelease(engine, release);
  return {
    graph: readAll(engine, about),
    expected: flattenRelease(toldRelease(release), about.publicUrl),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

export async function writeFile(format: ExportFormat, graph: ExportGraph): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of format.write(graph))
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece));
  return Buffer.concat(pieces);
}

export interface Items {
  readonly entities?: Iterable<ExportedEntity>;
  readonly relationships?: Iterable<ExportedRelationship>;
  readonly sources?: Iterable<ExportedSource>;
}

/** A graph of these items and nothing else. */
export function graphOf({ entities = [], relationships = [], sources = [] }: Items): ExportGraph {
  return {
    about,
    entities: () => each(entities),
    relationships: () => each(relationships),
    sources: () => each(sources),
  };
}

/** A graph that fails after many entities: only a file that is written while it is read gives its first pieces. */
export function longGraph(): ExportGraph {
  return graphOf({ entities: tooManyEntities() });
}

/** The first pieces of a file; no more of it is made. */
export async function firstPieces(
  format: ExportFormat,
  graph: ExportGraph,
  count: number,
): Promise<readonly (string | Uint8Array)[]> {
  const pieces: (string | Uint8Array)[] = [];
  for await (const piece of format.write(graph)) {
    pieces.push(piece);
    if (pieces.length === count) break;
  }
  return pieces;
}

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

function* tooManyEntities(): Generator<ExportedEntity> {
  for (let number = 0; number < 5_000; number += 1) {
    yield {
      id: `law:ley-${number}`,
      type: 'Law',
      fields: { names: { es: `Ley ${number}` }, aliases: [], confidence: 'STATED_IN_SEED', tier: 'CORE', sources: [] },
    };
  }
  throw new Error('More was read than was asked for');
}
