import type { Session } from 'neo4j-driver';
import { unlessGivenUp } from '../give-up.ts';
import type { ReadRelease } from '../graph-engine.ts';
import { quotedLabel } from '../graph-names.ts';
import { lockTurn } from './turns.ts';

/**
 * Neo4j applies a large transaction record by record, and a statement that runs meanwhile reads some of the records. So
 * a node of its own announces each commit before it begins, and records its end. Each reading statement reads that node
 * last. When no commit was under way at the end of the statement, and the stamp is the same as at an earlier statement,
 * no commit happened meanwhile. The statement reads the marker of the release, too, which is then that of its rows.
 */
export interface CommitSeen {
  /** Changes when a commit begins and when it ends; null when there was no commit yet. */
  readonly stamp: string | null;
  readonly isUnderWay: boolean;
  readonly release: ReadRelease | null;
}

const commitNode = `(commit:${quotedLabel('Commit')} {id: 'commit'})`;

/**
 * A process that has not renewed its announcement for this time has died, or cannot reach the server: either its commit
 * came to an end or it was never asked for.
 */
const forgottenMilliseconds = 5_000;
const renewalMilliseconds = 1_000;

/**
 * Gives the statement with one more row at the end, whose first column `readCommit` reads. Undefined for a statement
 * that is not a query, such as SHOW.
 */
export function withCommit(cypher: string): string | undefined {
  const columns = columnsOf(cypher);
  if (columns === undefined) return undefined;
  const [first, ...others] = columns;
  const seen = `[commit.stamp, commit.underWay > 0 AND commit.since > timestamp() - ${forgottenMilliseconds}, markers]`;
  return `${cypher}
UNION ALL
OPTIONAL MATCH ${commitNode}
OPTIONAL MATCH (marker:${quotedLabel('Release')})
WITH commit, collect([marker.id, marker.form]) AS markers
RETURN ${[`${seen} AS ${first}`, ...others.map((column) => `null AS ${column}`)].join(', ')}`;
}

export function readCommit(value: unknown): CommitSeen {
  const [stamp, isUnderWay, markers] = value as readonly [string | null, boolean | null, readonly Marker[]];
  return { stamp, isUnderWay: isUnderWay === true, release: releaseOf(markers) };
}

type Marker = readonly [id: string | null, form: number | null];

/** Of several markers the one with the lowest id, as `findReleaseMarker` has them. */
function releaseOf(markers: readonly Marker[]): ReadRelease | null {
  let release: ReadRelease | null = null;
  for (const [id, form] of markers)
    if (id !== null && (release === null || id < release.id)) release = { id, form: form ?? null };
  return release;
}

/**
 * Announces a commit on a session of its own, makes it, and records its end, even when it failed. While the commit is
 * made, the announcement is renewed. Only one commit can be announced at a time, because the transaction holds the lock
 * of `lockTurn`.
 */
export async function commitAnnounced(
  session: Session,
  commit: () => Promise<void>,
  milliseconds: number,
): Promise<void> {
  const stamp = crypto.randomUUID();
  const run = (cypher: string) => unlessGivenUp(session.run(cypher, { stamp }), { milliseconds });
  await run(`MERGE ${commitNode} SET commit.underWay = 1, commit.since = timestamp(), commit.stamp = $stamp`);
  let renewing: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    renewing ??= run(`MATCH ${commitNode} WHERE commit.stamp = $stamp SET commit.since = timestamp()`)
      .catch(() => undefined)
      .finally(() => {
        renewing = undefined;
      });
  }, renewalMilliseconds);
  // The next write may have announced its commit already.
  const end = `MATCH ${commitNode} WHERE commit.stamp = $stamp SET commit.underWay = 0, commit.stamp = randomUUID()`;
  let hasEnded = false;
  try {
    await commit();
    hasEnded = true;
  } finally {
    clearInterval(timer);
    await renewing;
    // A commit whose answer was lost may still be under way; then the lock is not free. When this fails, readers wait
    // until the announcement is too old to count.
    await run(hasEnded ? end : `${lockTurn} WITH turn ${end}`).catch(() => undefined);
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
