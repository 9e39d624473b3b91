import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadRelease } from '../../src/dataset/load-release.ts';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { startHoja, type HojaProcess } from '../cli/start-hoja.ts';
import { commitMessage, openBoltProxy, type BoltProxy } from '../support/bolt/bolt-proxy.ts';
import { openBuiltServer } from '../support/built-server.ts';
import { describeOnNeo4j, neo4jAddress, openEmptyNeo4j } from '../support/engines.ts';
import { expectToHold } from '../support/expect-to-hold.ts';
import { largeRelease } from '../support/large-release.ts';
import { endedLoad, problemOf } from './ended-load.ts';
import { neo4jEnvironment } from './neo4j-environment.ts';
import { openReleaseFiles, withOtherNames, withTrueId, type ReleaseFiles } from './release-files.ts';

const old = withTrueId(largeRelease(200));
const next = withOtherNames(old, '(next)');
const stopped = 'The load was stopped before its end; to load the whole release, load again.\n';

interface Answer {
  readonly data?: { readonly laws: { readonly nodes: readonly { readonly names: { readonly es: string } }[] } } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly release?: string };
}

describeOnNeo4j('a load that is stopped', () => {
  let engine: GraphEngine;
  let files: ReleaseFiles;
  let proxy: BoltProxy | undefined;
  beforeEach(async () => {
    engine = await openEmptyNeo4j();
    files = await openReleaseFiles();
    await loadRelease(engine, old);
  });
  afterEach(async () => {
    await proxy?.[Symbol.asyncDispose]();
    proxy = undefined;
    await files[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  const ask = async (url: string): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ laws(first: 100) { nodes { names { es } } } }' }),
    });
    return (await response.json()) as Answer;
  };

  /** Starts a load through a proxy. `stop` is called when it is asked for the commit of the rows. */
  async function loadThrough(onSent: (sent: Buffer) => boolean): Promise<{ readonly load: HojaProcess }> {
    proxy = await openBoltProxy(neo4jAddress().uri, onSent);
    return { load: startHoja(['load', '--release', await files.write(next)], neo4jEnvironment(proxy.uri)) };
  }

  it.each([
    ['before it reaches the database', false],
    ['after it has reached the database', true],
  ])(
    'keeps readers waiting for seconds when it is killed at its commit, %s',
    async (_, isPassedOn) => {
      await using server = await openBuiltServer(neo4jEnvironment());
      await ask(server.url);
      let isAnnounced = false;
      let killedAt = 0;
      const started = await loadThrough((sent) => {
        isAnnounced ||= sent.includes('commit.underWay = 1');
        if (!isAnnounced || killedAt > 0 || !sent.includes(commitMessage)) return true;
        killedAt = performance.now();
        started.load.child.kill('SIGKILL');
        return isPassedOn;
      });
      expect(await started.load.exit).toEqual([null, 'SIGKILL']);

      const answer = await ask(server.url);
      const took = performance.now() - killedAt;

      expect(answer.errors).toBeUndefined();
      expect(took).toBeLessThan(7_000);
      const isNext = answer.extensions?.release === next.id;
      expect(answer.extensions?.release).toBe(isNext ? next.id : old.id);
      const names = answer.data?.laws.nodes.map(({ names: { es } }) => es.endsWith('(next)')) ?? [];
      expect([names.length, new Set(names)]).toEqual([60, new Set([isNext])]);
      await expectToHold(engine, isNext ? next : old);
      const again = await endedLoad(startHoja(['load', '--release', await files.write(next)], neo4jEnvironment()));
      expect(problemOf(again)).toBe('');
      await expectToHold(engine, next);
    },
    120_000,
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'changes nothing and says so in one line when it is told to end (%s)',
    async (signal) => {
      let toldAt = 0;
      const started = await loadThrough((sent) => {
        if (toldAt === 0 && sent.includes('HojaLaw')) {
          toldAt = performance.now();
          started.load.child.kill(signal);
        }
        return true;
      });

      const { exit, stderr } = await endedLoad(started.load);
      const took = performance.now() - toldAt;

      expect([exit, stderr.replaceAll(/^\w+: \d+ of \d+ rows\n/gm, '')]).toEqual([[1, null], stopped]);
      expect(took).toBeLessThan(5_000);
      await expectToHold(engine, old);
      const again = await endedLoad(startHoja(['load', '--release', await files.write(next)], neo4jEnvironment()));
      expect(problemOf(again)).toBe('');
    },
    120_000,
  );

  it('of several transactions shows nothing that is half written, to nobody', async () => {
    const large = withOtherNames(largeRelease(4_800), '(large)');
    await using server = await openBuiltServer(neo4jEnvironment());
    await ask(server.url);
    const answers: Answer[] = [];
    const load = startHoja(['load', '--release', await files.write(large)], neo4jEnvironment());

    while (load.child.exitCode === null) {
      answers.push(await ask(server.url));
      await wait(50);
    }
    const last = await ask(server.url);

    expect(problemOf(await endedLoad(load))).toBe('');
    expect(last.extensions?.release).toBe(large.id);
    const kinds = new Set(answers.map((answer) => kindOf(answer, { old, large })));
    expect([...kinds].filter((kind) => !['old', 'large', 'NO_RELEASE'].includes(kind))).toEqual([]);
    expect(kinds).toContain('NO_RELEASE');
  }, 300_000);
});

/** The release that an answer names when all its rows are of that release, or its code. */
function kindOf(
  { data, errors, extensions }: Answer,
  { old, large }: Readonly<Record<'old' | 'large', Release>>,
): string {
  if (errors !== undefined) return errors[0]?.extensions.code ?? 'no code';
  const areLarge = new Set(data?.laws.nodes.map(({ names: { es } }) => es.endsWith('(large)')));
  if (areLarge.size === 1 && areLarge.has(true) && extensions?.release === large.id) return 'large';
  if (areLarge.size === 1 && areLarge.has(false) && extensions?.release === old.id) return 'old';
  return `mixed: ${JSON.stringify([...areLarge])} as ${extensions?.release ?? 'nothing'}`;
}
