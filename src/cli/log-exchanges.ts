import type { LogLevel } from '../server/log.ts';
import type { Exchange } from '../server/telemetry/exchange.ts';
import type { Observer } from '../server/telemetry/observer.ts';
import { pathOf } from '../server/telemetry/route.ts';

export interface ExchangeLines {
  readonly isLogged: (level: LogLevel) => boolean;
  readonly write: (line: string) => void;
  /** Makes sure that the reader sees what was written so far. */
  readonly flush: () => void;
}

/** Paths are read by people; longer paths are cut. */
const longestPath = 200;

/** Requests beyond the rate limit are counted so long before one line tells how many there were. */
const countMilliseconds = 60_000;

export interface LoggedExchanges {
  readonly observer: Observer;
  /** Tells how many requests were counted since the last line that told it. */
  readonly tellCounted: () => void;
}

/**
 * Writes one log line for each request. Of its content the line has only the name of an operation or a path. The lines
 * look like those of pino, which would take four times as long for each: a tenth of the time of a small request. Of the
 * requests beyond the rate limit only the first of a minute has a line, and the others are counted: whoever floods the
 * service must not fill its log.
 */
export function logExchanges({ isLogged, write, flush }: ExchangeLines): LoggedExchanges {
  const timeOf = createClock();
  let counted = 0;
  let timer: NodeJS.Timeout | undefined;

  function writeLine(level: LogLevel, fields: string): void {
    write(`{"level":"${level}","time":"${timeOf(Date.now())}",${fields}}\n`);
  }

  function tellCounted(): void {
    clearTimeout(timer);
    timer = undefined;
    if (counted > 0) writeLine('info', `"status":429,"requests":${counted},"message":"requests beyond the rate limit"`);
    counted = 0;
  }

  /** False for the first request beyond the limit, which begins the minute. */
  function isCounted(): boolean {
    if (timer !== undefined) counted += 1;
    else timer = setTimeout(tellCounted, countMilliseconds).unref();
    return counted > 0;
  }

  return {
    tellCounted,
    observer: {
      onAnswered(exchange) {
        const level = levelOf(exchange);
        if (!isLogged(level) || (exchange.status === 429 && isCounted())) return;
        writeLine(level, fieldsOf(exchange));
        if (level === 'warn') flush();
      },
    },
  };
}

function levelOf({ status = 0, route }: Exchange): LogLevel {
  if (status >= 500) return 'warn';
  return route === 'health' ? 'debug' : 'info';
}

/**
 * Ids, names and routes hold no character that JSON escapes, so they are written directly. JSON.stringify writes the
 * other fields.
 */
function fieldsOf({
  id,
  asked,
  codes,
  cost,
  isOperation,
  milliseconds,
  operationName,
  route,
  statements,
  status,
  traceId,
}: Exchange): string {
  const request = `"requestId":"${id}"${traceId === undefined ? '' : `,"traceId":"${traceId}"`},"method":"${asked.method}","route":"${route}","status":${status ?? '"left"'},"milliseconds":${Math.round(milliseconds * 100) / 100}`;
  const errors = codes.length === 0 ? '' : `,"errors":${JSON.stringify(codes)}`;
  if (!isOperation)
    return `${request},"path":${JSON.stringify(pathOf(asked.url).slice(0, longestPath))}${errors},"message":"request"`;
  return `${request},"operation":${operationName === undefined ? 'null' : `"${operationName}"`}${cost === undefined ? '' : `,"cost":${cost}`},"statements":${statements}${errors},"message":"operation"`;
}

/** Many lines fall into the same millisecond, so its text is kept. */
function createClock(): (now: number) => string {
  let [last, text] = [0, ''];
  return (now) => {
    if (now !== last) [last, text] = [now, new Date(now).toISOString()];
    return text;
  };
}
