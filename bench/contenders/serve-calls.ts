import type { Ask, Calls, Latencies, Told } from '../measure/messages.ts';

export interface Called {
  /** What is measured: called again and again. */
  readonly call: () => Promise<unknown>;
  /** What is compared, as JSON. */
  readonly answer: () => Promise<string>;
}

/** Lets functions be called in this process by whoever measures it. */
export function serveCalls({ call, answer }: Called): void {
  process.on('message', (message: Ask) => {
    if (message.ask !== 'calls' && message.ask !== 'answer') return;
    const running = message.ask === 'answer' ? answer() : callMany(call, message);
    running.then(
      (value) => {
        tell({ id: message.id, value });
      },
      (error: unknown) => {
        tell({ id: message.id, error: String(error) });
      },
    );
  });
  tell({ id: 0 });
}

async function callMany(call: Called['call'], { count, milliseconds = Infinity }: Calls): Promise<Latencies> {
  const latencies = new Float64Array(count);
  const end = performance.now() + milliseconds;
  let index = 0;
  for (; index < count && performance.now() < end; index += 1) {
    const start = performance.now();
    await call();
    latencies[index] = performance.now() - start;
  }
  return latencies.slice(0, index);
}

function tell(told: Told): void {
  process.send?.(told);
}
