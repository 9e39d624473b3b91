import type { Ask, Latencies, Told } from '../measure/messages.ts';

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
    const running = message.ask === 'answer' ? answer() : callMany(call, message.count);
    running.then(
      (value) => { tell({ id: message.id, value }); },
      (error: unknown) => { tell({ id: message.id, error: String(error) }); },
    );
  });
  tell({ id: 0 });
}

async function callMany(call: Called['call'], count: number): Promise<Latencies> {
  const latencies = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await call();
    latencies[index] = performance.now() - start;
  }
  return latencies;
}

function tell(told: Told): void {
  process.send?.(told);
}
