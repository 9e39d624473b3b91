import { anyType, quotedLabel } from '../engine/graph-names.ts';
import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import type { RowValue, Statement } from '../engine/statement.ts';
import { HojaError } from '../model/hoja-error.ts';
import { limits } from '../model/limits.ts';
import { renderAllMayHold } from '../plan/as-of.ts';
import type { Position } from '../plan/order.ts';
import { checkIds } from './check-ids.ts';

/** Which neighbours of several entities are wanted. Relationships are followed in both directions. */
export interface CommonNeighborsQuestion {
  /** 2 to 100 ids; an id that comes twice counts once. */
  readonly ids: readonly string[];
  /** The size of the page. */
  readonly first: number;
  /** The position at which the page before ended; null for the first page. */
  readonly after: Position | null;
  /** The day on which every relationship and entity may hold; null for all days. */
  readonly asOf: string | null;
}

export interface CommonNeighbors {
  /** The entities of the page, by sort key, then by id. */
  readonly nodes: readonly CommonNeighbor[];
  readonly hasNextPage: boolean;
  /** The number of entities on all pages. */
  readonly total: number;
}

export interface CommonNeighbor {
  readonly id: string;
  readonly sortKey: string;
}

/**
 * Finds a page of the entities that are neighbours of all the given ones, with one statement. Throws TOO_FEW_IDS,
 * TOO_MANY_IDS.
 */
export async function findCommonNeighbors(
  engine: GraphEngine,
  question: CommonNeighborsQuestion,
  options: RunOptions = {},
): Promise<CommonNeighbors> {
  const ids = [...new Set(question.ids)];
  checkIds(ids, limits.maximumIds);
  if (ids.length < 2)
    throw new HojaError(
      'TOO_FEW_IDS',
      `What entities have in common was asked of ${namesOf(ids)}; name at least two different ids.`,
    );
  const [page] = await engine.run(commonNeighbors({ ...question, ids }), options);
  if (page === undefined) return { nodes: [], hasNextPage: false, total: 0 };
  const { nodes, total } = page;
  return { nodes: nodes.slice(0, question.first), hasNextPage: nodes.length > question.first, total };
}

type CommonPage = Pick<CommonNeighbors, 'nodes' | 'total'>;

function commonNeighbors({ ids, first, after, asOf }: CommonNeighborsQuestion): Statement<CommonPage> {
  const [, sortKey, id] = after ?? [null, '', ''];
  return {
    name: 'findCommonNeighbors',
    cypher: asOf === null ? always : onDay,
    parameters: {
      ids,
      count: ids.length,
      size: first + 1,
      afterKey: sortKey,
      afterId: id,
      ...(asOf === null ? {} : { asOf }),
    },
    row: readPage,
  };
}

const always = render('');
const onDay = render(`WHERE ${renderAllMayHold('n', 'r', 'm')}`);

/** No sort key is empty, so the first page begins after the empty one. */
function render(condition: string): string {
  return `
    UNWIND $ids AS start
    MATCH (n:${quotedLabel('Entity')} {\`id\`: start})
    MATCH (n)-[r:${anyType}]-(m)
    ${condition}
    WITH m, count(DISTINCT start) AS shared
    WHERE shared = $count
    WITH collect([m.\`sortKey\`, m.\`id\`]) AS found
    CALL (found) {
      UNWIND found AS pair
      WITH pair[0] AS sortKey, pair[1] AS id
      WHERE sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
      WITH sortKey, id
      ORDER BY sortKey, id
      LIMIT $size
      RETURN collect([sortKey, id]) AS page
    }
    RETURN size(found) AS total, page`;
}

function readPage([total, page]: readonly RowValue[]): CommonPage {
  const pairs = page as readonly (readonly [string, string])[];
  return { total: total as number, nodes: pairs.map(([sortKey, id]) => ({ id, sortKey })) };
}

function namesOf(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : `"${ids.join('", "')}" only`;
}
