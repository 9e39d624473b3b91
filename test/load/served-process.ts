import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Neo4jServer } from '../neo4j/neo4j-server.ts';
import type { Said, Told } from './served.ts';
import type { ReleaseName } from './two-releases.ts';

export interface Memory {
  /** Of the whole process, in bytes. */
  readonly rss: number;
  /** Of objects that are still needed, in bytes. */
  readonly heapUsed: number;
}

/** The service in a process of its own, on an embedded engine or on a Neo4j. */
export interface ServedProcess {
  readonly url: string;
  load(release: ReleaseName): Promise<void>;
  memory(): Promise<Memory>;
  /** Ends the process; gives what it logged as errors. */
  stop(): Promise<readonly string[]>;
}

export async function startServedProcess(neo4j?: Neo4jServer['address']): Promise<ServedProcess> {
  const child = fork(fileURLToPath(new URL('served.ts', import.meta.url)), {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    env: { PATH: process.env.PATH, ...(neo4j === undefined ? {} : { NEO4J: JSON.stringify(neo4j) }) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (said: Said) => void>();
  const url = new Promise<string>((resolve, reject) => {
    child.on('message', (said: Said) => {
      if (said.id === undefined) resolve(said.value as string);
      else waiting.get(said.id)?.(said);
    });
    child.once('exit', (code) => {
      reject(new Error(`The service ended with ${String(code)} before it listened`));
    });
  });
  let last = 0;

  function ask<Value>(
    told: Omit<Told, 'id'> & Partial<Pick<Extract<Told, { what: 'load' }>, 'release'>>,
  ): Promise<Value> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ value, error }) => {
        waiting.delete(id);
        if (error === undefined) resolve(value as Value);
        else reject(new Error(error));
      });
      child.send({ id, ...told });
    });
  }

  return {
    url: await url,
    load: (release) => ask({ what: 'load', release }),
    memory: () => ask({ what: 'memory' }),
    async stop() {
      const exit = once(child, 'exit');
      const errors = await ask<readonly string[]>({ what: 'stop' });
      await exit;
      return errors;
    },
  };
}
