import { expect, onTestFinished } from 'vitest';
import { isNightly } from '../support/nightly.ts';
import { runLoad, type LoadRun } from './load-run.ts';
import { startServedProcess } from './served-process.ts';
import type { Neo4jServer } from '../neo4j/neo4j-server.ts';

const clients = 64;
const seconds = isNightly ? 20 : 5;
const megabyte = 1_000_000;

/** No wrong answer, no lost request but those coded as unavailable, both releases seen, no growth of memory. */
export async function itKeepsItsPromisesUnderLoad(
  neo4j?: Neo4jServer['address'],
  restart?: LoadRun['restart'],
): Promise<void> {
  const served = await startServedProcess(neo4j);
  let isStopped = false;
  onTestFinished(async () => {
    if (!isStopped) await served.stop();
  });

  const {
    answered,
    from,
    unavailable,
    wrong,
    loads,
    memory: [early, late],
  } = await runLoad({ served, seconds, clients, ...(restart === undefined ? {} : { restart }) });
  const errors = await served.stop();
  isStopped = true;

  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(25 * seconds);
  expect(loads).toBeGreaterThanOrEqual(2);
  expect(Math.min(from.first, from.second)).toBeGreaterThan(0);
  if (restart === undefined) expect(unavailable).toEqual({});
  else expect(Object.keys(unavailable)).toContain('ENGINE_UNAVAILABLE');
  expect(errors.filter((error) => !error.includes('graph database'))).toEqual([]);
  expect((late.heapUsed - early.heapUsed) / megabyte).toBeLessThan(30);
}
