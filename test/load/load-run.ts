import { EventEmitter, once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { loadRelease } from '../../src/dataset/load-release.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { askFor } from '../support/ask.ts';
import { questionsOn } from '../support/documented-questions.ts';
import type { Memory, ServedProcess } from './served-process.ts';
import { twoReleases, type ReleaseName } from './two-releases.ts';

export interface LoadRun {
  readonly served: ServedProcess;
  /** At least so long, and until both releases were loaded. */
  readonly seconds: number;
  readonly clients: number;
  /** Restarts the database, halfway and after the first load. */
  readonly restart?: () => Promise<void>;
}

export interface LoadReport {
  readonly answered: number;
  /** How many answers came from which release. */
  readonly from: Readonly<Record<ReleaseName | 'both', number>>;
  /** Requests that were told, by a code, that the database could not be asked; by code. */
  readonly unavailable: Readonly<Record<string, number>>;
  /** What no request should get, a few of each kind. */
  readonly wrong: readonly string[];
  readonly loads: number;
  readonly seconds: number;
  /** After a quarter of the time, and at the end. */
  readonly memory: readonly [Memory, Memory];
  /** Milliseconds, sorted, of the answered requests. */
  readonly latencies: readonly number[];
}

/** What a request may be told while the database is away. */
const unavailableCodes: ReadonlySet<string> = new Set(['ENGINE_UNAVAILABLE', 'ENGINE_TIMEOUT', 'NO_RELEASE']);

interface Asked {
  readonly title: string;
  readonly body: string;
  /** The JSON of each root field in each release. */
  readonly expected: Readonly<Record<ReleaseName, Readonly<Record<string, string>>>>;
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/**
 * Asks the questions of the guide by many clients, while the two releases are loaded in turn and the database is
 * restarted once.
 */
export async function runLoad({ served, seconds, clients, restart }: LoadRun): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const ask = (body: string) => post(agent, `${served.url}/graphql`, body);
  const asked = await expectedAnswers();
  const wrong: string[] = [];
  const unavailable: Record<string, number> = {};
  const from = { first: 0, second: 0, both: 0 };
  const latencies: number[] = [];
  let loads = 0;
  const start = performance.now();
  const end = start + seconds * 1_000;
  // A slow machine takes longer until both releases were loaded.
  const isOver = (): boolean => performance.now() >= end && loads >= 2;
  const firstLoad = new EventEmitter();

  async function client(start: number): Promise<void> {
    for (let turn = start; !isOver(); turn += 1) {
      const question = asked[turn % asked.length];
      if (question === undefined) throw new Error('The guide asks nothing');
      const begun = performance.now();
      const answer = await ask(question.body).catch((error: unknown) => String(error));
      const verdict = judge(question, answer);
      if (verdict.kind === 'answered') {
        from[verdict.from] += 1;
        latencies.push(performance.now() - begun);
      } else if (verdict.kind === 'unavailable') unavailable[verdict.code] = (unavailable[verdict.code] ?? 0) + 1;
      else if (wrong.length < 20) wrong.push(`${question.title}: ${verdict.why}`);
    }
  }

  async function loadInTurn(): Promise<void> {
    while (!isOver()) {
      await served.load(loads % 2 === 0 ? 'second' : 'first').then(
        () => {
          loads += 1;
          firstLoad.emit('done');
        },
        async (error: unknown) => {
          if (!/ENGINE_|cannot be reached|did not answer/.test(String(error))) throw error;
          await wait(200);
        },
      );
    }
  }

  async function memoryAfterAQuarter(): Promise<Memory> {
    await wait(seconds * 250);
    return served.memory();
  }

  async function restartHalfway(): Promise<void> {
    await Promise.all([wait(seconds * 500), once(firstLoad, 'done')]);
    await restart?.();
  }

  const [early] = await Promise.all([
    memoryAfterAQuarter(),
    restartHalfway(),
    loadInTurn(),
    ...Array.from({ length: clients }, (_, index) => client(index)),
  ]);
  const late = await served.memory();
  agent.destroy();
  return {
    seconds: (performance.now() - start) / 1_000,
    answered: latencies.length,
    from,
    unavailable,
    wrong,
    loads,
    memory: [early, late],
    latencies: latencies.sort((a, b) => a - b),
  };
}

/** What an embedded engine that holds one release and nothing else answers. */
async function expectedAnswers(): Promise<readonly Asked[]> {
  const questions = (await questionsOn('docs/guide.md')).slice(0, 10);
  const releases = await twoReleases();
  const answersOf = async (release: ReleaseName) => {
    await using engine = await openGrafeoEngine();
    await loadRelease(engine, releases[release]);
    const answers: Readonly<Record<string, string>>[] = [];
    for (const { question } of questions) answers.push(jsonByField(await askFor(engine, question)));
    return answers;
  };
  const [first, second] = [await answersOf('first'), await answersOf('second')];
  return questions.map(({ title, question }, index) => ({
    title,
    body: JSON.stringify({ query: question }),
    expected: { first: first[index] ?? {}, second: second[index] ?? {} },
  }));
}

function jsonByField(data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, JSON.stringify(value)]));
}

type Verdict =
  | { readonly kind: 'answered'; readonly from: ReleaseName | 'both' }
  | { readonly kind: 'unavailable'; readonly code: string }
  | { readonly kind: 'wrong'; readonly why: string };

/**
 * Each root field is one statement, and comes from one release; two of them may come from two while the next is loaded.
 */
function judge({ expected }: Asked, answer: Answer | string): Verdict {
  if (typeof answer === 'string') return { kind: 'wrong', why: answer };
  const { data, errors } = answer;
  if (errors !== undefined) {
    const codes = errors.map(({ extensions }) => extensions.code);
    const unknown = codes.findIndex((code) => !unavailableCodes.has(code));
    return unknown === -1
      ? { kind: 'unavailable', code: codes[0] ?? '' }
      : { kind: 'wrong', why: JSON.stringify(errors[unknown]) };
  }
  const releases = new Set<ReleaseName>();
  for (const [field, json] of Object.entries(jsonByField(data ?? {}))) {
    const release = (['first', 'second'] as const).find((name) => expected[name][field] === json);
    if (release === undefined) return { kind: 'wrong', why: `${field} is of neither release: ${json.slice(0, 600)}` };
    releases.add(release);
  }
  const [only = 'both'] = releases;
  return { kind: 'answered', from: releases.size === 1 ? only : 'both' };
}

async function post(agent: Agent, url: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      text(response)
        .then((answer) => {
          resolve(JSON.parse(answer) as Answer);
        })
        .catch(reject);
    });
    sent.end(body);
  });
}
