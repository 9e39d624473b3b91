import { useEffect, useState } from 'preact/hooks';
import type { TadaDocumentNode } from 'gql.tada';
import { asOf } from '../../state/view-state.ts';
import { ask } from '../../api/ask.ts';

export interface Answer<Result> {
  /** The last answer. While a new answer loads, the one before stays. */
  readonly answer: Result | null;
  /** The error of the last request, in the words of the service. */
  readonly problem: string | null;
  readonly isLoading: boolean;
}

/**
 * Asks as of the day of the page, and asks again when the variables or the day change; null sends no request. An
 * outdated request is cancelled.
 */
export function useAnswer<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const [state, setState] = useState<Answer<Result>>({ answer: null, problem: null, isLoading: variables !== null });
  const day = asOf.value;
  const question = JSON.stringify(variables);
  useEffect(() => {
    if (variables === null) {
      setState({ answer: null, problem: null, isLoading: false });
      return;
    }
    const canceller = new AbortController();
    setState((before) => ({ ...before, isLoading: true }));
    ask(document, variables, { asOf: day, signal: canceller.signal }).then(
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
  }, [document, question, day]);
  return state;
}

export function problemIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
