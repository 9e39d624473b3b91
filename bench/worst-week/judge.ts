import { createHash } from 'node:crypto';
import { isOperation, type Ask, type KnownAsk } from './ask.ts';
import type { Received } from './send.ts';

export type Verdict =
  | { readonly kind: 'right'; readonly release: string | null }
  /** Refused with a code of the documented table. */
  | { readonly kind: 'coded'; readonly code: string }
  /** `wrong` is of no release, `mixed` of two, `misnamed` not of the one it names; `cut` is a file that ended early. */
  | { readonly kind: 'wrong' | 'mixed' | 'misnamed' | 'cut' | 'lost' | 'uncoded'; readonly why: string };

export interface Judge {
  readonly of: (known: KnownAsk, received: Received) => Verdict;
}

/** A code with the status that an answer has which holds nothing else. */
export type StatusByCode = ReadonlyMap<string, number>;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly release?: string };
  readonly release?: string;
}

const shownCharacters = 600;

/** Judges answers by the right ones of each release. */
export function createJudge(statusByCode: StatusByCode, releases: readonly string[]): Judge {
  function refused(received: { readonly status: number; readonly body: Buffer }, answer: Answer | null): Verdict {
    const text = received.body.toString('utf8', 0, shownCharacters);
    const codes = (answer?.errors ?? []).map(({ extensions }) => extensions?.code ?? '');
    const code = codes.find((each) => each === 'INTERNAL' || !statusByCode.has(each)) ?? codes[0];
    if (code === undefined || code === 'INTERNAL' || !statusByCode.has(code))
      return { kind: 'uncoded', why: `${received.status} ${text}` };
    const isStatusRight =
      received.status === statusByCode.get(code) || (received.status === 200 && answer?.data != null);
    if (isStatusRight || codes.some((each) => statusByCode.get(each) === received.status))
      return { kind: 'coded', code };
    return { kind: 'uncoded', why: `${received.status} with the code ${code}: ${text}` };
  }

  return {
    of({ ask, rightByRelease }, received) {
      if (!received.isWhole) return ended(ask, received.status, received.why);
      const isJson = isOperation(ask) || ask.kind === 'ready' || received.status !== 200;
      const text = isJson ? received.body.toString() : '';
      const answer = isJson ? parsed(text) : null;
      if (received.status !== 200 || answer?.errors !== undefined) return refused(received, answer);
      if (ask.kind === 'health') return { kind: 'right', release: null };
      if (ask.kind === 'metrics')
        return received.body.includes('hoja_requests_total')
          ? { kind: 'right', release: null }
          : { kind: 'wrong', why: 'No hoja_requests_total in the metrics' };
      if (ask.kind === 'ready') {
        const release = answer?.release ?? '';
        return releases.includes(release) ? { kind: 'right', release } : { kind: 'wrong', why: `/ready: ${text}` };
      }
      if (!isOperation(ask)) return judgeBytes(rightByRelease, received.body);
      if (answer === null) return { kind: 'wrong', why: `No JSON: ${text.slice(0, shownCharacters)}` };
      return judgeData(rightByRelease, text, answer);
    },
  };
}

function ended({ kind }: Ask, status: number | null, why: string): Verdict {
  return status === 200 && (kind === 'file' || kind === 'thing') ? { kind: 'cut', why } : { kind: 'lost', why };
}

/** A file names its release itself, in its bytes. */
function judgeBytes(rightByRelease: KnownAsk['rightByRelease'], body: Buffer): Verdict {
  const hash = hashOfBytes(body);
  const release = Object.keys(rightByRelease).find((id) => rightByRelease[id] === hash);
  if (release !== undefined) return { kind: 'right', release };
  return { kind: 'wrong', why: `${body.length} bytes of no release: ${body.toString('utf8', 0, shownCharacters)}` };
}

function judgeData(rightByRelease: KnownAsk['rightByRelease'], text: string, answer: Answer): Verdict {
  const data = dataTextOf(text);
  const named = answer.extensions?.release ?? '';
  if (rightByRelease[named] === data) return { kind: 'right', release: named };
  const others = Object.keys(rightByRelease).filter((id) => rightByRelease[id] === data);
  if (others.length > 0) return { kind: 'misnamed', why: `It names ${named} and is of ${others.join(', ')}` };
  const parts = Object.entries(answer.data ?? {}).map(([key, value]) => {
    const json = JSON.stringify(value);
    return Object.keys(rightByRelease).filter((id) => fieldOf(rightByRelease[id] ?? '{}', key) === json);
  });
  const why = `It names ${named}; root fields are of ${parts.map((of) => of.join(' or ') || 'none').join('; ')}`;
  if (parts.length > 1 && parts.every((of) => of.length > 0)) return { kind: 'mixed', why };
  return { kind: 'wrong', why: `${why}: ${(data ?? text).slice(0, shownCharacters)}` };
}

/** The JSON of `data` as it was sent, byte for byte; undefined when the answer is written in another way. */
export function dataTextOf(text: string): string | undefined {
  const end = text.lastIndexOf(',"extensions":');
  return text.startsWith('{"data":') && end !== -1 ? text.slice('{"data":'.length, end) : undefined;
}

export function hashOfBytes(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function fieldOf(data: string, key: string): string {
  return JSON.stringify((JSON.parse(data) as Record<string, unknown>)[key]);
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}
