import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../test/support/free-port.ts';
import { createLogFindings, createLogReader, type LogFindings, type LogReader } from './read-log.ts';
import type { Windows } from './window.ts';

/** `hoja serve` under something that starts it again whenever it ends, as systemd does. */
export interface SupervisedService extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
  readonly metricsUrl: string;
  /** Kills it, and waits until it answers again. */
  kill(): Promise<void>;
  /** Ends it by SIGTERM, runs what is given, starts this program, and waits until it answers. */
  exchange(program: string, meanwhile: () => Promise<void>): Promise<void>;
  /** Its next starts write the log to this file; its own again when nothing is given. */
  logTo(file?: string): void;
  readLog(): Promise<void>;
  /** Megabytes that it holds; null while it is not there. */
  memory(): Promise<number | null>;
  readonly log: LogFindings;
  /** How often it ended by itself while it answered, and how. */
  readonly ends: readonly string[];
  /** How often it ended before it answered. */
  readonly failedStarts: number;
}

export interface SupervisedServiceOptions {
  readonly name: string;
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFolder: string;
  readonly windows: Windows;
}

/** Between an end and the next start. */
const restartMilliseconds = 300;
const stopMilliseconds = 6_000;
const startMilliseconds = 180_000;

export async function startSupervisedService(options: SupervisedServiceOptions): Promise<SupervisedService> {
  const { name, environment, logFolder, windows } = options;
  const [port, metricsPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const log = createLogFindings();
  const ends: string[] = [];
  let { program } = options;
  let failedStarts = 0;
  let starts = 0;
  let givenLog: string | undefined;
  let child: ChildProcess | undefined;
  let reader: (LogReader & { readonly file: string }) | undefined;
  let state: 'starting' | 'up' | 'halted' | 'disposed' = 'starting';

  function start(): void {
    if (state === 'halted' || state === 'disposed' || isRunning(child)) return;
    state = 'starting';
    starts += 1;
    const file = givenLog ?? join(logFolder, `${name}-${starts}.log`);
    const descriptor = openSync(file, 'a');
    child = spawn(process.execPath, [program, 'serve'], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        HOJA_METRICS_PORT: String(metricsPort),
        HOJA_TRUST_PROXY: '1',
        ...environment,
      },
      stdio: ['ignore', 'ignore', descriptor],
    });
    closeSync(descriptor);
    const before = reader;
    reader = givenLog === undefined ? { ...createLogReader(file, log), file } : undefined;
    if (before !== undefined) void finish(before);
    child.once('exit', (code, signal) => {
      const wasUp = state === 'up';
      if (wasUp) ends.push(`ended by itself with ${code ?? signal ?? 'nothing'}`);
      else if (state === 'starting' && signal !== 'SIGKILL') failedStarts += 1;
      setTimeout(() => {
        start();
        if (wasUp) void untilUp();
      }, restartMilliseconds);
    });
  }

  async function finish(before: LogReader & { readonly file: string }): Promise<void> {
    await before.read().catch(() => undefined);
    await rm(before.file, { force: true });
  }

  async function untilUp(): Promise<void> {
    const patience = Date.now() + startMilliseconds;
    while (state !== 'disposed') {
      if (Date.now() > patience) {
        ends.push(`did not answer within ${startMilliseconds / 1000} s after a start`);
        return;
      }
      const isUp = await fetch(`${url}/health`, { signal: AbortSignal.timeout(10_000) }).then(
        async (response) => (await response.text(), response.ok),
        () => false,
      );
      if (isUp && isRunning(child)) {
        state = 'up';
        return;
      }
      await wait(50);
    }
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ending = child;
    if (ending === undefined || !isRunning(ending)) return;
    const exit = once(ending, 'exit');
    ending.kill(signal);
    const isLate = await Promise.race([exit.then(() => false), wait(stopMilliseconds, true, { ref: false })]);
    if (!isLate) return;
    ends.push(`did not end within ${stopMilliseconds / 1000} s after ${signal}`);
    ending.kill('SIGKILL');
    await exit;
  }

  start();
  await untilUp();
  return {
    name,
    url,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    log,
    ends,
    get failedStarts() {
      return failedStarts;
    },
    async kill() {
      const over = windows.begin('service killed', name);
      state = 'starting';
      await end('SIGKILL');
      await untilUp();
      over();
    },
    async exchange(next, meanwhile) {
      const over = windows.begin('service stopped', name);
      state = 'halted';
      await end('SIGTERM');
      await meanwhile();
      program = next;
      state = 'starting';
      start();
      await untilUp();
      over();
    },
    logTo(file) {
      givenLog = file;
    },
    async readLog() {
      await reader?.read().catch(() => undefined);
    },
    async memory() {
      if (state !== 'up' || child?.pid === undefined) return null;
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
      return kilobytes === undefined ? null : Number(kilobytes) / 1_000;
    },
    async [Symbol.asyncDispose]() {
      state = 'disposed';
      await end('SIGKILL');
      await reader?.read().catch(() => undefined);
    },
  };
}

function isRunning(child: ChildProcess | undefined): boolean {
  return child?.exitCode === null && child.signalCode === null;
}
