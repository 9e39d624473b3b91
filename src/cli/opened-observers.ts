import type { Observer } from '../server/telemetry/observer.ts';

/** Who is told what the service does, as far as the configuration asks for it, until disposed of. */
export interface OpenedObservers extends AsyncDisposable {
  readonly observers: readonly Observer[];
}

export const noObservers: OpenedObservers = { observers: [], [Symbol.asyncDispose]: () => Promise.resolve() };
