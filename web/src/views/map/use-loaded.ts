import { useEffect, useState } from 'preact/hooks';
import { problemIn, type Answer } from '../../parts/answers/use-answer.ts';

/**
 * Like `useAnswer`, for data that take several requests. Loads again when the key changes; an outdated load is
 * cancelled.
 */
export function useLoaded<Result>(key: string, load: (signal: AbortSignal) => Promise<Result>): Answer<Result> {
  const [state, setState] = useState<Answer<Result>>({ answer: null, problem: null, isLoading: true });
  useEffect(() => {
    const canceller = new AbortController();
    setState((before) => ({ ...before, problem: null, isLoading: true }));
    load(canceller.signal).then(
      (answer) => {
        if (!canceller.signal.aborted) setState({ answer, problem: null, isLoading: false });
      },
      (error: unknown) => {
        if (!canceller.signal.aborted) setState({ answer: null, problem: problemIn(error), isLoading: false });
      },
    );
    return () => {
      canceller.abort();
    };
  }, [key]);
  return state;
}
