import { open, truncate } from 'node:fs/promises';

/** What the log of the service told that is kept. */
export interface LogFindings {
  /** Bugs and lines that are no JSON; a few of each kind, with how often each came. */
  readonly uncoded: Map<string, number>;
  /** Ids of requests whose line has an error, a code or a status that is no success. */
  readonly troubled: Set<string>;
  lines: number;
}

interface LogLine {
  readonly level?: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly status?: number | string;
  readonly errors?: readonly string[];
  readonly error?: { readonly type?: string; readonly message?: string; readonly stack?: string };
}

export interface LogReader {
  /** Reads what was written since the last time. */
  read(): Promise<void>;
}

const largestMegabytes = 16;
const shownCharacters = 400;

export function createLogFindings(): LogFindings {
  return { uncoded: new Map(), troubled: new Set(), lines: 0 };
}

/** Follows a log file, and empties it when it has grown, as logrotate does with copytruncate. */
export function createLogReader(file: string, findings: LogFindings): LogReader {
  const buffer = Buffer.alloc(1_048_576);
  let position = 0;
  let rest = '';

  async function read(): Promise<void> {
    await using handle = await open(file);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      const lines = (rest + buffer.toString('utf8', 0, bytesRead)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') note(findings, line);
    }
    if (position < largestMegabytes * 1e6) return;
    await truncate(file);
    position = 0;
  }

  return { read };
}

function note(findings: LogFindings, line: string): void {
  findings.lines += 1;
  const parsed = parsedLine(line);
  // A line that met a full disk is cut.
  if (parsed === undefined) {
    if (!/\{"level"|"message":/.test(line)) add(findings.uncoded, `no JSON: ${line.slice(0, shownCharacters)}`);
    return;
  }
  const { level, message = '', requestId, status, errors, error } = parsed;
  const isTroubled =
    level === 'error' || errors !== undefined || (typeof status === 'number' ? status >= 400 : status !== undefined);
  if (requestId !== undefined && isTroubled) findings.troubled.add(requestId);
  if (error !== undefined && error.type !== 'HojaError')
    add(findings.uncoded, `${message}: ${(error.stack ?? error.message ?? '').slice(0, shownCharacters)}`);
}

function parsedLine(line: string): LogLine | undefined {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return undefined;
  }
}

function add(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}
