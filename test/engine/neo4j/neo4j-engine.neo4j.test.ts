import { expect, it } from 'vitest';
import { openNeo4jEngine } from '../../../src/engine/neo4j/neo4j-engine.ts';
import type { Statement } from '../../../src/engine/statement.ts';
import { describeOnNeo4j, neo4jAddress, openEmptyNeo4j } from '../../support/engines.ts';
import { openTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';
import { itKeepsTheEngineContract } from '../engine.contract.ts';
import { itKeepsReleasesApart } from '../one-release.contract.ts';

const one: Statement<unknown> = { name: 'one', cypher: 'RETURN 1 AS one', parameters: {}, row: ([value]) => value };
const long: Statement<unknown> = {
  ...one,
  name: 'long',
  cypher: 'UNWIND range(1, 1000000000) AS a WITH a WHERE a % 7 = 3 RETURN count(a) AS hojaLong',
};
const runningLong: Statement<unknown> = {
  ...one,
  cypher:
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS hojaLong' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS total",
};

async function openProxy(): Promise<TcpProxy> {
  const { hostname, port } = new URL(neo4jAddress().uri);
  return openTcpProxy({ host: hostname, port: Number(port) });
}

function throughProxy({ port }: TcpProxy) {
  return openNeo4jEngine({ ...neo4jAddress(), uri: `bolt://127.0.0.1:${port}` });
}

describeOnNeo4j('releases in Neo4j', () => {
  itKeepsReleasesApart(openEmptyNeo4j);
});

describeOnNeo4j('neo4j engine', () => {
  itKeepsTheEngineContract(openEmptyNeo4j);

  it('opens without a server, answers a coded error meanwhile, and works once the server is there', async () => {
    await using proxy = await openProxy();
    await using engine = await throughProxy(proxy);
    await expect(engine.run(one)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });

    await proxy.start();

    expect(await engine.run(one)).toEqual([1]);
  });

  it('works again when the server has gone away and come back', async () => {
    await using proxy = await openProxy();
    await using engine = await throughProxy(proxy);
    await proxy.start();
    await engine.run(one);

    await proxy.stop();
    await expect(engine.run(one)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await proxy.start();

    expect(await engine.run(one)).toEqual([1]);
  });

  it.each([
    { cutOff: 2, answer: [1] },
    { cutOff: 9, answer: { code: 'ENGINE_UNAVAILABLE' } },
  ])('tries a read three times at most when connections fail ($cutOff cut off)', async ({ cutOff, answer }) => {
    await using proxy = await openProxy();
    await using engine = await throughProxy(proxy);
    await proxy.start(cutOff);

    expect(await engine.run(one).catch((error: unknown) => error)).toMatchObject(answer);

    expect(proxy.connections()).toBe(3);
  });

  it('does not try a write again', async () => {
    await using proxy = await openProxy();
    await using engine = await throughProxy(proxy);
    await proxy.start(1);

    await expect(
      engine.write([{ name: 'create', cypher: 'CREATE (n:`HojaEntity` {id: 1})', parameters: {} }]),
    ).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });

    expect(proxy.connections()).toBe(1);
  });

  it('answers a coded error when a statement takes longer than the deadline, and ends it on the server', async () => {
    await using engine = await openNeo4jEngine({ ...neo4jAddress(), deadlineMs: 300 });
    await using observer = await openNeo4jEngine(neo4jAddress());
    const start = performance.now();

    await expect(engine.run(long)).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });

    expect(performance.now() - start).toBeLessThan(2_000);
    await expect.poll(() => observer.run(runningLong), { timeout: 5_000 }).toEqual([0]);
  });

  it('ends on the server what was given up', async () => {
    await using engine = await openNeo4jEngine(neo4jAddress());
    const abort = new AbortController();
    const given = engine.run(long, { signal: abort.signal }).catch((error: unknown) => error);
    await expect.poll(() => engine.run(runningLong), { timeout: 5_000 }).toEqual([1]);

    abort.abort(new Error('gone'));

    expect(await given).toMatchObject({ message: 'gone' });
    await expect.poll(() => engine.run(runningLong), { timeout: 5_000 }).toEqual([0]);
  });

  it.each([
    ['credentials', { user: 'nobody', password: 'not-the-password' }],
    ['a database', { database: 'nowhere' }],
  ])('says that %s were refused, without naming them or the host', async (_, wrong) => {
    await using engine = await openNeo4jEngine({ ...neo4jAddress(), ...wrong });

    const refusal: unknown = await engine.run(one).catch((error: unknown) => error);

    expect(refusal).toMatchObject({ code: 'ENGINE_REFUSED' });
    expect((refusal as Error).message).not.toMatch(/nobody|not-the-password|nowhere|127\.0\.0\.1|localhost/);
  });

  it('reads dates, points and bytes as missing, since only others can have set them', async () => {
    await using engine = await openEmptyNeo4j();
    const values = 'date("2020-01-02"), datetime(), duration("P1D"), point({x: 1, y: 2}), [date("2020-01-02")]';

    const rows = await engine.run({ name: 'values', cypher: `RETURN ${values}`, parameters: {}, row: (row) => row });

    expect(rows).toEqual([[null, null, null, null, [null]]]);
  });

  it('refuses a read that writes', async () => {
    await using engine = await openEmptyNeo4j();

    await expect(engine.run({ ...one, cypher: 'CREATE (n:`HojaEntity`) RETURN 1 AS one' })).rejects.toThrow();

    expect(await engine.run({ ...one, cypher: 'MATCH (n:`HojaEntity`) RETURN count(n) AS total' })).toEqual([0]);
  });

  it('refuses a statement that returns a node, which is a bug', async () => {
    await using engine = await openEmptyNeo4j();
    await engine.write([{ name: 'node', cypher: "CREATE (:`Node` {id: 'a'})", parameters: {} }]);

    await expect(engine.run({ ...one, cypher: 'MATCH (n:`Node`) RETURN n AS node' })).rejects.toBeInstanceOf(TypeError);
  });

  it('has every constraint and index online after it was prepared', async () => {
    await using engine = await openEmptyNeo4j();

    const indexes = await engine.run({
      name: 'indexes',
      cypher:
        "SHOW INDEXES YIELD name, state, labelsOrTypes, properties WHERE labelsOrTypes IS NOT NULL RETURN labelsOrTypes[0] + '.' + properties[0] AS place, state ORDER BY place",
      parameters: {},
      row: (values) => values,
    });

    expect(indexes).toEqual(
      expect.arrayContaining(
        ['Claim.quoteDocument', 'Entity.id', 'Law.sortKey', 'Release.id', 'Source.id'].map((place) => [
          `Hoja${place}`,
          'ONLINE',
        ]),
      ),
    );
  });
});
