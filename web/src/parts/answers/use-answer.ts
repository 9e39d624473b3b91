import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api/ask.ts';
import type { Failure } from '../../api/failure.ts';
import { keepAsking } from '../../api/keep-asking.ts';
import { asOf } from '../../state/view-state.ts';

export interface Answering<Result> {
  /** The last answer. It stays until the next one, however often requests fail in between. */
  readonly answer: Result | null;
  /** Why the question is refused for good; null for a question that is answered or still asked. */
  readonly refusal: Failure | null;
  /** True until the question is answered or refused, also while it waits for a service that is away. */
  readonly isLoading: boolean;
}

/**
 * Asks, and asks again when the variables or the day change; an outdated request is cancelled. Null asks nothing. The
 * day is that of the page when it is not given.
 */
export function useAnswer<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables | null,
  day: string | null = asOf.value,
): Answering<Result> {
  return useLoaded(variables === null ? null : JSON.stringify([variables, day]), (signal) =>
    ask(document, variables as Variables, { asOf: day, signal }),
  );
}

/** Like `useAnswer`, for what takes several requests. Loads again when the key changes; null loads nothing. */
export function useLoaded<Result>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<Result>,
): Answering<Result> {
  const [state, setState] = useState<Answering<Result>>({ answer: null, refusal: null, isLoading: key !== null });
  useEffect(() => {
    if (key === null) {
      setState({ answer: null, refusal: null, isLoading: false });
      return undefined;
    }
    setState(({ answer }) => ({ answer, refusal: null, isLoading: true }));
    return keepAsking(load, {
      onAnswer: (answer) => {
        setState({ answer, refusal: null, isLoading: false });
      },
      onRefusal: (refusal) => {
        setState(({ answer }) => ({ answer, refusal, isLoading: false }));
      },
    });
  }, [key]);
  return state;
}
