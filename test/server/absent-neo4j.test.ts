import { expect, it } from 'vitest';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import { createServer } from '../../src/server/create-server.ts';
import { freePort } from '../support/free-port.ts';
import { address, get, post } from './post.ts';

it('starts without Neo4j, is healthy but not ready, and answers coded errors within 5 s that show no address', async () => {
  const port = await freePort();
  await using engine = await openNeo4jEngine({ uri: `bolt://127.0.0.1:${port}`, user: 'secret', password: 'secret' });
  await using server = createServer({ engine, publicUrl: address });
  const start = performance.now();

  const [health, ready, answer] = await Promise.all([
    get(server, '/health'),
    get(server, '/ready'),
    post(server, { query: '{ law(id: "law:ley-28002") { id } }' }),
  ]);
  const readyBody = await ready.text();

  const message = 'The graph database cannot be reached at the moment; try again in a while.';
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(health.status).toBe(200);
  expect([ready.status, JSON.parse(readyBody)]).toEqual([503, { code: 'ENGINE_UNAVAILABLE', message }]);
  expect(answer).toEqual({ status: 503, body: { errors: [{ message, extensions: { code: 'ENGINE_UNAVAILABLE' } }] } });
});
