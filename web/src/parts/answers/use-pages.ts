import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../api/ask.ts';
import type { Failure } from '../../api/failure.ts';
import { keepAsking } from '../../api/keep-asking.ts';

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
  readonly refusal: Failure | null;
  readonly isLoading: boolean;
  /** Null when everything is shown. */
  readonly showMore: (() => void) | null;
}

interface Question<Result, Variables, Item> {
  readonly document: TadaDocumentNode<Result, Variables>;
  /** Null asks nothing. */
  readonly variables: Omit<Variables, 'after'> | null;
  readonly asOf: string | null;
  readonly read: (result: Result) => Page<Item>;
}

type State<Item> = Omit<Pages<Item>, 'showMore'> & { readonly endCursor: string | null };

/** Asks for the first page, and again when the variables change. The list before stays until an answer comes. */
export function usePages<Result, Variables extends { readonly after?: string | null }, Item>({
  document,
  variables,
  asOf,
  read,
}: Question<Result, Variables, Item>): Pages<Item> {
  const [{ endCursor, ...shown }, setState] = useState<State<Item>>(nothing);
  const stop = useRef<(() => void) | null>(null);

  const load = (after: string | null) => {
    stop.current?.();
    setState((before) => ({ ...before, refusal: null, isLoading: true }));
    stop.current = keepAsking(
      (signal) => ask(document, { ...variables, after } as unknown as Variables, { asOf, signal }),
      {
        onAnswer: (result) => {
          const { nodes, totalCount, pageInfo } = read(result);
          setState(({ items }) => ({
            items: after === null ? nodes : [...items, ...nodes],
            totalCount,
            endCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
            refusal: null,
            isLoading: false,
          }));
        },
        onRefusal: (refusal) => {
          setState((before) => ({ ...before, refusal, isLoading: false }));
        },
      },
    );
  };

  useEffect(() => {
    if (variables === null) setState({ ...nothing, isLoading: false });
    else load(null);
    return () => stop.current?.();
  }, [document, JSON.stringify(variables), asOf]);

  return {
    ...shown,
    showMore:
      endCursor === null
        ? null
        : () => {
            load(endCursor);
          },
  };
}

const nothing = { items: [], totalCount: null, endCursor: null, refusal: null, isLoading: true } as const;
