import { startNeo4jServer, type Neo4jServer } from '../neo4j/neo4j-server.ts';
import { runLoad, type LoadReport } from './load-run.ts';
import { startServedProcess } from './served-process.ts';

/**
 * `npm run soak`: two minutes on each engine, or as many seconds as are given, and a table for docs/operations.md.
 * Exits with 1 when a promise was broken.
 */
const clients = 64;
const seconds = Number(process.argv.at(2) ?? 120);
if (!Number.isInteger(seconds) || seconds < 4)
  throw new Error(`${String(process.argv[2])} is no number of seconds; give 4 or more, as in npm run soak -- 120`);

const header = [
  'engine',
  'answered',
  'a second',
  'p50',
  'p95',
  'p99',
  'loads',
  'told to come again',
  'wrong',
  'heap after a quarter, MB',
  'at the end',
];
const rows = [await soakOn('embedded'), await soakOnNeo4j()];
process.stdout.write(
  `${[header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
);

async function soakOnNeo4j(): Promise<readonly string[]> {
  await using neo4j = await startNeo4jServer();
  return await soakOn('Neo4j, restarted once', neo4j.address, () => neo4j.restart());
}

async function soakOn(
  engine: string,
  address?: Neo4jServer['address'],
  restart?: () => Promise<void>,
): Promise<readonly string[]> {
  process.stderr.write(`${engine}: ${clients} clients for ${seconds} s\n`);
  const served = await startServedProcess(address);
  const report = await runLoad({ served, seconds, clients, ...(restart === undefined ? {} : { restart }) });
  for (const error of [...report.wrong, ...(await served.stop())]) process.stderr.write(`${error}\n`);
  if (report.wrong.length > 0) process.exitCode = 1;
  return [engine, ...cellsOf(report)];
}

function cellsOf({
  answered,
  seconds: took,
  latencies,
  loads,
  unavailable,
  wrong,
  memory,
}: LoadReport): readonly string[] {
  const at = (share: number) => `${(latencies[Math.floor(share * (latencies.length - 1))] ?? 0).toFixed(0)} ms`;
  const toldAgain = Object.values(unavailable).reduce((sum, count) => sum + count, 0);
  return [
    String(answered),
    (answered / took).toFixed(0),
    at(0.5),
    at(0.95),
    at(0.99),
    String(loads),
    String(toldAgain),
    String(wrong.length),
    ...memory.map(({ heapUsed }) => (heapUsed / 1e6).toFixed(0)),
  ];
}
