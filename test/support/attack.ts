import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { DearRequest } from './dear-requests.ts';

export interface AttackOptions {
  /** Where the service listens: an address of this machine. */
  readonly url: string;
  /** Where its metrics are. */
  readonly metricsUrl: string;
  readonly sockets: number;
  readonly milliseconds: number;
}

/** How the service answered others meanwhile. Times are the 95th of 100, in milliseconds. */
export interface Attacked {
  readonly health: number;
  readonly ready: number;
  /** A small question that was asked before, from another address. */
  readonly known: number;
  /** A small question with a text of its own each time, from another address. */
  readonly fresh: number;
  /** The same from the address that attacks. */
  readonly own: number;
  /** The 99th of 100 delays of the event loop, in milliseconds. */
  readonly loopDelay: number;
  /** How many answers there were to those who only ask small things with another status than 200. */
  readonly failures: number;
  /** The number of answers to the attack by status; `cut` for a connection that was cut. */
  readonly attack: Readonly<Record<string, number>>;
}

const attacker = '127.0.0.1';
const bystander = '127.0.0.2';

/** On Linux all addresses from 127.0.0.1 to 127.255.255.254 are of this machine; each counts as one of its own. */
export async function attack(dear: DearRequest, options: AttackOptions): Promise<Attacked> {
  const { url, metricsUrl, sockets, milliseconds } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const end = performance.now() + milliseconds;
  const statuses: Record<string, number> = {};
  let failures = 0;
  let turn = 0;
  await loopDelayOf(metricsUrl);

  async function keepAttacking(): Promise<void> {
    while (performance.now() < end) {
      turn += 1;
      const body = dear.body?.(turn);
      const status = await ask(url + dear.path, { body, headers: dear.headers, from: attacker, agent });
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === '429') await wait(200);
    }
  }

  /** Asks again and again; gives the 95th of 100 times. */
  async function watch(path: string, { from = bystander, body }: { from?: string; body?: () => string } = {}) {
    const times: number[] = [];
    await wait(300);
    while (performance.now() < end) {
      const start = performance.now();
      const status = await ask(url + path, { body: body?.(), from });
      times.push(performance.now() - start);
      // The address that attacks may use up what it may send in a minute.
      if (status !== '200' && !(from === attacker && status === '429')) failures += 1;
      await wait(100);
    }
    return percentile(times, 0.95);
  }

  const attacking = Array.from({ length: sockets }, keepAttacking);
  const [health, ready, known, fresh, own] = await Promise.all([
    watch('/health'),
    watch('/ready'),
    watch('/graphql', { body: () => small('law') }),
    watch('/graphql', { body: () => small(`fresh${(turn += 1)}`) }),
    watch('/graphql', { from: attacker, body: () => small(`own${(turn += 1)}`) }),
  ]);
  const loopDelay = await loopDelayOf(metricsUrl);
  await Promise.all(attacking);
  agent.destroy();
  return { health, ready, known, fresh, own, loopDelay, failures, attack: statuses };
}

function small(alias: string): string {
  return JSON.stringify({ query: `{ ${alias}: law(id: "law:ley-28002") { id name { value } } }` });
}

interface AskOptions {
  readonly from: string;
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly agent?: Agent;
}

/** Reads the whole answer and gives its status; `cut` when there is none. */
async function ask(url: string, { from, body, headers, agent }: AskOptions): Promise<string> {
  try {
    const asking = request(url, {
      method: body === undefined ? 'GET' : 'POST',
      localAddress: from,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(agent === undefined ? {} : { agent }),
    });
    asking.end(body);
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    return String(response.statusCode);
  } catch {
    return 'cut';
  }
}

/** Since it was last asked. */
async function loopDelayOf(metricsUrl: string): Promise<number> {
  const text = await (await fetch(metricsUrl)).text();
  const [, seconds] = /^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(text) ?? [];
  if (seconds === undefined) throw new Error(`${metricsUrl} tells no delay of the event loop`);
  return Number(seconds) * 1_000;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
