import type { Observer } from '../server/telemetry/observer.ts';

/** The observers that the configuration asks for, until they are disposed. */
export interface OpenedObservers extends AsyncDisposable {
  readonly observers: readonly Observer[];
}

export const noObservers: OpenedObservers = { observers: [], [Symbol.asyncDispose]: () => Promise.resolve() };
