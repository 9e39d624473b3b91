import type { AskKind, KnownAsk } from './ask.ts';
import type { Verdict } from './judge.ts';

/** What the process of the clients reads from a file before it begins. */
export interface ClientsPlan {
  readonly services: readonly { readonly name: string; readonly url: string; readonly metricsUrl: string }[];
  readonly known: readonly KnownAsk[];
  readonly releases: readonly string[];
  readonly statusByCode: readonly (readonly [string, number])[];
  readonly clients: number;
  readonly seed: number;
  /** Sockets of the address that attacks; 0 for none. */
  readonly attackers: number;
}

/** What that process is told. */
export type Order =
  /** Tells when the first right answer to an operation came that was asked after this moment. */
  | { readonly order: 'watch'; readonly id: number; readonly service: string | null }
  /** Every ask once on each service, one after the other; the clients have to be stopped. */
  | { readonly order: 'ask all'; readonly release: string }
  | { readonly order: 'stop' };

/** What it says. */
export type Said =
  | { readonly said: 'right again'; readonly id: number; readonly milliseconds: number }
  | { readonly said: 'counts'; readonly counts: Counts }
  | { readonly said: 'all asked'; readonly wrong: readonly string[]; readonly asked: number }
  | { readonly said: 'stopped'; readonly report: ClientsReport };

export interface Counts {
  readonly right: number;
  readonly coded: number;
  readonly other: number;
}

/** A request that got neither a right answer nor a coded refusal. */
export interface Incident {
  readonly from: number;
  readonly to: number;
  readonly service: string;
  readonly kind: AskKind;
  readonly title: string;
  readonly requestId: string;
  readonly verdict: Exclude<Verdict['kind'], 'right' | 'coded'>;
  readonly why: string;
}

/** Coded refusals of one code that began and ended within the same seconds. */
export interface CodedRefusals {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly count: number;
}

export interface ClientsReport {
  readonly right: Readonly<Record<string, number>>;
  readonly rightByRelease: Readonly<Record<string, number>>;
  readonly coded: readonly CodedRefusals[];
  /** Incidents are kept up to a bound; these are all of them, by verdict. */
  readonly incidentCounts: Readonly<Record<string, number>>;
  readonly incidents: readonly Incident[];
  /** Milliseconds of right answers, by kind: half of them, and all but one of twenty, are at most this. */
  readonly latencies: Readonly<Record<string, { readonly p50: number; readonly p95: number; readonly worst: number }>>;
  readonly attacks: { readonly sent: number; readonly coded: number; readonly answered: number; readonly cut: number };
}
