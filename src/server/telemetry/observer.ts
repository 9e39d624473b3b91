import type { EngineObserver } from '../../engine/observe-engine.ts';
import type { LoadedRelease } from '../../engine/graph-engine.ts';
import type { Exchange } from './exchange.ts';

/**
 * Receives what the service does: the log, the metrics, the traces. Each request waits for an observer, so an observer
 * does little and never throws.
 */
export interface Observer {
  /** Called for every call of the engine, whatever its purpose. */
  readonly onEngineCall?: EngineObserver;
  /** Called when an operation begins. It returns an observer of the engine calls that this operation makes. */
  readonly onOperation?: (exchange: Exchange) => EngineObserver;
  /** Called once, when an answer was sent or its client has left. */
  readonly onAnswered?: (exchange: Exchange) => void;
  /** Called with the release that answers come from, whenever it changes. */
  readonly onRelease?: (release: LoadedRelease | null) => void;
}
