import type { BoltValue } from './bolt-messages.ts';

/** How an endpoint behaves; what is missing is done as a healthy server does it. */
export interface BoltScript {
  /** What a new connection meets. */
  readonly connect?: () => 'ANSWER' | 'SILENCE' | 'CUT';
  readonly hello?: () => BoltReply;
  readonly logon?: () => BoltReply;
  /** Answers a statement; a reply that does not come is a statement that runs until it is told to end. */
  readonly run?: (statement: ScriptedStatement) => BoltReply | Promise<BoltReply>;
  readonly route?: () => RoutingTable;
}

export interface ScriptedStatement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, BoltValue>>;
  /** What goes with it: `mode`, `db`, `tx_timeout`. */
  readonly extra: Readonly<Record<string, BoltValue>>;
}

export type BoltReply =
  | { readonly kind: 'ROWS'; readonly rows: readonly (readonly BoltValue[])[]; readonly columns: number }
  | { readonly kind: 'FAILURE'; readonly code: string }
  /** Says nothing more on this connection, whatever comes. */
  | { readonly kind: 'SILENCE' }
  | { readonly kind: 'CUT' };

export const silence: BoltReply = { kind: 'SILENCE' };
export const cut: BoltReply = { kind: 'CUT' };

export function rows(...found: readonly (readonly BoltValue[])[]): BoltReply {
  return { kind: 'ROWS', rows: found, columns: found[0]?.length ?? 1 };
}

export function failure(code: string): BoltReply {
  return { kind: 'FAILURE', code };
}

/** Who does what in a cluster, as `host:port`, and for how long this is true. */
export interface RoutingTable {
  readonly routers: readonly string[];
  readonly readers: readonly string[];
  readonly writers: readonly string[];
  readonly seconds: number;
}
