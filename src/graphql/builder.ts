import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { TreeNode } from '../plan/tree.ts';
import type { Context } from './context.ts';
import { costs } from './cost/cost-rule.ts';

const rowsOfConnection = costs({ kind: 'same' });

/** The one schema builder; it defines no types of its own. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    // Ids are readable and already unique, and reads go through the plan: Hoja defines `node` and `nodes` itself.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    cursorType: 'String',
    idFieldOptions: { description: 'Readable and permanent: `law:ley-28002`, `source:s65`.' },
    edgesFieldOptions: {
      ...rowsOfConnection,
      nullable: { list: false, items: false },
      description: 'The page, each neighbour with its cursor and the relationship that leads to it.',
    },
    nodeFieldOptions: { ...rowsOfConnection, nullable: false, description: 'The neighbour itself.' },
    cursorFieldOptions: {
      description: 'Opaque; give it to `after` or `before` of the same connection in the same order.',
    },
    nodesOnConnection: {
      ...rowsOfConnection,
      description: 'The page without its edges, for when the relationships do not matter.',
    },
    pageInfoFieldOptions: { description: 'Whether there is more, and where to go on.' },
    nodeTypeOptions: {
      description: 'Anything with a readable, permanent id: an entity or a source.',
      resolveType: (node) => (node as TreeNode).type,
    },
    pageInfoTypeOptions: {
      description: 'Where a page stands in the whole list, as the Relay Cursor Connections specification says.',
    },
    hasNextPageFieldOptions: { description: 'True when more follows; paging backwards, true when `before` was given.' },
    hasPreviousPageFieldOptions: {
      description: 'True when something comes before; paging forwards, true when `after` was given.',
    },
    startCursorFieldOptions: { description: 'Cursor of the first edge of the page; null when the page is empty.' },
    endCursorFieldOptions: { description: 'Cursor of the last edge of the page; null when the page is empty.' },
  },
});

export type Types = typeof builder.$inferSchemaTypes;

/** The field builder `t` of an object whose values have this shape. */
export type FieldBuilder<Shape> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;

export type Field = ReturnType<FieldBuilder<unknown>['string']>;
