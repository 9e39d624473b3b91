import type { Session } from 'neo4j-driver';
import { unlessGivenUp } from '../give-up.ts';
import { quotedLabel } from '../graph-names.ts';

/**
 * Neo4j applies a large transaction record by record, and a statement that runs meanwhile reads some of the records. So
 * a node of its own announces each commit before it begins, and records its end. Each reading statement reads that node
 * last. When no commit was under way at the end of the statement, and the stamp is the same as at an earlier statement,
 * no commit happened meanwhile.
 */
export interface CommitSeen {
  /** Changes with every commit; null when there was no commit yet. */
  readonly stamp: string | null;
  readonly isUnderWay: boolean;
}

const commitNode = `(commit:${quotedLabel('Commit')} {id: 'commit'})`;

/** A process that announced a commit longer ago than this has died; no statement runs that long. */
const forgottenMilliseconds = 60_000;

/**
 * Gives the statement with one more row at the end, whose first column `readCommit` reads. Undefined for a statement
 * that is not a query, such as SHOW.
 */
export function withCommit(cypher: string): string | undefined {
  const columns = columnsOf(cypher);
  if (columns === undefined) return undefined;
  const [first, ...others] = columns;
  const seen = `[commit.stamp, commit.underWay > 0 AND commit.since > timestamp() - ${forgottenMilliseconds}]`;
  return `${cypher}\nUNION ALL\nOPTIONAL MATCH ${commitNode}\nRETURN ${[`${seen} AS ${first}`, ...others.map((column) => `null AS ${column}`)].join(', ')}`;
}

export function readCommit(value: unknown): CommitSeen {
  const [stamp, isUnderWay] = value as readonly [string | null, boolean | null];
  return { stamp, isUnderWay: isUnderWay === true };
}

/** Announces a commit on a session of its own, makes it, and records its end, even when it failed. */
export async function commitAnnounced(
  session: Session,
  commit: () => Promise<void>,
  milliseconds: number,
): Promise<void> {
  const run = (cypher: string) => unlessGivenUp(session.run(cypher), { milliseconds });
  await run(`
    MERGE ${commitNode}
    SET commit.underWay = CASE WHEN commit.since > timestamp() - ${forgottenMilliseconds} THEN commit.underWay ELSE 0 END + 1, commit.since = timestamp()`);
  try {
    await commit();
  } finally {
    // When this fails, readers wait until the announcement is too old to count.
    await run(`MATCH ${commitNode} SET commit.underWay = commit.underWay - 1, commit.stamp = randomUUID()`).catch(
      () => undefined,
    );
  }
}

/** The columns of the last RETURN of a statement, in order. */
function columnsOf(cypher: string): readonly string[] | undefined {
  if (/^\s*SHOW\b/i.test(cypher)) return undefined;
  const start = cypher.lastIndexOf('RETURN ');
  if (start === -1) return undefined;
  const [list = ''] = cypher.slice(start + 'RETURN '.length).split(/\b(?:ORDER BY|SKIP|LIMIT)\b/);
  return splitAtCommas(list).map((item) => quoted(/\bAS\s+(`[^`]+`|\w+)\s*$/.exec(item)?.[1] ?? item.trim()));
}

/** A column without an alias has its own text as its name. */
function quoted(column: string): string {
  return column.startsWith('`') && column.endsWith('`') ? column : `\`${column.replaceAll('`', '``')}\``;
}

/** Splits at the commas outside of brackets. */
function splitAtCommas(list: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < list.length; index += 1) {
    const character = list.charAt(index);
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (character === ',' && depth === 0) {
      items.push(list.slice(start, index));
      start = index + 1;
    }
  }
  return [...items, list.slice(start)];
}
