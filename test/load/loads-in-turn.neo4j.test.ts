import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadRelease } from '../../src/dataset/load-release.ts';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { startHoja } from '../cli/start-hoja.ts';
import { openBuiltServer, type BuiltServer } from '../support/built-server.ts';
import { describeOnNeo4j, openEmptyNeo4j } from '../support/engines.ts';
import { isNightly } from '../support/nightly.ts';
import { readSeedRelease } from '../support/seeded.ts';
import { endedLoad, problemOf } from './ended-load.ts';
import { neo4jEnvironment } from './neo4j-environment.ts';
import { openReleaseFiles, withOtherNames } from './release-files.ts';

const loads = isNightly ? 12 : 4;
const clients = 8;
const suffix = '(changed)';

/** Three root fields, and fields that ask several statements. */
const question = `{
  a: laws(first: 100) { nodes { id names { es } } }
  b: institutions(first: 100) { nodes { id names { es } } }
  c: provisions(first: 100) { nodes { id names { es } } }
  near: neighborhood(ids: ["institution:devida"], depth: 2, limit: 100) { nodes { id names { es } } }
  found: search(text: "ley", first: 50) { nodes { id names { es } } }
}`;

interface Named {
  readonly id: string;
  readonly names: { readonly es: string | null };
}

interface Answer {
  readonly data?: object | null;
  readonly errors?: unknown;
  readonly extensions?: { readonly release?: string };
}

describeOnNeo4j('two releases that are loaded in turn by other processes', () => {
  let engine: GraphEngine;
  let server: BuiltServer;
  let releases: readonly [Release, Release];
  beforeAll(async () => {
    engine = await openEmptyNeo4j();
    const first = await readSeedRelease();
    releases = [first, withOtherNames(first, suffix, 5)];
    await loadRelease(engine, first);
    server = await openBuiltServer(neo4jEnvironment());
  }, 180_000);
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  it('are told apart: each answer and each file is of the release that it names', async () => {
    await using files = await openReleaseFiles();
    const [first, second] = releases;
    const paths = [await files.write(second), await files.write(first)];
    const namesById = new Map(
      releases.map(({ id, entities }) => [id, new Map(entities.map((entity) => [entity.id as string, entity.names]))]),
    );
    const wrong: string[] = [];
    const answered = new Map<string, number>();
    let isOver = false;

    /** Empty when everything that was named is so in the release. */
    function mistakesIn(release: string | undefined, named: readonly Named[]): readonly string[] {
      const known = namesById.get(release ?? '');
      if (known === undefined) return [`the release ${release ?? 'that is missing'}`];
      return named.flatMap(({ id, names: { es } }) =>
        (known.get(id) as Readonly<Record<string, string>> | undefined)?.es === (es ?? undefined) ? [] : [id],
      );
    }

    async function client(): Promise<void> {
      while (!isOver) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: question }),
        });
        const { data, errors, extensions } = (await response.json()) as Answer;
        const named = namedIn(data ?? {});
        const mistakes = errors === undefined ? mistakesIn(extensions?.release, named) : [JSON.stringify(errors)];
        if (mistakes.length > 0 || named.length < 300)
          wrong.push(
            `${extensions?.release ?? ''}: ${named.length} named, wrong are ${mistakes.slice(0, 5).join(', ')}`,
          );
        answered.set(extensions?.release ?? '', (answered.get(extensions?.release ?? '') ?? 0) + 1);
      }
    }

    async function download(): Promise<void> {
      const file = JSON.parse((await server.download('/graph.json')).toString()) as {
        readonly graph: { readonly release: string };
        readonly nodes: readonly Named[];
      };
      const mistakes = mistakesIn(file.graph.release, file.nodes);
      if (mistakes.length > 0 || file.nodes.length !== first.entities.length)
        wrong.push(
          `file of ${file.graph.release}: ${file.nodes.length} nodes, wrong are ${mistakes.slice(0, 5).join(', ')}`,
        );
    }

    const asking = Array.from({ length: clients }, client);
    const problems: string[] = [];
    try {
      for (let load = 0; load < loads; load += 1) {
        const path = paths[load % 2] ?? '';
        problems.push(problemOf(await endedLoad(startHoja(['load', '--release', path], neo4jEnvironment()))));
        // The watch of the server has not looked since; no file may be cut because of that.
        await download();
        await download();
        const ready = (await (await fetch(`${server.url}/ready`)).json()) as { readonly release: string };
        expect(ready.release).toBe([second.id, first.id][load % 2]);
        const bibTeX = (await server.download('/id/law:ley-28002.bib')).toString();
        expect(bibTeX).toContain(ready.release);
      }
    } finally {
      isOver = true;
    }
    await Promise.all(asking);

    expect(problems.filter((problem) => problem !== '')).toEqual([]);
    expect(wrong).toEqual([]);
    expect([...answered.keys()].sort()).toEqual([first.id, second.id].sort());
  }, 600_000);
});

/** Every object with an id and names, wherever it stands. */
function namedIn(value: unknown): readonly Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'names' in value) return [value as Named];
  return Object.values(value).flatMap(namedIn);
}
