import { computed, signal } from '@preact/signals';
import { failureOf, type Failure, type Hindrance } from './failure.ts';

export interface AskingEvents<Result> {
  readonly onAnswer: (answer: Result) => void;
  /** The question is refused for good. */
  readonly onRefusal: (failure: Failure) => void;
}

/** A question that waits, since its last request failed. */
interface Waiting {
  readonly hindrance: Hindrance;
  /** The service wants no request before; in milliseconds, as of `Date.now`. */
  readonly notBefore: number;
  readonly askAgain: () => void;
}

const waiting = signal<readonly Waiting[]>([]);

/** Why questions of the page wait for their answers; null while none waits. */
export const hindrance = computed<Hindrance | null>(() => waiting.value[0]?.hindrance ?? null);

/**
 * Asks until there is an answer or a refusal. After a failure it asks again: after pauses that grow, never sooner than
 * the service wants, and without a pause as soon as the service is known to be back. Returns a function that stops it.
 */
export function keepAsking<Result>(
  load: (signal: AbortSignal) => Promise<Result>,
  { onAnswer, onRefusal }: AskingEvents<Result>,
): () => void {
  const canceller = new AbortController();
  let place: Waiting | null = null;
  let isAsked = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function moveTo(next: Waiting | null): void {
    if (place === null && next === null) return;
    const others = waiting.peek().filter((other) => other !== place);
    waiting.value = next === null ? others : [...others, next];
    place = next;
  }

  function askAgain(): void {
    if (isAsked) return;
    clearTimeout(timer);
    isAsked = true;
    load(canceller.signal)
      .finally(() => (isAsked = false))
      .then(whenAnswered, whenFailed);
  }

  function whenAnswered(answer: Result): void {
    if (canceller.signal.aborted) return;
    moveTo(null);
    onAnswer(answer);
    askWaiting(({ hindrance: reason }) => reason === 'unreachable' || reason === 'offline');
  }

  function whenFailed(error: unknown): void {
    if (canceller.signal.aborted) return;
    const failure = failureOf(error);
    if (failure.hindrance === null) {
      moveTo(null);
      onRefusal(failure);
      return;
    }
    failures += 1;
    moveTo({ hindrance: failure.hindrance, notBefore: Date.now() + failure.retryAfterMs, askAgain });
    timer = setTimeout(askAgain, pauseAfter(failures, failure.retryAfterMs));
  }

  askAgain();
  return () => {
    canceller.abort();
    clearTimeout(timer);
    moveTo(null);
  };
}

/** Asks all waiting questions again, because a person wants it. */
export function askAgainNow(): void {
  askWaiting(() => true);
}

/** Asks again when the network is back, and when somebody looks at the page again. Call it once. */
export function followConnection(): void {
  const isAllowed = ({ notBefore }: Waiting) => Date.now() >= notBefore;
  addEventListener('online', () => {
    askWaiting(isAllowed);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') askWaiting(isAllowed);
  });
}

function askWaiting(isMeant: (question: Waiting) => boolean): void {
  for (const question of waiting.peek().filter(isMeant)) question.askAgain();
}

const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/** Half of a pause is drawn, so that the pages of many people do not ask at the same moment. */
function pauseAfter(failures: number, retryAfterMs: number): number {
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
  return Math.max(retryAfterMs, pause / 2) + (Math.random() * pause) / 2;
}
