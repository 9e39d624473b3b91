import type { Finding, Table } from '../measure/finding.ts';
import type { Answered } from '../measure/messages.ts';
import { startProgram, type Program } from '../measure/program.ts';
import type { EngineName, ServedMadeGraphs } from '../measure/served-made-graph.ts';
import { medianOf, percentile, ratiosOf } from '../measure/statistics.ts';
import { fixedSelections } from '../questions/fixed-selections.ts';
import { milliseconds } from './figures-table.ts';
import { madeGraphOf } from './made-graph-sizes.ts';
import type { Suite } from './suite.ts';

const sizes = [1_000, 10_000, 100_000] as const;
const engines: readonly EngineName[] = ['embedded', 'Neo4j'];
const requests = { warmUp: 300, counted: 300 } as const;

export const growth: Suite = {
  name: 'growth',
  title: 'The same selection in graphs of 1,000, 10,000 and 100,000 entities',
  isLong: true,
  async run({ mirror, madeGraphs, rounds }) {
    await using load = await startProgram({ mirror, path: 'bench/load/client.js' });
    const findings: Finding[] = [];
    const tables: Table[] = [];
    for (const engine of engines) {
      const curves = await measureCurves(engine, rounds ?? 5, madeGraphs, load);
      findings.push(
        ...curves.map(({ title, times }) => ({
          what: `${title}, ${engine}: 100,000 entities ÷ 1,000`,
          value: ratiosOf(times.at(-1) ?? [], times[0] ?? []),
          unit: '×',
        })),
      );
      tables.push({
        title: `${engine}, one client; p50 in milliseconds`,
        rows: [
          ['', ...sizes.map((size) => size.toLocaleString('en'))],
          ...curves.map(({ title, times }) => [title, ...times.map((values) => milliseconds(medianOf(values)))]),
        ],
      });
    }
    return { findings, tables };
  },
};

interface Curve {
  readonly title: string;
  /** For each size, one p50 a round. */
  readonly times: readonly (readonly number[])[];
}

async function measureCurves(
  engine: EngineName,
  rounds: number,
  madeGraphs: ServedMadeGraphs,
  load: Program,
): Promise<readonly Curve[]> {
  const askedBySize = [];
  for (const entities of sizes) {
    const { program } = await madeGraphs.open(engine, madeGraphOf(entities));
    const questions = await fixedSelections(madeGraphOf(entities), program.url);
    askedBySize.push(
      questions.map(({ title, request }) => ({
        title,
        run: async (count: number) =>
          load.ask<Answered>({ ask: 'load', url: program.url, request, count, connections: 1 }),
      })),
    );
  }
  const [first = []] = askedBySize;
  const curves: Curve[] = [];
  for (const [index, { title }] of first.entries())
    curves.push({
      title,
      times: await takeTurns(
        askedBySize.flatMap((asked) => asked[index] ?? []),
        rounds,
      ),
    });
  return curves;
}

/** For each, one p50 a round; the first round warms up and is not counted. */
async function takeTurns(
  asked: readonly { readonly run: (count: number) => Promise<Answered> }[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const times = asked.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { run }] of asked.entries()) {
      const { latencies } = await run(round === 0 ? requests.warmUp : requests.counted);
      if (round > 0) times[index]?.push(percentile(latencies, 0.5));
    }
  }
  return times;
}
