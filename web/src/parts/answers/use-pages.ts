import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerError, ask } from '../../api/ask.ts';

interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that grows by pages. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  /** Null until the first page has come. */
  readonly totalCount: number | null;
  readonly isLoading: boolean;
  readonly failure: { readonly message: string | null } | null;
  readonly retry: () => void;
  /** Null when everything is shown. */
  readonly showMore: (() => void) | null;
}

interface Question<Result, Variables, Item> {
  readonly document: TadaDocumentNode<Result, Variables>;
  readonly variables: Omit<Variables, 'after'>;
  readonly asOf: string | null;
  readonly read: (result: Result) => Page<Item>;
}

interface State<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number | null;
  readonly endCursor: string | null;
  readonly isLoading: boolean;
  readonly failure: { readonly message: string | null } | null;
}

/**
 * Asks for the first page, and asks again when the variables change. Until the answer comes the list before stays, so
 * that the page does not jump.
 */
export function usePages<Result, Variables extends { readonly after?: string | null }, Item>({
  document,
  variables,
  asOf,
  read,
}: Question<Result, Variables, Item>): Pages<Item> {
  const [state, setState] = useState<State<Item>>({
    items: [],
    totalCount: null,
    endCursor: null,
    isLoading: true,
    failure: null,
  });
  const canceller = useRef<AbortController | null>(null);

  const load = (after: string | null) => {
    canceller.current?.abort();
    const { signal } = (canceller.current = new AbortController());
    setState((before) => ({ ...before, isLoading: true, failure: null }));
    ask(document, { ...variables, after } as unknown as Variables, { asOf, signal }).then(
      (result) => {
        if (signal.aborted) return;
        const { nodes, totalCount, pageInfo } = read(result);
        const endCursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        setState((before) => ({
          items: after === null ? nodes : [...before.items, ...nodes],
          totalCount,
          endCursor,
          isLoading: false,
          failure: null,
        }));
      },
      (error: unknown) => {
        if (!signal.aborted)
          setState((before) => ({
            ...before,
            isLoading: false,
            failure: { message: error instanceof AnswerError ? error.message : null },
          }));
      },
    );
  };

  useEffect(() => {
    load(null);
    return () => canceller.current?.abort();
  }, [document, JSON.stringify(variables), asOf]);

  const { endCursor, ...shown } = state;
  return {
    ...shown,
    retry: () => {
      load(state.items.length === 0 ? null : endCursor);
    },
    showMore:
      endCursor === null
        ? null
        : () => {
            load(endCursor);
          },
  };
}
