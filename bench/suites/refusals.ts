import type { Answered } from '../measure/messages.ts';
import { startProgram, startServerProgram } from '../measure/program.ts';
import { percentile, spreadOf } from '../measure/statistics.ts';
import { errorCodes } from '../../src/model/hoja-error.ts';
import { floods } from '../questions/floods.ts';
import { milliseconds } from './figures-table.ts';
import { hoja } from './hoja.ts';
import type { Suite } from './suite.ts';

const mayRefuse = [...Object.keys(errorCodes), 'GRAPHQL_VALIDATION_FAILED'];

export const refusals: Suite = {
  name: 'refusals',
  title: 'Queries that are meant to cost the service more than who sends them',
  async run({ mirror }) {
    await using load = await startProgram({ mirror, path: 'bench/load/client.js' });
    await using program = await startServerProgram({ mirror, ...hoja({ normalise: (answer) => answer }) });
    const rows: (readonly string[])[] = [['', 'refused', 'p50', 'p99', 'CPU']];
    const slowest: number[] = [];
    for (const { title, bodies } of floods) {
      const count = bodies.length;
      const before = (await program.usage()).cpu;
      const { latencies, refused } = await load.ask<Answered>({
        ask: 'load',
        url: program.url,
        request: { path: '/graphql', bodies },
        count,
        connections: 1,
        mayRefuse,
      });
      const cpu = ((await program.usage()).cpu - before) / count;
      slowest.push(percentile(latencies, 0.99));
      rows.push([
        title,
        `${refused} of ${count}`,
        milliseconds(percentile(latencies, 0.5)),
        milliseconds(percentile(latencies, 0.99)),
        milliseconds(cpu),
      ]);
    }
    return {
      findings: [
        { what: 'time to answer, p99, over the kinds', value: spreadOf(slowest), unit: 'ms' },
        { what: 'the slowest kind, p99', value: spreadOf([Math.max(...slowest)]), unit: 'ms', atMost: 50 },
      ],
      tables: [{ title: 'Each text came once; milliseconds, one client', rows }],
    };
  },
};
