import { AnswerError } from './fetch-json.ts';

/** What keeps an answer away for a while. */
export type Hindrance = 'offline' | 'unreachable' | 'late' | 'busy' | 'broken';

/** A request that failed. One with a hindrance can succeed later; one without is refused for good. */
export interface Failure {
  readonly hindrance: Hindrance | null;
  readonly code: string;
  /** In the English of the service. */
  readonly message: string;
  readonly retryAfterMs: number;
}

const hindranceByCode: Readonly<Record<string, Hindrance>> = {
  SILENT: 'late',
  ENGINE_TIMEOUT: 'late',
  REQUEST_TIMEOUT: 'late',
  ENGINE_UNAVAILABLE: 'busy',
  ENGINE_REFUSED: 'busy',
  NO_RELEASE: 'busy',
  RATE_LIMITED: 'busy',
};

const hindranceByStatus: Readonly<Record<number, Hindrance>> = { 408: 'late', 429: 'busy', 503: 'busy', 504: 'late' };

export function failureOf(error: unknown): Failure {
  if (!(error instanceof AnswerError))
    return { hindrance: 'broken', code: 'UNREADABLE', message: String(error), retryAfterMs: 0 };
  const { code, message, retryAfterMs } = error;
  return { hindrance: hindranceOf(error), code, message, retryAfterMs };
}

function hindranceOf({ code, status }: AnswerError): Hindrance | null {
  if (code === 'UNREACHABLE') return navigator.onLine ? 'unreachable' : 'offline';
  const known = hindranceByCode[code] ?? hindranceByStatus[status];
  if (known !== undefined) return known;
  return status >= 500 || code === 'UNREADABLE' ? 'broken' : null;
}
