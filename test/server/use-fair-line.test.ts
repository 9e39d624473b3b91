import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { createServer } from '../../src/server/create-server.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { address } from './post.ts';

const dear = '{ law(id: "law:x") { amends(first: 100) { nodes { relationships(first: 100) { nodes { id } } } } } }';
const cheap = '{ law(id: "law:x") { id } }';

/** A server whose engine answers no reading statement but those of the cheap operation until `release` is called. */
function openServer(deadlineMs = 10_000) {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let dearStatements = 0;
  const engine = createFakeEngine({
    run: async (_statement, { urgency }) => {
      if (urgency === 'SMALL') return [];
      dearStatements += 1;
      await released;
      return [];
    },
  });
  const server = createServer({ engine, publicUrl: address, requestsPerMinute: 0, deadlineMs });
  return {
    server,
    release: () => {
      release();
    },
    dearStatements: () => dearStatements,
  };
}

async function ask(url: string, query: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

describe('a dear operation', () => {
  it('waits for one of the places of its address, and a cheap one does not wait', async () => {
    const { server, release, dearStatements } = openServer();
    await using opened = server;
    const { url } = await opened.listen({ host: '127.0.0.1', port: 0 });
    const asked = Array.from({ length: 4 }, () => ask(url, dear));

    const small = await ask(url, cheap);
    while (dearStatements() < limits.dearAtOnceOfAddress) await wait(5);
    await wait(50);

    expect(await small.json()).toMatchObject({ data: { law: null } });
    expect(dearStatements()).toBe(limits.dearAtOnceOfAddress);
    release();
    for (const response of await Promise.all(asked)) expect(response.status).toBe(200);
  });

  it('is refused with a code and the time to ask again when too many of its address wait', async () => {
    const { server, release, dearStatements } = openServer();
    await using opened = server;
    const { url } = await opened.listen({ host: '127.0.0.1', port: 0 });
    const all = limits.dearAtOnceOfAddress + limits.dearWaitingOfAddress;
    const asked = Array.from({ length: all + 1 }, () => ask(url, dear));

    const refused = await Promise.race(asked);

    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('ask again in 5 s') as string, extensions: { code: 'RATE_LIMITED' } },
      ],
    });
    release();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(all);
    expect(dearStatements()).toBe(all);
  });

  it('is answered with a code when its time is over before its turn', async () => {
    const { server, release } = openServer(1_000);
    await using opened = server;
    const { url } = await opened.listen({ host: '127.0.0.1', port: 0 });

    const responses = await Promise.all(Array.from({ length: 3 }, () => ask(url, dear)));
    release();

    for (const response of responses) expect(response.status).toBe(504);
    expect(await responses.at(-1)?.json()).toMatchObject({ errors: [{ extensions: { code: 'ENGINE_TIMEOUT' } }] });
  });
});
