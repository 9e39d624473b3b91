import { findCommonNeighbors } from '../../graph/common-neighbors.ts';
import { limits } from '../../model/limits.ts';
import { decodeCursor, encodeCursor } from '../../plan/cursor.ts';
import type { Order } from '../../plan/order.ts';
import type { TreeConnection } from '../../plan/tree.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { connectionRef } from '../connections.ts';
import { costs } from '../cost/cost-rule.ts';
import { dayOf, isOutside } from '../directives.ts';
import { findConnectionNodes } from '../find-places.ts';
import { listPageArguments } from '../list-page-arguments.ts';
import { checkEntityIds } from '../node-id.ts';
import { runOptions } from '../run-plan.ts';
import { pageSizeOf } from '../selection/page.ts';

const byName: Order = { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false };

builder.queryFields((t) => ({
  commonNeighbors: t.field({
    ...costs({ kind: 'page' }),
    type: connectionRef('Entity'),
    args: {
      ids: t.arg.idList({ required: true, description: `Ids of entities, from 2 to ${limits.maximumIds}.` }),
      ...listPageArguments(t as unknown as FieldBuilder<unknown>),
    },
    description: 'The entities that have a relationship with each of these, by name.',
    resolve: async (_root, { ids, first, after }, context, info) => {
      checkEntityIds('commonNeighbors(ids:)', ids);
      const size = pageSizeOf('commonNeighbors', 'first', first);
      const position = after == null ? null : decodeCursor(byName, after);
      const page = isOutside(info, context)
        ? { nodes: [], hasNextPage: false, total: 0 }
        : await findCommonNeighbors(
            context.engine,
            { ids, first: size, after: position, asOf: dayOf(info) },
            runOptions(context),
          );
      const nodes = await findConnectionNodes(
        info,
        context,
        page.nodes.map(({ id }) => id),
      );
      const edges = page.nodes.flatMap(({ id, sortKey }) => {
        const node = nodes.get(id);
        return node === undefined
          ? []
          : [{ node, relationship: null, cursor: encodeCursor(byName, [null, sortKey, id]) }];
      });
      const connection: TreeConnection = {
        edges,
        totalCount: page.total,
        pageInfo: {
          hasNextPage: page.hasNextPage,
          hasPreviousPage: position !== null,
          startCursor: edges.at(0)?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
      return connection;
    },
  }),
}));
