import { isDeepStrictEqual, inspect } from 'node:util';
import type { Contender, Effort, Figures } from './contender.ts';
import type { Answered, Latencies } from './messages.ts';
import { startProgram, startServerProgram, type Program } from './program.ts';
import { percentile } from './statistics.ts';

/** By name of the contender, one entry a round. */
export type Rounds = ReadonlyMap<string, readonly Figures[]>;

interface Runner extends AsyncDisposable {
  readonly name: string;
  readonly cpu: () => Promise<number>;
  /** The answers to one request of each kind. */
  readonly answers: () => Promise<readonly unknown[]>;
  readonly run: (count: number, milliseconds: number) => Promise<Latencies>;
}

/** Measures all side by side: each round with fresh processes, after the answers were found equal, taking turns. */
export async function measureRounds(contenders: readonly Contender[], effort: Effort, mirror: string): Promise<Rounds> {
  const rounds = new Map<string, Figures[]>(contenders.map(({ name }) => [name, []]));
  await using load = await startProgram({ mirror, path: 'bench/load/client.js' });
  for (let round = 0; round < effort.rounds; round += 1) {
    await using all = await startAll(contenders, effort, mirror, load);
    await compareAnswers(all.runners);
    for (const runner of all.runners) await runner.run(effort.warmUp, effort.patience?.warmUp ?? Infinity);
    const figures = await takeTurns(rotate(all.runners, round), effort);
    for (const [name, figure] of figures) rounds.get(name)?.push(figure);
  }
  return rounds;
}

async function startAll(contenders: readonly Contender[], { connections }: Effort, mirror: string, load: Program) {
  const started = await Promise.allSettled(contenders.map((contender) => start(contender, connections, mirror, load)));
  const runners = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const dispose = async (): Promise<void> => {
    await Promise.all(runners.map((runner) => runner[Symbol.asyncDispose]()));
  };
  const failed = started.find((one) => one.status === 'rejected');
  if (failed === undefined) return { runners, [Symbol.asyncDispose]: dispose };
  await dispose();
  throw failed.reason;
}

async function start(
  { name, request, normalise, ...options }: Contender,
  connections: number,
  mirror: string,
  load: Program,
): Promise<Runner> {
  const program =
    request === undefined
      ? await startProgram({ mirror, ...options })
      : await startServerProgram({ mirror, ...options });
  return {
    name,
    cpu: async () => (await program.usage()).cpu,
    async answers() {
      const texts =
        request === undefined
          ? [await program.ask<string>({ ask: 'answer' })]
          : await Promise.all(request.bodies.map(async (body) => post(program.url + request.path, body)));
      return texts.map((text) => normalise(JSON.parse(text)));
    },
    async run(count, milliseconds) {
      if (request === undefined) return program.ask<Latencies>({ ask: 'calls', count, milliseconds });
      return (await load.ask<Answered>({ ask: 'load', url: program.url, request, count, milliseconds, connections }))
        .latencies;
    },
    [Symbol.asyncDispose]: () => program[Symbol.asyncDispose](),
  };
}

/** What one contender answers to each of its bodies, as it sends it; for one who is to send the same. */
export async function answersOf(
  { name, path, arguments: given = [], environment = {}, request }: Contender,
  mirror: string,
): Promise<ReadonlyMap<string, string>> {
  if (request === undefined) throw new TypeError(`${name} is not asked over HTTP`);
  await using program = await startServerProgram({ mirror, path, arguments: given, environment });
  const answers = await Promise.all(
    request.bodies.map(async (body) => [body, await post(program.url + request.path, body)] as const),
  );
  return new Map(answers);
}

async function post(url: string, body: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 1_000)}`);
  return text;
}

async function compareAnswers(runners: readonly Runner[]): Promise<void> {
  const [first, ...others] = await Promise.all(
    runners.map(async ({ name, answers }) => ({ name, answers: await answers() })),
  );
  for (const { name, answers } of others) {
    for (const [index, answer] of answers.entries()) {
      const expected = first?.answers[index];
      if (!isDeepStrictEqual(answer, expected))
        throw new Error(`${name} answers otherwise than ${String(first?.name)}:\n${shown(answer)}\n${shown(expected)}`);
    }
  }
}

function shown(value: unknown): string {
  return inspect(value, { depth: 8, compact: true, breakLength: Infinity }).slice(0, 3_000);
}

async function takeTurns(
  runners: readonly Runner[],
  { turns, requestsPerTurn, patience }: Effort,
): Promise<ReadonlyMap<string, Figures>> {
  const measured = new Map(runners.map(({ name }) => [name, { cpu: 0, latencies: [] as number[] }]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { name, cpu, run } of rotate(runners, turn)) {
      const before = await cpu();
      const latencies = await run(requestsPerTurn, patience?.turn ?? Infinity);
      const spent = (await cpu()) - before;
      const sum = measured.get(name);
      if (sum === undefined) continue;
      sum.cpu += spent;
      sum.latencies.push(...latencies);
    }
  }
  return new Map([...measured].map(([name, { cpu, latencies }]) => [name, figuresOf(cpu, latencies)]));
}

function figuresOf(cpu: number, latencies: readonly number[]): Figures {
  return {
    cpu: cpu / latencies.length,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
  };
}

/** Nobody is always first. */
function rotate<T>(values: readonly T[], by: number): readonly T[] {
  const start = by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}
