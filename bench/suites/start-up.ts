import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtProgram, root } from '../measure/built.ts';
import type { Finding } from '../measure/finding.ts';
import { ratiosOf, spreadOf } from '../measure/statistics.ts';
import { freePort } from '../../test/support/free-port.ts';
import { milliseconds } from './figures-table.ts';
import type { Suite } from './suite.ts';

/** Nobody listens there: the engine connects when it is first used, and nothing is loaded. */
const withoutLoad = {
  HOJA_ENGINE: 'neo4j',
  NEO4J_URI: 'bolt://127.0.0.1:1',
  NEO4J_USER: '',
  NEO4J_PASSWORD: '',
} as const;

export const startUp: Suite = {
  name: 'start-up',
  title: 'From start to listening, of what is built in dist/',
  async run({ isQuick, rounds }) {
    const program = builtProgram();
    const nothing: number[] = [];
    const loaded: number[] = [];
    const unloaded: number[] = [];
    const count = rounds ?? (isQuick ? 3 : 15);
    // The first time reads the files of the program from the disk.
    for (let round = -1; round < count; round += 1) {
      const [base, withLoad, withNone] = [
        await runNothing(),
        await startServing(program, {}),
        await startServing(program, withoutLoad),
      ];
      if (round < 0) continue;
      nothing.push(base);
      loaded.push(withLoad);
      unloaded.push(withNone);
    }
    const times = {
      'node -e 0': nothing,
      'hoja serve, the seed loaded': loaded,
      'hoja serve, nothing to load': unloaded,
    };
    return {
      findings: [ratio('with the load', loaded, nothing, 12), ratio('without', unloaded, nothing, 4)],
      tables: [
        {
          title: `Milliseconds, ${count} rounds`,
          rows: [
            ['', 'median', 'least', 'most'],
            ...Object.entries(times).map(([name, values]) => rowOf(name, values)),
          ],
        },
      ],
    };
  },
};

function ratio(what: string, times: readonly number[], nothing: readonly number[], atMost: number): Finding {
  return { what: `start to listening ÷ node -e 0, ${what}`, value: ratiosOf(times, nothing), unit: '×', atMost };
}

function rowOf(name: string, values: readonly number[]): readonly string[] {
  const { median, low, high } = spreadOf(values);
  return [name, milliseconds(median), milliseconds(low), milliseconds(high)];
}

async function runNothing(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { env: environment({}), stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

/** Until it says that it answers, which it says when it listens. */
async function startServing(program: string, engine: Readonly<Record<string, string>>): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [program, 'serve'], {
    cwd: root,
    env: environment({ PORT: String(port), ...engine }),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error('hoja serve ended before it listened');
    }),
  ]);
  const time = performance.now() - start;
  child.kill('SIGKILL');
  await ended;
  return time;
}

function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', ...more };
}
