import type { HttpRequest } from './messages.ts';

/** One of those that are compared: a program, what it is asked, and how its answer reads. */
export interface Contender {
  readonly name: string;
  /** A compiled file, `bench/contenders/bare-http.js`, or any other by its whole path. */
  readonly path: string;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What is sent over HTTP; missing for one that is called in its own process. */
  readonly request?: HttpRequest;
  /** Its answer in the form in which all are compared. */
  readonly normalise: (answer: unknown) => unknown;
}

/** Of one contender in one round. Milliseconds. */
export interface Figures {
  /** Processor time of its process for one request. */
  readonly cpu: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Effort {
  readonly rounds: number;
  /** Requests to each before anything is counted. */
  readonly warmUp: number;
  /** In a round the contenders take turns so many times. */
  readonly turns: number;
  readonly requestsPerTurn: number;
  /** Neither is asked for longer than so many milliseconds. */
  readonly patience?: { readonly warmUp: number; readonly turn: number };
  readonly connections: number;
}
