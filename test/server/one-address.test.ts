import { describe, expect, it } from 'vitest';
import { attack } from '../support/attack.ts';
import { openBuiltServer } from '../support/built-server.ts';
import { dearRequests } from '../support/dear-requests.ts';
import { freePort } from '../support/free-port.ts';
import { isNightly } from '../support/nightly.ts';

/** Those whose work is of different kinds: ranking, the database, files. The night tries all. */
const always: ReadonlySet<string> = new Set(['19 searches', '4 neighbourhoods', '/graph.csv.zip']);

const tried = dearRequests.filter(({ title }) => isNightly || always.has(title));

describe('what is dear, asked by one address on 32 sockets', () => {
  it.each(tried)('lets all others and small questions through: $title', { timeout: 60_000 }, async (dear) => {
    const port = await freePort();
    await using server = await openBuiltServer({ HOJA_RATE_LIMIT: '1200', HOJA_METRICS_PORT: String(port) });
    await server.askText('{ law: law(id: "law:ley-28002") { id name { value } } }');

    const attacked = await attack(dear, {
      url: server.url,
      metricsUrl: `http://127.0.0.1:${port}/metrics`,
      sockets: 32,
      milliseconds: 8_000,
    });

    expect(Math.max(attacked.health, attacked.ready), JSON.stringify(attacked)).toBeLessThan(3_000);
    expect(Math.max(attacked.known, attacked.fresh), JSON.stringify(attacked)).toBeLessThan(3_000);
    expect(attacked.failures).toBe(0);
  });
});
