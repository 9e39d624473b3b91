import type { GraphEngine, LoadedRelease } from '../engine/graph-engine.ts';
import type { ReleaseSource } from '../engine/one-release.ts';
import { findReleaseMarker } from '../engine/release-marker.ts';
import { HojaError } from '../model/hoja-error.ts';
import { noRelease } from '../model/no-release.ts';
import type { Log } from './log.ts';

export interface ReleaseWatch extends ReleaseSource, Disposable {
  /**
   * The release that the graph holds: the last one read, or, when none is known, read now. Rejects with NO_RELEASE when
   * there is none. Rejects within 5 s with the engine's own error when the engine cannot be asked.
   */
  current(): Promise<LoadedRelease>;
  /** As `current`, but always read now. Many who ask at once share one reading. */
  renewed(): Promise<LoadedRelease>;
  /** The release that was read last; null when none is known. It does not ask the engine. */
  known(): LoadedRelease | null;
}

export interface ReleaseWatchOptions {
  readonly engine: GraphEngine;
  readonly log: Log;
  /** Called with the known release, whenever it changes. */
  readonly onChange?: (release: LoadedRelease | null) => void;
  readonly everyMilliseconds?: number;
}

const patienceInMilliseconds = 4_500;

/**
 * Reads the release marker soon after the start, then at intervals, and whenever a statement has read another release.
 * A reading that fails leaves the known release as it is.
 */
export function createReleaseWatch({
  engine,
  log,
  onChange = () => undefined,
  everyMilliseconds = 10_000,
}: ReleaseWatchOptions): ReleaseWatch {
  let known: LoadedRelease | null = null;
  let reading: Promise<void> | undefined;
  let failure: string | undefined;

  function read(): Promise<void> {
    reading ??= readMarker().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  async function readMarker(): Promise<void> {
    const timeout = new AbortController();
    const timer = setTimeout(() => {
      timeout.abort(tooLate());
    }, patienceInMilliseconds);
    const [marker = null] = await engine.run(findReleaseMarker, { signal: timeout.signal }).finally(() => {
      clearTimeout(timer);
    });
    if (marker?.id !== known?.id)
      log('info', marker === null ? 'The graph holds no release' : `Answers come from release ${marker.id}`);
    if (failure !== undefined) log('info', 'The graph database answers again');
    failure = undefined;
    if (marker?.id !== known?.id) onChange(marker);
    known = marker;
  }

  function readInBackground(): void {
    read().catch((error: unknown) => {
      const message = describeFailure(error);
      // An error that repeats every ten seconds is logged once.
      if (message !== failure) log('error', message, error instanceof HojaError ? undefined : { error });
      failure = message;
    });
  }

  // A server that is just being created listens first.
  const first = setImmediate(readInBackground);
  const timer = setInterval(readInBackground, everyMilliseconds).unref();

  async function renewed(): Promise<LoadedRelease> {
    await read();
    if (known === null) throw noRelease();
    return known;
  }

  return {
    known: () => known,
    current: async () => known ?? renewed(),
    renewed,
    [Symbol.dispose]() {
      clearImmediate(first);
      clearInterval(timer);
    },
  };
}

function tooLate(): HojaError {
  return new HojaError(
    'ENGINE_TIMEOUT',
    `The graph database did not answer within ${(patienceInMilliseconds / 1000).toFixed(1)} s; try again later.`,
  );
}

/** The error for the log. A log may name addresses, so the cause is added. */
function describeFailure(error: unknown): string {
  if (!(error instanceof HojaError)) return 'The release marker could not be read';
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
