import { manyShapes } from '../../test/support/many-shapes.ts';
import type { Answered } from '../measure/messages.ts';
import { startProgram, startServerProgram } from '../measure/program.ts';
import { spreadOf } from '../measure/statistics.ts';
import { dataOf } from '../questions/flatten.ts';
import { hoja } from './hoja.ts';
import type { Suite } from './suite.ts';

const requestsAtATime = 100;
const requestsBetweenSamples = 1_000;
const leastRequests = 10_000;
const megabyte = 1_000_000;

export const heldMemory: Suite = {
  name: 'held-memory',
  title: 'Memory held by what is remembered of operations: one client fills it, within the published limits',
  isAskedFor: true,
  async run({ mirror, soakMinutes, isQuick }) {
    await using load = await startProgram({ mirror, path: 'bench/load/client.js' });
    await using program = await startServerProgram({ mirror, ...hoja({ normalise: dataOf }) });
    const end = performance.now() + (isQuick ? 0 : soakMinutes * 60_000);
    const rows: (readonly string[])[] = [['requests', 'resident memory, MB']];
    const samples: number[] = [];
    let sent = 0;
    while (sent < leastRequests || performance.now() < end) {
      const first = sent;
      const bodies = Array.from({ length: requestsAtATime }, (_, index) => JSON.stringify(manyShapes(first + index)));
      await load.ask<Answered>({
        ask: 'load',
        url: program.url,
        request: { path: '/graphql', bodies },
        count: bodies.length,
        connections: 1,
      });
      sent += bodies.length;
      if (sent % requestsBetweenSamples !== 0) continue;
      const memory = (await program.usage()).memory / megabyte;
      samples.push(memory);
      rows.push([String(sent), memory.toFixed(0)]);
    }
    const [first = 0] = samples;
    const last = samples.slice(-Math.ceil(samples.length / 4));
    return {
      findings: [
        {
          what: `memory in the last quarter of ${sent} requests ÷ after the first ${requestsBetweenSamples}`,
          value: spreadOf(last.map((memory) => memory / first)),
          unit: '×',
          atMost: 1.3,
        },
      ],
      tables: [{ title: 'One client, one after another', rows }],
    };
  },
};
