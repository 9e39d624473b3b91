import { Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../../test/support/random.ts';
import { send } from './send.ts';

export interface Attack {
  readonly sent: number;
  readonly coded: number;
  readonly answered: number;
  /** Connections that the service ended before the attacker did. */
  readonly cut: number;
}

export interface AttackOptions {
  readonly url: string;
  readonly sockets: number;
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** The default limit is 1,200 requests a minute; these are fewer. */
const dearestEveryMilliseconds = 150;
const unreadEveryMilliseconds = 2_000;
const unreadMilliseconds = 40_000;
const attacker = '203.0.113.66';

/**
 * One address within the default rate limit: it asks the dearest questions, and for large answers that it never reads.
 */
export async function attack({ url, sockets, seed, signal }: AttackOptions): Promise<Attack> {
  const counts = { sent: 0, coded: 0, answered: 0, cut: 0 };
  const random = createRandom(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const open = new Set<Socket>();

  async function askDearest(): Promise<void> {
    const name = `a${random.below(1_000_000_000)}`;
    const body = JSON.stringify({ query: random.pick(dearest)(name) });
    counts.sent += 1;
    const received = await send(
      { path: '/graphql', accept: 'application/json', body },
      { url, agent, address: attacker, requestId: name, patienceMilliseconds: 60_000 },
    );
    if (!received.isWhole) counts.cut += 1;
    else if (received.body.subarray(0, 10).toString() === '{"errors":') counts.coded += 1;
    else counts.answered += 1;
  }

  function leaveUnread(): void {
    if (open.size >= sockets) return;
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let isOver = false;
    const over = setTimeout(() => {
      isOver = true;
      socket.destroy();
    }, unreadMilliseconds);
    open.add(socket);
    counts.sent += 1;
    socket.pause();
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearTimeout(over);
      open.delete(socket);
      if (!isOver) counts.cut += 1;
    });
    socket.write(random.pick(unread)());
  }

  async function repeat(everyMilliseconds: number, act: () => unknown): Promise<void> {
    while (!signal.aborted) {
      await act();
      await wait(everyMilliseconds);
    }
  }

  await Promise.all([
    repeat(dearestEveryMilliseconds, askDearest),
    repeat(dearestEveryMilliseconds, askDearest),
    repeat(unreadEveryMilliseconds, leaveUnread),
  ]);
  for (const socket of open) socket.destroy();
  agent.destroy();
  return counts;
}

const dearest: readonly ((name: string) => string)[] = [
  (name) =>
    `{ ${times(50, (index) => `${name}s${index}: search(text: "coca droga ley peru ${index}", first: 100) { totalCount }`)} }`,
  (name) =>
    `{ ${times(4, (index) => `${name}n${index}: neighborhood(ids: ["institution:devida"], depth: 3, limit: 1000) { nodes { id names { es } } }`)} }`,
  (name) =>
    `{ ${name}: laws(first: 70) { nodes { amends(first: 25) { nodes { relationships(first: 26) { nodes { id } } } } } } }`,
];

const unread: readonly (() => string)[] = [
  () => {
    const aliases = times(90, (index) => `a${index}: text { es }`);
    const lists = times(5, (index) => `l${index}: provisionVersions(first: 100) { nodes { ...F } }`);
    const body = JSON.stringify({ query: `{ ${lists} } fragment F on ProvisionVersion { ${aliases} }` });
    return `POST /graphql HTTP/1.1\r\nhost: hoja\r\nx-forwarded-for: ${attacker}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  },
  () => `GET /graphql HTTP/1.1\r\nhost: hoja\r\nx-forwarded-for: ${attacker}\r\naccept: text/html\r\n\r\n`,
  () => `GET /graph.nq HTTP/1.1\r\nhost: hoja\r\nx-forwarded-for: ${attacker}\r\n\r\n`,
];

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ');
}
