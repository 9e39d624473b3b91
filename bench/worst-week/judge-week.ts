import type { Recovery } from './clients-process.ts';
import type { ClientsReport, Incident } from './messages.ts';
import type { LoadEnd } from './run-load.ts';
import type { SupervisedService } from './supervised-service.ts';
import { isWithin, type Fault, type Window } from './window.ts';
import { medianOf } from '../measure/statistics.ts';

export interface MemorySample {
  readonly at: number;
  readonly service: string;
  readonly megabytes: number;
  readonly isSteady: boolean;
}

export interface WeekFacts {
  readonly options: Readonly<Record<string, string | number>>;
  readonly seconds: number;
  readonly clients: ClientsReport;
  readonly last: { readonly wrong: readonly string[]; readonly asked: number };
  readonly services: readonly SupervisedService[];
  readonly windows: readonly Window[];
  readonly loads: readonly LoadEnd[];
  readonly samples: readonly MemorySample[];
  readonly recoveries: readonly Recovery[];
  readonly releases: readonly string[];
  /** Promises that were seen to be broken while it ran. */
  readonly broken: readonly string[];
}

/** What came of a week; it was passed when `broken` is empty. */
export interface WeekReport {
  readonly options: WeekFacts['options'];
  readonly seconds: number;
  readonly broken: readonly string[];
  readonly answers: Readonly<Record<string, number>>;
  readonly rightByKind: ClientsReport['right'];
  readonly rightByRelease: ClientsReport['rightByRelease'];
  /** Refusals by code, and those of them that came while nothing was broken. */
  readonly coded: Readonly<Record<string, { readonly all: number; readonly whileNothingWasBroken: number }>>;
  readonly latencies: ClientsReport['latencies'];
  readonly faults: Readonly<Record<string, { readonly times: number; readonly longestSeconds: number }>>;
  readonly loads: Readonly<Record<string, number>>;
  readonly recoveries: Readonly<
    Record<string, { readonly times: number; readonly median: number; readonly worst: number }>
  >;
  /** Megabytes: medians of the three thirds of the time, and the most. */
  readonly memory: { readonly thirds: readonly number[]; readonly most: number };
  readonly attacks: ClientsReport['attacks'];
  readonly logLines: number;
  readonly failedStarts: number;
  /** A few of each kind. */
  readonly examples: readonly Incident[];
}

const serviceFaults: readonly Fault[] = ['service killed', 'service stopped'];
const logFaults: readonly Fault[] = ['log disk full', 'log device full'];
const anyFault: readonly Fault[] = [
  ...serviceFaults,
  'database killed',
  'database halted',
  'database disk full',
  'load',
];
const aroundKillMilliseconds = 250;
/** An operation has ten seconds, and the database needs a while after it has come back. */
const aftermathMilliseconds = 15_000;
const mostGrowth = 1.1;
const mostMegabytes = 600;
const examplesOfAKind = 5;

export function judgeWeek(facts: WeekFacts): WeekReport {
  const { options, seconds, clients, last, services, windows, loads, samples, recoveries, releases } = facts;
  const counts = { ...clients.incidentCounts };
  const shown = clients.incidents.filter((incident) => !isExcused(incident, windows));
  const excused = clients.incidents.length - shown.length;
  const memory = memoryOf(samples);
  const broken = [
    ...grouped(facts.broken),
    ...grouped(shown.filter((one) => isBroken(one, facts)).map(titleOf)),
    ...services.flatMap(({ name, ends }) => ends.map((end) => `The service ${name} ${end}`)),
    ...services.flatMap(({ name, log }) =>
      [...log.uncoded].map(([text, count]) => `In the log of ${name}, ${count} times: ${text}`),
    ),
    ...recoveries
      .filter(({ milliseconds }) => milliseconds === null)
      .map(({ what, at }) => `No right answer came any more after: ${what}, at ${new Date(at).toISOString()}`),
    ...releases
      .filter((id) => clients.rightByRelease[id] === undefined)
      .map((id) => `No right answer came from the release ${id}`),
    ...(sum(Object.values(counts)) > clients.incidents.length ? ['There were more incidents than were kept'] : []),
    ...last.wrong.slice(0, 20).map((what) => `With everything mended: ${what}`),
    ...memory.broken,
  ];
  return {
    options,
    seconds,
    broken,
    answers: {
      right: sum(Object.values(clients.right)),
      coded: sum(clients.coded.map(({ count }) => count)),
      ...counts,
      'of them around a kill of the service': excused,
      'asked once more at the end': last.asked,
      'wrong then': last.wrong.length,
    },
    rightByKind: clients.right,
    rightByRelease: clients.rightByRelease,
    coded: codedOf(clients, windows),
    latencies: clients.latencies,
    faults: faultsOf(windows),
    loads: countedBy(loads, ({ how }) => how),
    recoveries: recoveriesOf(recoveries),
    memory: { thirds: memory.thirds, most: memory.most },
    attacks: clients.attacks,
    logLines: sum(services.map(({ log }) => log.lines)),
    failedStarts: sum(services.map(({ failedStarts }) => failedStarts)),
    examples: examplesOf(shown),
  };
}

/** Only who asked while the service was killed may be cut off. */
function isExcused({ verdict, service, from, to }: Incident, windows: readonly Window[]): boolean {
  const ofIt = windows.filter((window) => window.service === service);
  return (
    (verdict === 'lost' || verdict === 'cut') && isWithin(ofIt, serviceFaults, { from, to }, aroundKillMilliseconds)
  );
}

/** A file may be cut by a fault of the database, if the log tells it with a code. */
function isBroken({ verdict, requestId, from, to, service }: Incident, { services, windows }: WeekFacts): boolean {
  if (verdict !== 'cut') return true;
  const log = services.find(({ name }) => name === service)?.log;
  return log?.troubled.has(requestId) !== true && !isWithin(windows, logFaults, { from, to }, 1_000);
}

function titleOf({ verdict, kind, why }: Incident): string {
  return `${verdict}, ${kind}: ${why.replace(/[0-9a-f]{8,}/g, '…').slice(0, 200)}`;
}

/** Each text once, with how often it came; the commonest first. */
function grouped(texts: readonly string[]): readonly string[] {
  return Object.entries(countedBy(texts, (text) => text))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 40)
    .map(([text, count]) => (count === 1 ? text : `${count} times: ${text}`));
}

function codedOf({ coded }: ClientsReport, windows: readonly Window[]): WeekReport['coded'] {
  const byCode: Record<string, { all: number; whileNothingWasBroken: number }> = {};
  for (const { code, count, from, to } of coded) {
    const of = (byCode[code] ??= { all: 0, whileNothingWasBroken: 0 });
    of.all += count;
    if (!isWithin(windows, anyFault, { from, to }, aftermathMilliseconds)) of.whileNothingWasBroken += count;
  }
  return byCode;
}

function faultsOf(windows: readonly Window[]): WeekReport['faults'] {
  const byFault: Record<string, { times: number; longestSeconds: number }> = {};
  for (const { what, from, to } of windows) {
    const of = (byFault[what] ??= { times: 0, longestSeconds: 0 });
    of.times += 1;
    of.longestSeconds = Math.max(of.longestSeconds, (to - from) / 1_000);
  }
  return byFault;
}

function recoveriesOf(recoveries: readonly Recovery[]): WeekReport['recoveries'] {
  const names = [...new Set(recoveries.map(({ what }) => what))];
  return Object.fromEntries(
    names.map((name) => {
      const seconds = recoveries
        .filter(({ what }) => what === name)
        .flatMap(({ milliseconds }) => (milliseconds === null ? [] : [milliseconds / 1_000]));
      return [name, { times: seconds.length, median: medianOf(seconds), worst: Math.max(0, ...seconds) }];
    }),
  );
}

function memoryOf(samples: readonly MemorySample[]) {
  const steady = samples.filter(({ isSteady }) => isSteady).map(({ megabytes }) => megabytes);
  const third = Math.floor(steady.length / 3);
  const thirds = [0, 1, 2].map((at) => medianOf(steady.slice(at * third, at === 2 ? undefined : (at + 1) * third)));
  const most = Math.max(0, ...samples.map(({ megabytes }) => megabytes));
  const [, middle = NaN, last = NaN] = thirds;
  const growth = last / middle;
  return {
    thirds,
    most,
    broken: [
      ...(growth > mostGrowth
        ? [`Memory grew from ${middle.toFixed(0)} MB in the second third to ${last.toFixed(0)} MB in the last`]
        : []),
      ...(most > mostMegabytes ? [`Memory reached ${most.toFixed(0)} MB, over ${mostMegabytes}`] : []),
    ],
  };
}

function examplesOf(incidents: readonly Incident[]): readonly Incident[] {
  const counts: Record<string, number> = {};
  return incidents.filter(
    (incident) => (counts[titleOf(incident)] = (counts[titleOf(incident)] ?? 0) + 1) <= examplesOfAKind,
  );
}

function countedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
