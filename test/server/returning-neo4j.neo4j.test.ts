import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import { createServer } from '../../src/server/create-server.ts';
import { describeOnNeo4j, neo4jAddress } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { openTcpProxy } from '../support/tcp-proxy.ts';
import { address, costing, get, post } from './post.ts';

const question = { query: '{ law(id: "law:ley-28002") { id } }' };

describeOnNeo4j('a Neo4j that goes away', () => {
  let seeded: GraphEngine;
  // A Neo4j that has just started plans each statement of the load for the first time.
  beforeAll(async () => {
    seeded = await openSeededNeo4j();
  }, 180_000);
  afterAll(() => seeded[Symbol.asyncDispose]());

  it('is missed with a coded error and used again by the next query, without a restart', async () => {
    const { uri, ...login } = neo4jAddress();
    const { hostname, port } = new URL(uri);
    await using proxy = await openTcpProxy({ host: hostname, port: Number(port === '' ? 7687 : port) });
    await using engine = await openNeo4jEngine({ ...login, uri: `bolt://127.0.0.1:${proxy.port}` });
    await using server = createServer({ engine, publicUrl: address });
    const release = (await seeded.describe()).release?.id;
    const answered = {
      status: 200,
      body: { data: { law: { id: 'law:ley-28002' } }, extensions: { cost: costing(1), release } },
    };

    const beforeItIsThere = await post(server, question);
    await proxy.start();
    const whileItIsThere = await post(server, question);
    await proxy.stop();
    const start = performance.now();
    const whileItIsAway = await post(server, question);
    const took = performance.now() - start;
    const notReady = await get(server, '/ready');
    await proxy.start();
    const whenItIsBack = await post(server, question);
    const ready = await get(server, '/ready');

    expect(beforeItIsThere).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'ENGINE_UNAVAILABLE' } }] },
    });
    expect(whileItIsThere).toEqual(answered);
    // The whole answer: no address and no stack in it.
    const message = 'The graph database cannot be reached at the moment; try again in a while.';
    expect(whileItIsAway).toEqual({
      status: 503,
      body: {
        errors: [
          { message, locations: [{ line: 1, column: 3 }], path: ['law'], extensions: { code: 'ENGINE_UNAVAILABLE' } },
        ],
        data: { law: null },
        extensions: { cost: costing(1), release },
      },
    });
    expect(took).toBeLessThan(5_000);
    expect(notReady.status).toBe(503);
    expect(whenItIsBack).toEqual(answered);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { engine: expect.stringMatching(/^Neo4j 5/) as string, release },
    ]);
  });
});
