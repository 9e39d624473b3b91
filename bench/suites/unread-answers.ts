import { setTimeout as wait } from 'node:timers/promises';
import { leaveUnread, unreadAttacks } from '../../test/support/unread-answers.ts';
import { builtProgram } from '../measure/built.ts';
import { startServerProgram } from '../measure/program.ts';
import { spreadOf } from '../measure/statistics.ts';
import type { Suite } from './suite.ts';

const megabyte = 1_000_000;
const sockets = 100;
const restMilliseconds = 3_000;
const attackMilliseconds = 20_000;
const afterMilliseconds = 60_000;
const lookMilliseconds = 500;

export const unreadAnswers: Suite = {
  name: 'unread-answers',
  title: `Memory while ${sockets} sockets leave their answers unread, of what is built in dist/`,
  isAskedFor: true,
  async run({ mirror }) {
    const rows: (readonly string[])[] = [
      ['asked', 'addresses', 'before, MB', 'at most, MB', 'a minute after, MB', '/health at most, ms'],
    ];
    const most: number[] = [];
    const left: number[] = [];
    for (const attack of unreadAttacks) {
      for (const addresses of [1, 20]) {
        await using program = await startServerProgram({
          mirror,
          path: builtProgram(),
          arguments: ['serve'],
          environment: { HOJA_RATE_LIMIT: '0', HOJA_TRUST_PROXY: '1' },
        });
        await wait(restMilliseconds);
        const resident = async (): Promise<number> => (await program.usage()).memory / megabyte;
        const before = await resident();
        let peak = before;
        let slowest = 0;
        {
          using unread = await leaveUnread(program.url, attack, { sockets, addresses });
          const end = performance.now() + attackMilliseconds;
          while (unread.sockets > 0 && performance.now() < end) {
            const asked = performance.now();
            await fetch(`${program.url}/health`);
            slowest = Math.max(slowest, performance.now() - asked);
            peak = Math.max(peak, await resident());
            await wait(lookMilliseconds);
          }
        }
        await wait(afterMilliseconds);
        const after = await resident();
        most.push(peak);
        left.push(after - before);
        rows.push([
          attack.title,
          String(addresses),
          ...[before, peak, after, slowest].map((value) => value.toFixed(0)),
        ]);
      }
    }
    return {
      findings: [
        {
          what: 'resident memory at most, over the attacks',
          value: spreadOf([Math.max(...most)]),
          unit: 'MB',
          atMost: 600,
        },
        {
          what: 'more than before a minute after they left, at most',
          value: spreadOf([Math.max(...left)]),
          unit: 'MB',
          atMost: 100,
        },
      ],
      tables: [{ title: 'Each on a fresh process', rows }],
    };
  },
};
