/** What is asked of a process that is measured, or that makes load. */
export type Ask = { readonly id: number } & (
  | { readonly ask: 'usage' }
  | { readonly ask: 'startProfile' }
  | { readonly ask: 'stopProfile' }
  | { readonly ask: 'answer' }
  | ({ readonly ask: 'calls' } & Calls)
  | ({ readonly ask: 'load' } & Load)
);

/** The answer to the message with that id. */
export interface Told {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Of the process since it began: milliseconds of processor time in all threads; bytes that it holds now. */
export interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

/** Calls of a function in the process itself, one after another. */
export interface Calls {
  readonly count: number;
  /** Begins no more after so long; there are fewer latencies then. */
  readonly milliseconds?: number;
}

/** Requests over HTTP: the bodies in turn, each connection waits for its answer before it sends the next. */
export interface Load extends Calls {
  readonly url: string;
  readonly request: HttpRequest;
  readonly connections: number;
  /** Codes with which the server may answer that it will not; any other refusal is a fault of the measurement. */
  readonly mayRefuse?: readonly string[];
}

export interface HttpRequest {
  /** From the root of the server: `/graphql`. */
  readonly path: string;
  readonly bodies: readonly string[];
}

/** Milliseconds of each call or request, in the order in which they ended. */
export type Latencies = Float64Array;

/** What came of a load. */
export interface Answered {
  readonly latencies: Latencies;
  /** How many of the requests were refused with a code that may be. */
  readonly refused: number;
}
