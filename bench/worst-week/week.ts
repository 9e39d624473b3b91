import type { createRandom } from '../../test/support/random.ts';
import type { ClientsProcess } from './clients-process.ts';
import type { ReleasePackage } from './release-package.ts';
import type { LoadEnd } from './run-load.ts';
import type { SmallDisk } from './small-disk.ts';
import type { SupervisedService } from './supervised-service.ts';
import type { Windows } from './window.ts';

export type EngineOfWeek = 'neo4j' | 'grafeo';

/** What the faults and the loads of a week work with. */
export interface Week {
  readonly packages: readonly [ReleasePackage, ReleasePackage, ReleasePackage];
  readonly windows: Windows;
  readonly logDisk: SmallDisk;
  readonly random: ReturnType<typeof createRandom>;
  readonly isOver: () => boolean;
  /** Waits, but no longer than until the end. */
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Notes a promise that was broken. */
  readonly broken: (what: string) => void;
  readonly loads: LoadEnd[];
}

/** The service on one engine, and what is done to it. */
export interface Stage {
  readonly services: readonly SupervisedService[];
  /** The one whose memory is looked at. */
  readonly steady: SupervisedService;
  /** Loads the releases in turn, breaks things, and ends when the week is over and everything is mended. */
  run(clients: ClientsProcess): Promise<void>;
  /** Brings the first release in, with nothing broken any more, while the clients still ask. */
  settle(): Promise<void>;
}

export interface StageOptions {
  readonly week: Week;
  readonly databaseDisk: SmallDisk;
  readonly environment: Readonly<Record<string, string>>;
  /** What is given is disposed of at the end, the last first. */
  readonly keep: <Kept extends AsyncDisposable>(kept: Kept) => Kept;
}

/** A fault that begins, lasts and is mended. */
export type Act = () => Promise<void>;

const minute = 60_000;

/**
 * Breaks things until the week is over: all of `always` each minute, and one of `inTurn`, in another order each time
 * and at random moments.
 */
export async function breakEachMinute(
  { random, isOver, rest, broken }: Week,
  always: readonly Act[],
  inTurn: readonly Act[],
): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const next = inTurn[turn % inTurn.length];
    const acts = shuffled([...always, ...(next === undefined ? [] : [next])], random);
    const slot = minute / acts.length;
    for (const act of acts) {
      const end = Date.now() + slot;
      await rest(random.below(slot / 2));
      if (isOver()) return;
      // What cannot be mended now may be mended by the next fault of its kind; the week goes on.
      await act().catch((error: unknown) => {
        broken(`A fault could not be mended: ${String(error)}`);
      });
      await rest(Math.max(0, end - Date.now()));
    }
  }
}

function shuffled<Item>(items: readonly Item[], random: Week['random']): readonly Item[] {
  return items
    .map((item) => ({ item, at: random.below(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Waits until each service says that it answers from a release; false when that takes too long. */
export async function untilReady(
  services: readonly SupervisedService[],
  release: string,
  milliseconds: number,
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  for (const { url } of services)
    while ((await releaseOf(url)) !== release) {
      if (Date.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  return true;
}

async function releaseOf(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(6_000) });
    return ((await response.json()) as { readonly release?: string }).release;
  } catch {
    return undefined;
  }
}

/** What is done to the log of a service on any engine; restarts of it go through `alone`. */
export function logFaults(
  { windows, logDisk, random }: Week,
  service: SupervisedService,
  alone: (act: Act) => Promise<void> = (act) => act(),
): readonly Act[] {
  async function fillLogDisk(): Promise<void> {
    const over = windows.begin('log disk full');
    await logDisk.fill();
    await pause(5_000 + random.below(10_000));
    await logDisk.empty();
    over();
  }

  return [
    ...(logDisk.canFill ? [fillLogDisk] : []),
    async function logToFullDevice() {
      const over = windows.begin('log device full');
      service.logTo('/dev/full');
      await alone(() => service.kill());
      await pause(5_000);
      service.logTo();
      await alone(() => service.kill());
      over();
    },
  ];
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
