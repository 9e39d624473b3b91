import { readFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../../test/support/random.ts';
import { percentile } from '../measure/statistics.ts';
import { aliasInText, askKinds, isOperation, type Ask, type AskKind, type KnownAsk } from './ask.ts';
import { attack } from './attack.ts';
import { createJudge, type Verdict } from './judge.ts';
import type { ClientsPlan, CodedRefusals, Incident, Order, Said } from './messages.ts';
import { send, type Received } from './send.ts';

/**
 * The clients, in a process of their own: it reads the plan that its argument names, and asks until it is told to stop.
 */
const plan = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as ClientsPlan;

type Service = ClientsPlan['services'][number];

/** Of a hundred requests. */
const shares: Readonly<Record<AskKind, number>> = {
  known: 30,
  'new text': 15,
  deep: 8,
  search: 10,
  'several fields': 15,
  dear: 2,
  file: 2,
  thing: 8,
  page: 3,
  health: 3,
  ready: 2,
  metrics: 2,
};
const kinds = Object.entries(shares).flatMap(([kind, share]) => Array.from({ length: share }, () => kind as AskKind));
const plain: readonly KnownAsk[] = (['health', 'ready', 'metrics'] as const).map((kind) => ({
  ask: { kind, title: `/${kind}`, path: kind === 'metrics' ? '' : `/${kind}`, accept: '*/*' },
  rightByRelease: {},
}));
const asksByKind = new Map(
  askKinds.map((kind) => [kind, [...plan.known, ...plain].filter(({ ask: asked }) => asked.kind === kind)]),
);

const addressesOfAClient = 8;
const thinkMilliseconds = 300;
const retryMilliseconds = 500;
/** Those that are lost while the service is killed are many, and each is looked at. */
const mostLost = 300_000;
const mostOthers = 5_000;
const countsMilliseconds = 1_000;

const judge = createJudge(new Map(plan.statusByCode), plan.releases);
const stopping = new AbortController();
const right: Record<string, number> = {};
const rightByRelease: Record<string, number> = {};
const coded = new Map<string, CodedRefusals & { count: number }>();
const incidentCounts: Record<string, number> = {};
const incidents: Incident[] = [];
const latencies = new Map<AskKind, number[]>();
const watches = new Map<number, { readonly at: number; readonly service: string | null }>();
let requests = 0;

const counting = setInterval(tellCounts, countsMilliseconds);
process.on('message', (order: Order) => {
  if (order.order === 'watch') watches.set(order.id, { at: Date.now(), service: order.service });
  else if (order.order === 'stop') stopping.abort();
  else void askAll(order.release);
});
process.once('disconnect', () => process.exit(1));

const [attacked] = plan.services.slice(-1);
const attacking =
  plan.attackers === 0 || attacked === undefined
    ? Promise.resolve({ sent: 0, coded: 0, answered: 0, cut: 0 })
    : attack({ url: attacked.url, sockets: plan.attackers, seed: plan.seed, signal: stopping.signal });
const [attacks] = await Promise.all([attacking, ...Array.from({ length: plan.clients }, (_, index) => client(index))]);
clearInterval(counting);
tellCounts();
say({
  said: 'stopped',
  report: {
    right,
    rightByRelease,
    coded: [...coded.values()],
    incidentCounts,
    incidents,
    latencies: Object.fromEntries(
      [...latencies].map(([kind, values]) => [
        kind,
        { p50: percentile(values, 0.5), p95: percentile(values, 0.95), worst: percentile(values, 1) },
      ]),
    ),
    attacks,
  },
});

async function client(index: number): Promise<void> {
  const random = createRandom(plan.seed * 1_000 + index);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const service = plan.services[index % plan.services.length];
  while (service !== undefined && !stopping.signal.aborted) {
    const known = fresh(random.pick(asksByKind.get(random.pick(kinds)) ?? plain), random);
    const address = `10.${index}.${requests % addressesOfAClient}.1`;
    const isAnswered = await ask(known, service, agent, address);
    await wait(isAnswered ? random.below(thinkMilliseconds) : retryMilliseconds);
  }
  agent.destroy();
}

/** The same ask under an alias that nobody used before. */
function fresh(known: KnownAsk, random: ReturnType<typeof createRandom>): KnownAsk {
  if (known.ask.kind !== 'new text') return known;
  const alias = `a${random.below(1_000_000_000).toString(36)}`;
  const { body = '' } = known.ask;
  return {
    ask: { ...known.ask, body: body.replace(aliasInText, alias) },
    rightByRelease: Object.fromEntries(
      Object.entries(known.rightByRelease).map(([id, data]) => [id, data.replace(`"${aliasInText}"`, `"${alias}"`)]),
    ),
  };
}

/** False when no answer came. */
async function ask(known: KnownAsk, service: Service, agent: Agent, address: string): Promise<boolean> {
  requests += 1;
  const requestId = `week-${requests}`;
  const from = Date.now();
  const received = await sendTo(service, known.ask, agent, address, requestId);
  note(judge.of(known, received), { known, service, from, requestId });
  return received.isWhole;
}

async function sendTo(
  service: Service,
  asked: Ask,
  agent: Agent,
  address: string,
  requestId: string,
): Promise<Received> {
  const isFile = asked.kind === 'file';
  return send(asked, {
    url: asked.kind === 'metrics' ? service.metricsUrl : service.url,
    agent,
    address,
    requestId,
    patienceMilliseconds: isFile ? 120_000 : 30_000,
  });
}

interface Asked {
  readonly known: KnownAsk;
  readonly service: Service;
  readonly from: number;
  readonly requestId: string;
}

function note(verdict: Verdict, { known: { ask: asked }, service, from, requestId }: Asked): void {
  const to = Date.now();
  if (verdict.kind === 'right') {
    right[asked.kind] = (right[asked.kind] ?? 0) + 1;
    if (verdict.release !== null) rightByRelease[verdict.release] = (rightByRelease[verdict.release] ?? 0) + 1;
    const known = latencies.get(asked.kind) ?? [];
    known.push(to - from);
    latencies.set(asked.kind, known);
    if (isOperation(asked)) tellWatches(service, from, to);
    return;
  }
  if (verdict.kind === 'coded') {
    const [first, last] = [Math.floor(from / 1_000), Math.floor(to / 1_000)];
    const key = `${first} ${last} ${verdict.code}`;
    const refusals = coded.get(key) ?? { from: first * 1_000, to: last * 1_000 + 999, code: verdict.code, count: 0 };
    refusals.count += 1;
    coded.set(key, refusals);
    return;
  }
  const count = (incidentCounts[verdict.kind] ?? 0) + 1;
  incidentCounts[verdict.kind] = count;
  if (count <= (verdict.kind === 'lost' ? mostLost : mostOthers))
    incidents.push({
      from,
      to,
      service: service.name,
      kind: asked.kind,
      title: asked.title,
      requestId,
      verdict: verdict.kind,
      why: verdict.why,
    });
}

function tellWatches(service: Service, from: number, to: number): void {
  for (const [id, { at, service: watched }] of watches) {
    if (from < at || (watched !== null && watched !== service.name)) continue;
    watches.delete(id);
    say({ said: 'right again', id, milliseconds: to - at });
  }
}

async function askAll(release: string): Promise<void> {
  const wrong: string[] = [];
  let asked = 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const service of plan.services)
    for (const known of plan.known) {
      const received = await sendTo(service, known.ask, agent, `10.200.${asked % 250}.1`, `all-${asked}`);
      asked += 1;
      const verdict = judge.of(withOnly(known, release), received);
      if (verdict.kind !== 'right') wrong.push(`${service.name}, ${known.ask.title}: ${JSON.stringify(verdict)}`);
    }
  agent.destroy();
  say({ said: 'all asked', wrong, asked });
}

function withOnly({ ask: asked, rightByRelease: rights }: KnownAsk, release: string): KnownAsk {
  return { ask: asked, rightByRelease: { [release]: rights[release] ?? '' } };
}

function tellCounts(): void {
  const sum = (values: Readonly<Record<string, number>>): number =>
    Object.values(values).reduce((all, one) => all + one, 0);
  const refused = [...coded.values()].reduce((all, { count }) => all + count, 0);
  say({ said: 'counts', counts: { right: sum(right), coded: refused, other: sum(incidentCounts) } });
}

function say(said: Said): void {
  if (process.connected) process.send?.(said);
}
