import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import type { Statement } from '../../src/engine/statement.ts';
import type { Context } from '../../src/graphql/context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { describeOnNeo4j, neo4jAddress, openEmptyNeo4j } from '../support/engines.ts';
import { address } from './post.ts';

/** Runs for minutes if nobody ends it. */
const endless: Statement<unknown> = {
  name: 'endless',
  cypher: 'UNWIND range(1, 1000000000) AS x WITH x WHERE sin(x) > 2 RETURN count(x) AS leavingClient',
  parameters: {},
  row: ([count]) => count,
};

const running: Statement<number> = {
  name: 'running',
  cypher:
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "leavingClient" AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS running',
  parameters: {},
  row: ([count]) => count as number,
};

function endlessSchema() {
  const schema = buildSchema('type Query { field: Int }');
  const field = schema.getQueryType()?.getFields().field;
  if (field !== undefined)
    field.resolve = async (_root, _arguments, { engine, deadline }: Context) =>
      engine.run(endless, deadline === undefined ? {} : { signal: deadline.signal });
  return schema;
}

/** The two ways that a question comes in. */
const questions: readonly [string, RequestInit][] = [
  ['posts', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ field }"}' }],
  ['asks by an address', {}],
];

describeOnNeo4j('a client that leaves', () => {
  it.each(questions)('and %s leaves nothing running on Neo4j', async (_way, request) => {
    await using observer = await openEmptyNeo4j();
    await observer.write([
      {
        name: 'release',
        cypher: "CREATE (:HojaRelease {id: 'aaaaaaaaaaaa', loadedAt: '2026-01-01T00:00:00.000Z', form: 3})",
        parameters: {},
      },
    ]);
    await using engine = await openNeo4jEngine(neo4jAddress());
    await using server = createServer({ engine, schema: endlessSchema(), publicUrl: address });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
    const client = new AbortController();
    const path = request.method === 'POST' ? '/graphql' : '/graphql?query={field}';
    const answer = fetch(url + path, { ...request, signal: client.signal }).catch((error: unknown) => error);
    await expect.poll(() => observer.run(running), { timeout: 5_000 }).toEqual([1]);

    client.abort(new Error('gone'));
    await answer;

    await expect.poll(() => observer.run(running), { timeout: 5_000 }).toEqual([0]);
  });

  it('and one that waits to the deadline leave the same: nothing', async () => {
    await using observer = await openEmptyNeo4j();
    await observer.write([
      {
        name: 'release',
        cypher: "CREATE (:HojaRelease {id: 'aaaaaaaaaaaa', loadedAt: '2026-01-01T00:00:00.000Z', form: 3})",
        parameters: {},
      },
    ]);
    await using engine = await openNeo4jEngine(neo4jAddress());
    await using server = createServer({ engine, schema: endlessSchema(), publicUrl: address, deadlineMs: 2_000 });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });

    const asked = fetch(`${url}/graphql?query={field}`);
    await expect.poll(() => observer.run(running), { timeout: 1_500, interval: 20 }).toEqual([1]);
    const answer = await asked;

    expect([answer.status, await answer.json()]).toMatchObject([
      504,
      { errors: [{ extensions: { code: 'ENGINE_TIMEOUT' } }] },
    ]);
    await expect.poll(() => observer.run(running), { timeout: 5_000 }).toEqual([0]);
  });
});
