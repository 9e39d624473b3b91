import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ClientsPlan, ClientsReport, Counts, Order, Said } from './messages.ts';

/** The process of the clients, as the week sees it. */
export interface ClientsProcess extends AsyncDisposable {
  /** Begins to look for the next right answer; what was waited for is told in `recoveries`. */
  watch(what: string, service?: string): void;
  readonly recoveries: readonly Recovery[];
  readonly counts: () => Counts;
  stop(): Promise<ClientsReport>;
  /** Asks everything once, after the clients were stopped; gives what was wrong. */
  askAll(release: string): Promise<{ readonly wrong: readonly string[]; readonly asked: number }>;
}

export interface Recovery {
  readonly what: string;
  readonly at: number;
  /** Until the first right answer to who asked after that moment; null when none came. */
  milliseconds: number | null;
}

export async function startClients(plan: ClientsPlan, planFile: string): Promise<ClientsProcess> {
  await writeFile(planFile, JSON.stringify(plan));
  const child = fork(fileURLToPath(new URL('clients.ts', import.meta.url)), [planFile], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const recoveries: Recovery[] = [];
  let counts: Counts = { right: 0, coded: 0, other: 0 };
  const ended = once(child, 'exit').then(([code]: unknown[]) => {
    throw new Error(`The clients ended with ${String(code)}`);
  });
  ended.catch(() => undefined);
  child.on('message', (said: Said) => {
    if (said.said === 'counts') counts = said.counts;
    const recovery = said.said === 'right again' ? recoveries[said.id] : undefined;
    if (said.said === 'right again' && recovery !== undefined) recovery.milliseconds = said.milliseconds;
  });

  function order(given: Order): void {
    if (child.connected) child.send(given);
  }

  async function untilSaid<Kind extends Said['said']>(kind: Kind): Promise<Extract<Said, { said: Kind }>> {
    const heard = new Promise<Extract<Said, { said: Kind }>>((resolve) => {
      child.on('message', (said: Said) => {
        if (said.said === kind) resolve(said as Extract<Said, { said: Kind }>);
      });
    });
    return Promise.race([heard, ended]);
  }

  return {
    recoveries,
    counts: () => counts,
    watch(what, service) {
      recoveries.push({ what, at: Date.now(), milliseconds: null });
      order({ order: 'watch', id: recoveries.length - 1, service: service ?? null });
    },
    async stop() {
      const stopped = untilSaid('stopped');
      order({ order: 'stop' });
      return (await stopped).report;
    },
    async askAll(release) {
      const asked = untilSaid('all asked');
      order({ order: 'ask all', release });
      return asked;
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
}
