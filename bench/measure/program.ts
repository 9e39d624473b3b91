import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { resolve as resolvePath } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from '../../test/support/free-port.ts';
import type { Ask, Told, Usage } from './messages.ts';

export interface ProgramOptions {
  /** The folder with everything compiled. */
  readonly mirror: string;
  /** A compiled file in it: `bench/contenders/bare-http.js`; or any other, by its whole path. */
  readonly path: string;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** How long it may take to be ready; a minute when missing. */
  readonly startMilliseconds?: number;
}

/** A process of its own that is measured, or that measures. */
export interface Program extends AsyncDisposable {
  /** Where it listens, if it does. */
  readonly url: string;
  ask<Value>(message: Question): Promise<Value>;
  usage(): Promise<Usage>;
}

type Question = Ask extends infer Each ? (Each extends unknown ? Omit<Each, 'id'> : never) : never;

const usualStartMilliseconds = 60_000;

/** Starts a fresh process in production mode that is to listen on `PORT`, and waits until it does. */
export async function startServerProgram(options: ProgramOptions): Promise<Program> {
  const port = await freePort();
  const child = start(options, port);
  await whileRunning(child, options, untilListening(port, options));
  return programOf(child, port);
}

/** The same without a port: waits until it says that it is ready. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const child = start(options, 0);
  await whileRunning(
    child,
    options,
    once(child, 'message', { signal: AbortSignal.timeout(options.startMilliseconds ?? usualStartMilliseconds) }),
  );
  return programOf(child, 0);
}

function start({ mirror, path, arguments: given = [], environment = {} }: ProgramOptions, port: number): ChildProcess {
  return fork(resolvePath(mirror, path), given, {
    cwd: mirror,
    execArgv: ['--import', resolvePath(mirror, 'bench/measure/report-usage.js')],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...environment },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

async function whileRunning(child: ChildProcess, { path }: ProgramOptions, ready: Promise<unknown>): Promise<void> {
  const errors = lastOf(child.stderr);
  const ended = once(child, 'exit').then(([code]: unknown[]) => {
    throw new Error(`${path} ended with code ${String(code)} before it was ready:\n${errors()}`);
  });
  try {
    await Promise.race([ready, ended]);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    ended.catch(() => undefined);
  }
}

/** What a stream said last; it has to be read, or the process waits. */
function lastOf(stream: Readable | null): () => string {
  let text = '';
  stream?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-2_000);
  });
  return () => text;
}

function programOf(child: ChildProcess, port: number): Program {
  let lastId = 0;
  const waiting = new Map<number, PromiseWithResolvers>();
  child.on('message', ({ id, value, error }: Told) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(error));
  });
  child.once('exit', (code) => {
    for (const asked of waiting.values())
      asked.reject(new Error(`The process ended with code ${String(code)} while it was asked`));
  });

  async function ask<Value>(question: Question): Promise<Value> {
    const id = (lastId += 1);
    return new Promise<Value>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      child.send({ ...question, id });
    });
  }

  return {
    url: `http://127.0.0.1:${port}`,
    ask,
    usage: async () => ask<Usage>({ ask: 'usage' }),
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}

interface PromiseWithResolvers {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

async function untilListening(
  port: number,
  { startMilliseconds = usualStartMilliseconds }: ProgramOptions,
): Promise<void> {
  const end = performance.now() + startMilliseconds;
  while (!(await accepts(port))) {
    if (performance.now() > end) throw new Error(`Nothing listens on port ${port} after ${startMilliseconds / 1000} s`);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

async function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
