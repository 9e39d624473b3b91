import { setTimeout as wait } from 'node:timers/promises';
import type { Table } from '../measure/finding.ts';
import type { Answered, Load, Usage } from '../measure/messages.ts';
import { startProgram, startServerProgram, type Program } from '../measure/program.ts';
import { medianOf, percentile, spreadOf } from '../measure/statistics.ts';
import { dataOf } from '../questions/flatten.ts';
import { mixedRequests } from '../questions/soak.ts';
import { milliseconds } from './figures-table.ts';
import { hoja } from './hoja.ts';
import type { Suite } from './suite.ts';

const connections = 16;
const requestsAtATime = 1_000;
const samples = 120;
const megabyte = 1_000_000;

export const soak: Suite = {
  name: 'soak',
  title: 'Memory under load by 16 clients, the seed in the embedded engine',
  isAskedFor: true,
  async run({ mirror, soakMinutes }) {
    await using load = await startProgram({ mirror, path: 'bench/load/client.js' });
    await using program = await startServerProgram({ mirror, ...hoja({ normalise: dataOf }) });
    const request = await mixedRequests(mirror);
    const end = performance.now() + soakMinutes * 60_000;
    const [latencies, usages] = await Promise.all([
      keepAsking(load, { url: program.url, request, count: requestsAtATime, connections }, end),
      sampleUsage(program, (soakMinutes * 60_000) / samples, end),
    ]);
    const memory = usages.map((usage) => usage.memory / megabyte);
    const third = Math.floor(memory.length / 3);
    const [middle, last] = [memory.slice(third, 2 * third), memory.slice(2 * third)];
    return {
      findings: [
        {
          what: 'memory, last third of the time ÷ the third before',
          value: spreadOf([medianOf(last) / medianOf(middle)]),
          unit: '×',
          atMost: 1.05,
        },
        { what: 'memory, last two thirds of the time', value: spreadOf([...middle, ...last]), unit: 'MB' },
      ],
      tables: [memoryTable(memory, soakMinutes), latencyTable(latencies, soakMinutes)],
    };
  },
};

async function keepAsking(load: Program, asked: Load, end: number): Promise<readonly number[]> {
  const latencies: number[] = [];
  while (performance.now() < end) {
    const answered = await load.ask<Answered>({ ask: 'load', ...asked });
    for (const latency of answered.latencies) latencies.push(latency);
  }
  return latencies;
}

async function sampleUsage(program: Program, everyMilliseconds: number, end: number): Promise<readonly Usage[]> {
  const usages: Usage[] = [];
  while (performance.now() < end) {
    await wait(everyMilliseconds);
    usages.push(await program.usage());
  }
  return usages;
}

/** Ten steps of time. */
function memoryTable(memory: readonly number[], minutes: number): Table {
  const step = Math.ceil(memory.length / 10);
  const steps = Array.from({ length: Math.ceil(memory.length / step) }, (_, index) =>
    memory.slice(index * step, (index + 1) * step),
  );
  return {
    title: 'Resident memory, MB',
    rows: [
      ['until minute', 'median', 'most'],
      ...steps.map((values, index) => [
        ((minutes * Math.min((index + 1) * step, memory.length)) / memory.length).toFixed(1),
        medianOf(values).toFixed(0),
        Math.max(...values).toFixed(0),
      ]),
    ],
  };
}

function latencyTable(latencies: readonly number[], minutes: number): Table {
  return {
    title: 'Answers; milliseconds',
    rows: [
      ['requests', 'a second', 'p50', 'p95', 'p99'],
      [
        latencies.length.toLocaleString('en'),
        (latencies.length / (minutes * 60)).toFixed(0),
        ...[0.5, 0.95, 0.99].map((share) => milliseconds(percentile(latencies, share))),
      ],
    ],
  };
}
