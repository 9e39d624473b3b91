import { errorCodes, type ErrorCode } from '../../model/hoja-error.ts';
import { pathOf, routeOf, type Route } from './route.ts';

/** What is known of a request before it is read. */
export interface Asked {
  /** See `requestIdOf`. */
  readonly id: string;
  readonly method: string;
  /** Path and search. */
  readonly url: string;
  /** Where the trace that the request belongs to stands, as W3C writes it. */
  readonly traceparent?: string | undefined;
  readonly tracestate?: string | undefined;
}

/**
 * One request and its answer, as those see it who watch the service. Filled in while it is answered; one is made for
 * each request, so it is small.
 */
export class Exchange {
  readonly asked: Asked;
  readonly startedAt = performance.now();
  /** Whether it was a question in GraphQL, which may have been refused. */
  isOperation = false;
  operationName: string | undefined;
  /** `query`, where the operation came as far as being executed. */
  operationType: string | undefined;
  /** Undefined when it was refused before its cost was counted. */
  cost: number | undefined;
  /** How often an operation asked the engine. */
  statements = 0;
  /** Codes of the errors in the answer, each once. */
  codes: readonly string[] = [];
  /** Of the trace that is sent to a collector. */
  traceId: string | undefined;
  /** Undefined when the client left before anything was answered. */
  status: number | undefined;
  /** How long it took until the answer was sent. */
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

  /** Tells whoever watches, the first time. */
  end(status: number | undefined): void {
    if (this.milliseconds > 0) return;
    this.milliseconds = performance.now() - this.startedAt;
    this.status = status;
    if (status !== undefined && status >= 400 && this.codes.length === 0) this.codes = codeByStatus.get(status) ?? [];
    this.#tell(this);
  }
}

/**
 * Codes of what is refused before GraphQL reads it, of which nothing is known but the status; a status that several
 * codes share says none.
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
