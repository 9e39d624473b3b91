import { Client } from 'undici';
import type { Ask, Answered, HttpRequest, Load, Told } from '../measure/messages.ts';

/** Makes load in a process of its own, so that what is measured is the server alone. */
process.on('message', (message: Ask) => {
  if (message.ask !== 'load') return;
  run(message).then(
    (value) => {
      tell({ id: message.id, value });
    },
    (error: unknown) => {
      tell({ id: message.id, error: String(error) });
    },
  );
});
tell({ id: 0 });

async function run({
  url,
  request,
  count,
  connections,
  milliseconds = Infinity,
  mayRefuse = [],
}: Load): Promise<Answered> {
  const latencies = new Float64Array(count);
  const end = performance.now() + milliseconds;
  let begun = 0;
  let ended = 0;
  let refused = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client(url);
      while (begun < count && performance.now() < end) {
        const index = begun;
        begun += 1;
        const start = performance.now();
        const isAnswered = await send(client, request, index, mayRefuse);
        if (!isAnswered) refused += 1;
        latencies[ended] = performance.now() - start;
        ended += 1;
      }
      await client.close();
    }),
  );
  return { latencies: latencies.slice(0, ended), refused };
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** False when it is refused with a code that may be. */
async function send(
  client: Client,
  { path, bodies }: HttpRequest,
  index: number,
  mayRefuse: readonly string[],
): Promise<boolean> {
  const { statusCode, body } = await client.request({
    path,
    method: 'POST',
    headers,
    body: bodies[index % bodies.length] ?? '',
  });
  const text = await body.text();
  // A query that does not fit the schema is refused with 200 where JSON is all that is accepted.
  if (statusCode === 200 && !text.startsWith('{"errors"')) return true;
  if (mayRefuse.some((code) => text.includes(`"${code}"`))) return false;
  throw new Error(`${path} answered ${statusCode}: ${text.slice(0, 500)}`);
}

function tell(told: Told): void {
  process.send?.(told);
}
