import { inspect, isDeepStrictEqual } from 'node:util';
import { createMadeGraph } from '../made-graph/made-graph.ts';
import { explainOnNeo4j, type ExplainedStatement } from '../measure/explain.ts';
import type { Finding, Table } from '../measure/finding.ts';
import type { Answered } from '../measure/messages.ts';
import { startProgram, type Program } from '../measure/program.ts';
import type { EngineName, ServedMadeGraph } from '../measure/served-made-graph.ts';
import { percentile } from '../measure/statistics.ts';
import { questionsBeyondSelections } from '../questions/beyond-selections.ts';
import { guideQuestions, type AskedQuestion } from '../questions/guide.ts';
import { milliseconds } from './figures-table.ts';
import { large } from './made-graph-sizes.ts';
import { heaviestQuestions } from '../questions/heaviest.ts';
import type { Suite } from './suite.ts';

/** Of the bodies of each question so many are compared between the engines before anything is measured. */
const compared = 20;
const engines: readonly EngineName[] = ['embedded', 'Neo4j'];

export const largeGraph: Suite = {
  name: 'large-graph',
  title: 'A made graph of 100,000 entities and 500,000 relationships',
  isLong: true,
  async run({ mirror, madeGraphs }) {
    const graph = createMadeGraph(large);
    const guide = await guideQuestions(graph);
    const beyond = questionsBeyondSelections(graph);
    const heaviest = heaviestQuestions(graph);
    await using load = await startProgram({ mirror, path: 'bench/load/client.js' });
    const findings: Finding[] = [];
    const tables: Table[] = [];
    const [first, second] = [await madeGraphs.open('embedded', large), await madeGraphs.open('Neo4j', large)];
    for (const question of [...guide, ...beyond.filter(({ isRanked }) => isRanked !== true)])
      await compareEngines(question, first.program, second.program);
    for (const engine of engines) {
      const served = await madeGraphs.open(engine, large);
      findings.push({
        what: `seconds to load it, ${engine}`,
        value: { median: served.loadSeconds, low: served.loadSeconds, high: served.loadSeconds },
        unit: 's',
      });
      tables.push(
        await timesTable(`The ten questions of the guide, ${engine}, 16 clients`, guide, served.program, load, {
          connections: 16,
          count: 800,
        }),
      );
      tables.push(
        await timesTable(
          `Questions that are more than a selection, ${engine}, one client`,
          beyond,
          served.program,
          load,
          { connections: 1, count: 100 },
        ),
      );
      tables.push(
        await timesTable(`The most that may be asked at once, ${engine}, one client`, heaviest, served.program, load, {
          connections: 1,
          count: 20,
        }),
      );
      const explained = await explain(served, guide);
      if (explained.length > 0) {
        const scans = explained.flatMap(({ scans: found }) => found).length;
        findings.push({
          what: 'statements of the guide that scan all entities',
          value: { median: scans, low: scans, high: scans },
          unit: '',
          atMost: 0,
        });
        tables.push(plansTable(explained));
      }
    }
    return { findings, tables };
  },
};

/** Both engines answer alike, and refuse the same. */
async function compareEngines({ title, request }: AskedQuestion, first: Program, second: Program): Promise<void> {
  for (const body of request.bodies.slice(0, compared)) {
    const [one, other] = await Promise.all([first, second].map(async ({ url }) => answerOf(url + request.path, body)));
    if (!isDeepStrictEqual(one, other))
      throw new Error(
        `The engines answer "${title}" differently: ${body}\n${inspect(one, { depth: 8 }).slice(0, 1_500)}\n${inspect(other, { depth: 8 }).slice(0, 1_500)}`,
      );
  }
}

async function answerOf(url: string, body: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return errors === undefined ? data : errors.map(({ extensions }) => extensions.code);
}

interface Asking {
  readonly connections: number;
  readonly count: number;
}

async function timesTable(
  title: string,
  questions: readonly AskedQuestion[],
  program: Program,
  load: Program,
  { connections, count }: Asking,
): Promise<Table> {
  const rows: (readonly string[])[] = [['', 'p50', 'p95', 'p99', 'CPU', 'refused']];
  for (const { title: question, request } of questions) {
    const ask = {
      ask: 'load',
      url: program.url,
      request,
      connections,
      mayRefuse: ['TOO_COSTLY_PATH', 'TOO_COSTLY', 'ENGINE_TIMEOUT'],
    } as const;
    // The statement is planned, and the code compiled, before anything is counted.
    await load.ask<Answered>({ ...ask, count: 2 * connections + 20 });
    const before = (await program.usage()).cpu;
    const { latencies, refused } = await load.ask<Answered>({ ...ask, count });
    const cpu = ((await program.usage()).cpu - before) / count;
    rows.push([
      question,
      ...[0.5, 0.95, 0.99].map((share) => milliseconds(percentile(latencies, share))),
      milliseconds(cpu),
      String(refused),
    ]);
  }
  return { title: `${title}; milliseconds, ${count} requests each, CPU of the Node process`, rows };
}

async function explain(
  { neo4j }: ServedMadeGraph,
  questions: readonly AskedQuestion[],
): Promise<readonly ExplainedStatement[]> {
  return neo4j === null ? [] : explainOnNeo4j(neo4j, questions);
}

function plansTable(explained: readonly ExplainedStatement[]): Table {
  return {
    title: 'How Neo4j answers each statement (PROFILE)',
    rows: [
      ['', 'statement', 'begins with', 'database hits', 'scans'],
      ...explained.map(({ question, statement, begins, hits, scans }) => [
        question,
        statement,
        begins.join('; '),
        String(hits),
        scans.length === 0 ? 'none' : scans.join('; '),
      ]),
    ],
  };
}
