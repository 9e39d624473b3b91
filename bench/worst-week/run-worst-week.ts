import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../../test/support/random.ts';
import { root } from '../measure/built.ts';
import { allAsks } from './all-asks.ts';
import { startClients, type ClientsProcess } from './clients-process.ts';
import { openGrafeoStage } from './grafeo-stage.ts';
import { openNeo4jStage } from './neo4j-stage.ts';
import { makeReleasePackage } from './release-package.ts';
import { rightAnswers } from './right-answers.ts';
import type { LoadEnd } from './run-load.ts';
import { mountSmallDisk } from './small-disk.ts';
import { threeReleases } from './three-releases.ts';
import { createWindows } from './window.ts';
import type { EngineOfWeek, Stage, Week } from './week.ts';
import { judgeWeek, type MemorySample, type WeekReport } from './judge-week.ts';

export interface WorstWeekOptions {
  readonly engine: EngineOfWeek;
  readonly minutes: number;
  readonly seed: number;
  readonly clients?: number;
  /** Sockets of the address that attacks. */
  readonly attackers?: number;
  /** Told each half minute. */
  readonly tell: (line: string) => void;
  /** Ends the week early; what was started is ended all the same. */
  readonly signal?: AbortSignal;
}

const logMegabytes = 64;
const databaseMegabytes: Readonly<Record<EngineOfWeek, number>> = { neo4j: 400, grafeo: 200 };
const sampleMilliseconds = 5_000;
const tellMilliseconds = 30_000;
const recoverMilliseconds = 90_000;
/** A service that holds more would harm the machine; the week ends. */
const dangerousMegabytes = 4_000;
const publicUrl = 'https://hoja.test';

/**
 * Runs the built program through an operator's worst week: many clients, three releases in turn, and something that
 * breaks all the time. What was promised and not kept is in `broken` of the report.
 */
export async function runWorstWeek(options: WorstWeekOptions): Promise<WeekReport> {
  const { engine, minutes, seed, clients = 64, attackers = 16, tell, signal } = options;
  const kept: AsyncDisposable[] = [];
  const keep = <Kept extends AsyncDisposable>(one: Kept): Kept => {
    kept.push(one);
    return one;
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'hoja-worst-week-'));
    keep({ [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) });
    tell(`Seed ${seed}, ${engine}, ${minutes} minutes: making three releases and their right answers`);
    const releases = await threeReleases(join(root, 'dist/release.json'), seed);
    const made = [];
    for (const release of releases) made.push(await makeReleasePackage(release, join(folder, release.id)));
    const packages = made as unknown as Week['packages'];
    const asks = await allAsks(packages[0].releaseFile, join(root, 'dist/questions.json'), seed);
    const known = await rightAnswers(asks, packages, publicUrl);
    tell(
      `${known.length} of ${asks.length} asks have right answers, the others are beyond a limit; releases ${packages.map(({ id }) => id).join(', ')}`,
    );

    const logDisk = keep(await mountSmallDisk('log', logMegabytes));
    const databaseDisk = keep(await mountSmallDisk('database', databaseMegabytes[engine]));
    if (!logDisk.canFill) tell('No disk can be mounted, for which one has to be root: no disk fills in this week');
    const windows = createWindows();
    const broken: string[] = [];
    const loads: LoadEnd[] = [];
    const early = new AbortController();
    const ends = AbortSignal.any([early.signal, ...(signal === undefined ? [] : [signal])]);
    let end = Infinity;
    const isOver = (): boolean => ends.aborted || Date.now() >= end;
    const week: Week = {
      packages,
      windows,
      logDisk,
      random: createRandom(seed + 2),
      isOver,
      async rest(milliseconds) {
        const atMost = Math.max(0, Math.min(milliseconds, end - Date.now()));
        await wait(atMost, undefined, { signal: ends }).catch(() => undefined);
      },
      broken: (what) => {
        broken.push(what);
        tell(`BROKEN ${what}`);
      },
      loads,
    };
    const open = engine === 'neo4j' ? openNeo4jStage : openGrafeoStage;
    const stage = await open({ week, databaseDisk, environment: { HOJA_PUBLIC_URL: publicUrl }, keep });
    const statusByCode = await documentedCodes();
    const crowd = keep(
      await startClients(
        {
          services: stage.services.map(({ name, url, metricsUrl }) => ({ name, url, metricsUrl })),
          known,
          releases: packages.map(({ id }) => id),
          statusByCode,
          clients,
          seed,
          attackers,
        },
        join(folder, 'plan.json'),
      ),
    );
    const start = Date.now();
    end = start + minutes * 60_000;
    const samples: MemorySample[] = [];
    await Promise.all([
      stage.run(crowd),
      sampleMemory(stage, samples, week, early),
      tellProgress({ stage, crowd, week, samples, start, tell, disks: [logDisk, databaseDisk] }),
    ]);
    const seconds = (Date.now() - start) / 1_000;
    tell('Everything is mended; the first release is loaded, the clients stop, and all is asked once more');
    await stage.settle();
    await untilRecovered(crowd);
    const report = await crowd.stop();
    const last = await crowd.askAll(packages[0].id);
    for (const service of stage.services) await service.readLog();
    return judgeWeek({
      options: { engine, minutes, seed, clients, attackers },
      seconds,
      clients: report,
      last,
      services: stage.services,
      windows: windows.all(),
      loads,
      samples,
      recoveries: crowd.recoveries,
      releases: packages.map(({ id }) => id),
      broken,
    });
  } finally {
    for (const one of kept.reverse())
      try {
        await one[Symbol.asyncDispose]();
      } catch (error) {
        tell(`Something could not be ended: ${String(error)}`);
      }
  }
}

/** What was broken last has its time to answer right again, too. */
async function untilRecovered({ recoveries }: ClientsProcess): Promise<void> {
  const end = Date.now() + recoverMilliseconds;
  while (Date.now() < end && recoveries.some(({ milliseconds }) => milliseconds === null)) await wait(500);
}

/** The codes that docs/api.md promises, with their statuses. */
async function documentedCodes(): Promise<readonly (readonly [string, number])[]> {
  const text = await readFile(join(root, 'docs/api.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \|/gm)].map(
    ([, code = '', status]) => [code, Number(status)] as const,
  );
  // GraphQL's own.
  return [...rows, ['GRAPHQL_PARSE_FAILED', 400], ['GRAPHQL_VALIDATION_FAILED', 400]];
}

async function sampleMemory(
  { services, steady }: Stage,
  samples: MemorySample[],
  { isOver, rest, broken }: Week,
  early: AbortController,
): Promise<void> {
  while (!isOver()) {
    await rest(sampleMilliseconds);
    for (const service of services) {
      await service.readLog();
      const megabytes = await service.memory();
      if (megabytes === null) continue;
      samples.push({ at: Date.now(), service: service.name, megabytes, isSteady: service === steady });
      if (megabytes < dangerousMegabytes) continue;
      broken(`${service.name} holds ${megabytes.toFixed(0)} MB; the week ends before it harms the machine`);
      early.abort();
    }
  }
}

interface Progress {
  readonly stage: Stage;
  readonly crowd: ClientsProcess;
  readonly week: Week;
  readonly samples: readonly MemorySample[];
  readonly start: number;
  readonly tell: (line: string) => void;
  readonly disks: readonly { usedMegabytes(): Promise<number> }[];
}

async function tellProgress({ crowd, week, samples, start, tell, disks }: Progress): Promise<void> {
  const { isOver, rest, loads } = week;
  while (!isOver()) {
    await rest(tellMilliseconds);
    const { right, coded, other } = crowd.counts();
    const used = await Promise.all(disks.map((disk) => disk.usedMegabytes()));
    const loaded = loads.filter(({ how }) => how === 'loaded').length;
    const memory = samples.findLast(({ isSteady }) => isSteady)?.megabytes ?? NaN;
    tell(
      `${((Date.now() - start) / 60_000).toFixed(1)} min: ${right} right, ${coded} coded, ${other} other; ${loaded} of ${loads.length} loads done; ${memory.toFixed(0)} MB; disks ${used.map((megabytes) => megabytes.toFixed(0)).join(' and ')} MB`,
    );
  }
}
