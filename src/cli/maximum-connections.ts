import { readFile } from 'node:fs/promises';

/** Files that the program has open beside the connections of its clients, with some to spare. */
const otherFiles = 40;
const connectionsToNeo4j = 100;
const leastConnections = 8;

/**
 * How many connections of clients fit into the limit of open files, so that none fails for want of one. Undefined where
 * the system does not tell its limit, or has none.
 */
export async function readMaximumConnections(engine: 'grafeo' | 'neo4j'): Promise<number | undefined> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  const [, files] = /^Max open files\s+(\d+)/m.exec(limits) ?? [];
  if (files === undefined) return undefined;
  return Math.max(leastConnections, Number(files) - otherFiles - (engine === 'neo4j' ? connectionsToNeo4j : 0));
}

/** True when the system would not open another file for this process, or for any. */
export function isWithoutFiles(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE');
}
