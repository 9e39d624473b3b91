import type { EngineObserver } from '../../engine/observe-engine.ts';
import type { LoadedRelease } from '../../engine/graph-engine.ts';
import type { Exchange } from './exchange.ts';

/** Who is told what the service does. Each request waits for it, so it does little and never throws. */
export interface Observer {
  /** Told of every call of the engine, for whatever purpose. */
  readonly onEngineCall?: EngineObserver;
  /** Told that an operation begins; what it gives is told of the calls that this operation makes. */
  readonly onOperation?: (exchange: Exchange) => EngineObserver;
  /** Told once, when an answer was sent or its client has left. */
  readonly onAnswered?: (exchange: Exchange) => void;
  /** Told which release the answers come from, whenever another one is found. */
  readonly onRelease?: (release: LoadedRelease | null) => void;
}
