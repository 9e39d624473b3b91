import type { GrafeoDB } from '@grafeo-db/js';
import { unlessGivenUp } from '../give-up.ts';
import type { RunOptions } from '../graph-engine.ts';
import type { SortedPage } from '../sorted-page.ts';
import type { Statement } from '../statement.ts';

/** The nodes of a label in the order of their sort keys, as they were at one epoch of the graph. */
interface SortedLabel {
  readonly epoch: bigint;
  readonly keys: readonly string[];
  readonly ids: readonly string[];
}

export interface SortedIds {
  /**
   * Gives the statement with the ids of its first page filled in, so that it looks them up. It reads the same as the
   * whole statement until the graph changes.
   */
  narrow<Row>(statement: Statement<Row>, page: SortedPage, options: RunOptions): Promise<Statement<Row>>;
}

type Run = <Row>(statement: Statement<Row>, options: RunOptions) => Promise<readonly Row[]>;

const parameter = 'idsOfPage';

/**
 * Grafeo's indexes give no order, so it sorts a whole label for one page of it. Therefore the order of each label is
 * read once for each epoch of the graph, when a page is first asked for.
 */
export function createSortedIds(database: Pick<GrafeoDB, 'currentEpoch'>, run: Run): SortedIds {
  const labels = new Map<string, Promise<SortedLabel>>();
  let epoch: bigint | undefined;

  function sorted(label: string): Promise<SortedLabel> {
    const now = database.currentEpoch();
    if (now !== epoch) labels.clear();
    epoch = now;
    const known = labels.get(label);
    if (known !== undefined) return known;
    const reading = readLabel(label, now, run);
    labels.set(label, reading);
    // When the reading fails, the next page tries it again.
    reading.catch(() => {
      if (labels.get(label) === reading) labels.delete(label);
    });
    return reading;
  }

  return {
    async narrow(statement, page, { signal }) {
      const { cypher, parameters } = statement;
      const label = await unlessGivenUp(sorted(page.label), { signal });
      const narrowed = cypher.replace(page.condition, () => `${page.node}.\`id\` IN $${parameter}`);
      return { ...statement, cypher: narrowed, parameters: { ...parameters, [parameter]: idsOf(page, label) } };
    },
  };
}

async function readLabel(label: string, epoch: bigint, run: Run): Promise<SortedLabel> {
  const cypher = `MATCH (n:\`${label}\`) WITH n.sortKey AS key, n.id AS id ORDER BY key, id RETURN collect(key) AS keys, collect(id) AS ids`;
  const [found] = await run(
    {
      name: `order of ${label}`,
      cypher,
      parameters: {},
      row: ([keys, ids]) => ({ keys: keys as readonly string[], ids: ids as readonly string[] }),
    },
    {},
  );
  return { epoch, keys: found?.keys ?? [], ids: found?.ids ?? [] };
}

/** The ids of a page and one more: the node at a bound is among them, and the statement itself leaves that node out. */
function idsOf({ above, below, takes, limit }: SortedPage, { keys, ids }: SortedLabel): readonly string[] {
  const start = above === null ? 0 : countBelow(keys, above);
  const end = below === null ? keys.length : Math.min(countBelow(keys, below) + 1, keys.length);
  return takes === 'lowest'
    ? ids.slice(start, Math.min(start + limit + 1, end))
    : ids.slice(Math.max(start, end - limit - 1), end);
}

/** The number of keys that come before a key. */
function countBelow(keys: readonly string[], key: string): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareCodePoints(keys[middle] ?? '', key) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Compares texts in the order of both engines. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
