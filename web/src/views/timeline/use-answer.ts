import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { AnswerError, ask } from '../../api/ask.ts';

/** An answer that may still load. While a new answer loads, the one before stays, so that the page does not jump. */
export interface Answering<Result> {
  readonly result: Result | null;
  readonly isLoading: boolean;
  /** The failure, with the message of the service, or null when the browser could not reach the service. */
  readonly failure: { readonly message: string | null } | null;
  readonly retry: () => void;
}

/**
 * Asks, and asks again when the variables or the day change; an outdated request is cancelled. Without variables it
 * waits.
 */
export function useAnswer<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables | null,
  asOf: string | null,
): Answering<Result> {
  const [{ result, isLoading, failure }, setAnswer] = useState<Omit<Answering<Result>, 'retry'>>({
    result: null,
    isLoading: true,
    failure: null,
  });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([variables, asOf]);

  useEffect(() => {
    if (variables === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    setAnswer((before) => ({ ...before, isLoading: true, failure: null }));
    ask(document, variables, { asOf, signal }).then(
      (answer) => {
        if (!signal.aborted) setAnswer({ result: answer, isLoading: false, failure: null });
      },
      (error: unknown) => {
        if (!signal.aborted)
          setAnswer({
            result: null,
            isLoading: false,
            failure: { message: error instanceof AnswerError ? error.message : null },
          });
      },
    );
    return () => {
      controller.abort();
    };
    // The key changes with the variables and the day.
  }, [document, key, attempt]);

  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { result, isLoading, failure, retry };
}
