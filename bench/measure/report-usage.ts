import type { Session } from 'node:inspector/promises';
import type { Ask, Told } from './messages.ts';

/**
 * Loaded into each program that is measured, whatever it is: says what the process has used, or where, when it is
 * asked.
 */
process.on('message', (message: Ask) => {
  if (message.ask === 'usage') tell({ id: message.id, value: usage() });
  if (message.ask === 'startProfile') answer(message.id, startProfile());
  if (message.ask === 'stopProfile') answer(message.id, stopProfile());
});

// Whoever measures is gone: so is the reason to be.
process.once('disconnect', () => {
  process.exit(0);
});

let session: Session | undefined;

function usage() {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, memory: process.memoryUsage.rss() };
}

async function startProfile(): Promise<void> {
  const inspector = await import('node:inspector/promises');
  session = new inspector.Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
}

async function stopProfile(): Promise<unknown> {
  return (await session?.post('Profiler.stop'))?.profile;
}

function answer(id: number, running: Promise<unknown>): void {
  running.then(
    (value) => {
      tell({ id, value });
    },
    (error: unknown) => {
      tell({ id, error: String(error) });
    },
  );
}

function tell(told: Told): void {
  process.send?.(told);
}
