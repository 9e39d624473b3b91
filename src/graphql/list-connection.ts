import type { FieldRef } from '@pothos/core';
import type { TreePageInfo } from '../plan/tree.ts';
import { builder, type FieldBuilder, type Types } from './builder.ts';
import { costs } from './cost/cost-rule.ts';

/** A page of items that a question's own statements gave, such as search hits. */
export interface ListConnection<T> {
  readonly items: readonly ListEdge<T>[];
  readonly totalCount: number;
  readonly pageInfo: TreePageInfo;
}

export interface ListEdge<T> {
  readonly item: T;
  readonly cursor: string;
}

type FieldsOf<Shape> = (t: FieldBuilder<Shape>) => Readonly<Record<string, FieldRef<Types>>>;

export interface ListConnectionOptions<T> {
  /** `Dispute` gives the types `DisputeConnection` and `DisputeEdge`. */
  readonly name: string;
  readonly plural: string;
  /** The fields of an edge besides `cursor`; `node` must be one of them. */
  readonly edge: FieldsOf<ListEdge<T>>;
  /** The fields of the connection besides those of the Relay specification; `nodes` must be one of them. */
  readonly connection: FieldsOf<ListConnection<T>>;
}

/**
 * Makes the connection and edge types of a list that is in memory as a whole. The cost rule of the root field says how
 * many `items` a page has.
 */
export function listConnection<T>({ name, plural, edge, connection }: ListConnectionOptions<T>) {
  const edgeRef = builder.objectRef<ListEdge<T>>(`${name}Edge`).implement({
    description: `One of the ${plural}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Opaque; give it to `after` of the same question.' }),
      ...edge(t as unknown as FieldBuilder<ListEdge<T>>),
    }),
  });
  return builder.objectRef<ListConnection<T>>(`${name}Connection`).implement({
    description: `A page of ${plural}.`,
    fields: (t) => ({
      edges: t.field({
        ...costs({ kind: 'items', role: 'items' }),
        type: [edgeRef],
        description: 'The page, each item with its cursor.',
        resolve: ({ items }) => [...items],
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Whether there is more, and where to go on.',
        resolve: ({ pageInfo }) => pageInfo as never,
      }),
      totalCount: t.exposeInt('totalCount', { description: 'How many the whole list has, whatever the page.' }),
      ...connection(t as unknown as FieldBuilder<ListConnection<T>>),
    }),
  });
}
