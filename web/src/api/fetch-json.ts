/** Why a request gave no answer: the code of the service, or one of these for what never reached it. */
export type FailureCode = 'UNREACHABLE' | 'SILENT' | 'UNREADABLE' | (string & {});

/** A request that gave no answer. */
export class AnswerError extends Error {
  readonly code: FailureCode;
  /** The HTTP status; 0 when there was none. */
  readonly status: number;
  /** How long the service wants to be left alone, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(message: string, code: FailureCode, { status = 0, retryAfterMs = 0 } = {}) {
    super(message);
    this.name = 'AnswerError';
    this.code = code;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

export interface FetchedJson {
  readonly json: unknown;
  readonly status: number;
  readonly retryAfterMs: number;
}

/** A service that has sent nothing for so long is asked again. Its own limits end a request sooner. */
const longestSilenceMs = 30_000;

/** Asks the service that served the page. Rejects with AnswerError unless JSON comes, whatever its status. */
export async function fetchJson(address: string, init: RequestInit, signal: AbortSignal): Promise<FetchedJson> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      silence.abort();
    }, longestSilenceMs);
  };
  hear();
  let response: Response | undefined;
  try {
    response = await fetch(address, { ...init, signal: AbortSignal.any([signal, silence.signal]) });
    const body = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, controller) {
          hear();
          controller.enqueue(bytes);
        },
      }),
    );
    const text = await new Response(body).text();
    return { json: parseJson(text, response), status: response.status, retryAfterMs: retryAfterMs(response) };
  } catch (error) {
    if (signal.aborted || error instanceof AnswerError) throw error;
    if (silence.signal.aborted) throw new AnswerError('The service is silent', 'SILENT');
    throw new AnswerError('The service cannot be reached', 'UNREACHABLE');
  } finally {
    clearTimeout(timer);
  }
}

/** A proxy in between may answer with a page of its own. */
function parseJson(text: string, response: Response): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AnswerError(`The service answered ${response.status} without JSON`, 'UNREADABLE', {
      status: response.status,
      retryAfterMs: retryAfterMs(response),
    });
  }
}

/** `Retry-After` holds seconds or a date. */
function retryAfterMs({ headers }: Response): number {
  const text = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}
