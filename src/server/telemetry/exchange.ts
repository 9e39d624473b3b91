import { errorCodes, type ErrorCode } from '../../model/hoja-error.ts';
import { pathOf, routeOf, type Route } from './route.ts';

/** What is known of a request before its body is read. */
export interface Asked {
  /** The id of the request, see `createRequestIds`. */
  readonly id: string;
  readonly method: string;
  /** The path and the search of its address. */
  readonly url: string;
  /** The trace that the request belongs to, in the format of the W3C header. */
  readonly traceparent?: string | undefined;
  readonly tracestate?: string | undefined;
}

/**
 * One request and its answer, as the observers of the service see them. It is filled in while the request is answered.
 * One is made for each request, so it is small.
 */
export class Exchange {
  readonly asked: Asked;
  readonly startedAt = performance.now();
  /** True when the request was for GraphQL, even if it was refused. */
  isOperation = false;
  operationName: string | undefined;
  /** `query`, when the operation was executed. */
  operationType: string | undefined;
  /** The cost of the operation; undefined when it was refused before its cost was counted. */
  cost: number | undefined;
  /** The number of engine calls that the operation made. */
  statements = 0;
  /** The codes of the errors in the answer, each once. */
  codes: readonly string[] = [];
  /** The id of the trace that is sent to a collector. */
  traceId: string | undefined;
  /** The status of the answer; undefined when the client left before any answer. */
  status: number | undefined;
  /** The time until the answer was sent. */
  milliseconds = 0;

  readonly #tell: (exchange: Exchange) => void;

  constructor(asked: Asked, tell: (exchange: Exchange) => void) {
    this.asked = asked;
    this.#tell = tell;
  }

  get id(): string {
    return this.asked.id;
  }

  get route(): Route {
    return routeOf(pathOf(this.asked.url));
  }

  /** Ends the exchange and tells the observers. Does nothing when called again. */
  end(status: number | undefined): void {
    if (this.milliseconds > 0) return;
    this.milliseconds = performance.now() - this.startedAt;
    this.status = status;
    if (status !== undefined && status >= 400 && this.codes.length === 0) this.codes = codeByStatus.get(status) ?? [];
    this.#tell(this);
  }
}

/**
 * The code of a request that is refused before GraphQL reads it, by its status, which is all that is known of it. A
 * status that several codes share has no entry.
 */
const codeByStatus: ReadonlyMap<number, readonly ErrorCode[]> = new Map(statusesOfOneCode());

function statusesOfOneCode(): readonly (readonly [number, readonly ErrorCode[]])[] {
  const codes = Object.keys(errorCodes) as readonly ErrorCode[];
  return codes.flatMap((code) =>
    codes.every((other) => other === code || errorCodes[other].status !== errorCodes[code].status)
      ? [[errorCodes[code].status, [code]] as const]
      : [],
  );
}
