import { HojaError } from '../model/hoja-error.ts';
import { ForwardingEngine } from './forwarding-engine.ts';
import type { GraphEngine, LoadedRelease, ReadRelease, RunOptions } from './graph-engine.ts';
import { findReleaseMarker } from './release-marker.ts';
import type { Statement } from './statement.ts';
import type { TextQuery } from './text-search.ts';

/** Where the release is known from. Both members reject with NO_RELEASE when the graph holds none. */
export interface ReleaseSource {
  /** The release that the graph probably holds. */
  current(): Promise<LoadedRelease>;
  /** The release, read now, because a statement has read another one than was known. */
  renewed(): Promise<LoadedRelease>;
}

export interface OneRelease {
  readonly release: LoadedRelease;
  /** The engine, as long as it reads that release. */
  readonly engine: OneReleaseEngine;
}

/** Every try needs a load at just that moment. */
export const mostTries = 5;

/**
 * Does work that reads with several statements on one release. When one of them reads another release, the work is
 * done again. Rejects with NO_RELEASE when that happens again and again.
 */
export async function inOneRelease<T>(
  engine: GraphEngine,
  source: ReleaseSource,
  work: (reading: OneRelease) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  let release = await source.current();
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const reading = new OneReleaseEngine(engine, release);
    try {
      const result = await work({ release, engine: reading });
      if (!reading.hasAsked) await reading.run(findReleaseMarker, options);
      if (!reading.isOver) return result;
    } catch (error) {
      if (!reading.isOver) throw error;
    }
    release = await source.renewed();
  }
  throw otherRelease();
}

/** Says that the work has to be done again. */
export function otherRelease(): HojaError {
  return new HojaError('NO_RELEASE', 'Another release was loaded while this was answered; ask again.');
}

/** An engine whose reads reject with NO_RELEASE from the moment on when one of them has read another release. */
export class OneReleaseEngine extends ForwardingEngine {
  readonly #release: ReadRelease;
  readonly #unlimited: RunOptions = {
    onRelease: (release) => {
      this.#check(release);
    },
  };
  /** True when something was read, or tried to be. */
  hasAsked = false;
  /** True when another release was read. */
  isOver = false;

  constructor(engine: GraphEngine, release: ReadRelease) {
    super(engine);
    this.#release = release;
  }

  override async run<Row>(statement: Statement<Row>, options?: RunOptions) {
    return super.run(statement, this.#checked(options));
  }

  override async searchText(query: TextQuery, options?: RunOptions) {
    return super.searchText(query, this.#checked(options));
  }

  override async describe(options?: RunOptions) {
    return super.describe(this.#checked(options));
  }

  #checked(options: RunOptions | undefined): RunOptions {
    if (this.isOver) throw otherRelease();
    this.hasAsked = true;
    return options === undefined ? this.#unlimited : { ...options, ...this.#unlimited };
  }

  #check(release: ReadRelease | null): void {
    if (release !== null && release.id === this.#release.id && release.form === this.#release.form) return;
    this.isOver = true;
    throw otherRelease();
  }
}
