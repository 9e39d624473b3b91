import { setTimeout as wait } from 'node:timers/promises';
import { builtProgram } from '../measure/built.ts';
import type { Answered } from '../measure/messages.ts';
import { startProgram, startServerProgram } from '../measure/program.ts';
import { spreadOf } from '../measure/statistics.ts';
import { threeLevels, whole } from '../questions/three-levels.ts';
import type { Suite } from './suite.ts';

const restMilliseconds = 5_000;
const megabyte = 1_000_000;

export const memory: Suite = {
  name: 'memory',
  title: 'Memory of hoja serve with the seed in the embedded engine, of what is built in dist/',
  async run({ mirror, isQuick, rounds }) {
    const path = builtProgram();
    const atRest: number[] = [];
    const afterWork: number[] = [];
    await using load = await startProgram({ mirror, path: 'bench/load/client.js' });
    for (let round = 0; round < (rounds ?? (isQuick ? 1 : 5)); round += 1) {
      await using program = await startServerProgram({
        mirror,
        path,
        arguments: ['serve'],
        environment: { HOJA_RATE_LIMIT: '0' },
      });
      await wait(restMilliseconds);
      atRest.push((await program.usage()).memory / megabyte);
      if (isQuick) continue;
      await load.ask<Answered>({
        ask: 'load',
        url: program.url,
        request: threeLevels.hoja.request(whole),
        count: 1_000,
        connections: 16,
      });
      await wait(restMilliseconds);
      afterWork.push((await program.usage()).memory / megabyte);
    }
    return {
      findings: [
        { what: 'resident memory, 5 s after the start', value: spreadOf(atRest), unit: 'MB', atMost: 150 },
        ...(isQuick
          ? []
          : [
              {
                what: 'the same 5 s after 1,000 questions of 160 nodes by 16 clients',
                value: spreadOf(afterWork),
                unit: 'MB',
              },
            ]),
      ],
      tables: [],
    };
  },
};
