import { describe, expect, it } from 'vitest';
import { openBoltEndpoint, type BoltEndpoint } from '../support/bolt/bolt-endpoint.ts';
import { cut, type RoutingTable } from '../support/bolt/bolt-script.ts';
import { answered, healthy, openServiceOn, type Answer, type Asked } from './scripted-service.ts';

interface Cluster extends AsyncDisposable {
  /** Routes and writes; the others read. */
  readonly leader: BoltEndpoint;
  readonly first: BoltEndpoint;
  readonly second: BoltEndpoint;
  readonly service: Asked;
  /** From now on, every server gives this table; what is missing stays as it was. */
  tell(changes: Partial<RoutingTable>): void;
}

function addressOf({ port }: BoltEndpoint): string {
  return `127.0.0.1:${port}`;
}

async function openCluster(
  changes: (first: string, second: string) => Partial<RoutingTable> = () => ({}),
): Promise<Cluster> {
  const members = (await Promise.all([healthy, healthy, healthy].map(openBoltEndpoint))) as [
    BoltEndpoint,
    BoltEndpoint,
    BoltEndpoint,
  ];
  const [leader, first, second] = members;
  let table: RoutingTable = {
    routers: [addressOf(leader)],
    readers: [addressOf(first), addressOf(second)],
    writers: [addressOf(leader)],
    seconds: 300,
    ...changes(addressOf(first), addressOf(second)),
  };
  for (const member of members) member.play({ ...healthy, route: () => table });
  const service = await openServiceOn(`neo4j://${addressOf(leader)}`);
  return {
    leader,
    first,
    second,
    service,
    tell: (next) => {
      table = { ...table, ...next };
    },
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]();
      for (const member of members) await member[Symbol.asyncDispose]();
    },
  };
}

function heardBy({ heard }: BoltEndpoint, name: string): number {
  return heard.filter((request) => request.name === name).length;
}

async function askTimes(service: Asked, times: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let time = 0; time < times; time += 1) answers.push(await service.ask());
  return answers;
}

describe('a cluster of Neo4j', () => {
  it.concurrent(
    'is read from its readers, writes go to its writer, and its table is fetched once while it is true',
    async () => {
      await using cluster = await openCluster();
      const { leader, first, second, service } = cluster;

      const answers = await Promise.all(Array.from({ length: 20 }, () => service.ask()));
      const readers = [heardBy(first, 'RUN'), heardBy(second, 'RUN')];
      const readByLeader = heardBy(leader, 'RUN');
      await service.engine.write([{ name: 'create', cypher: 'CREATE (n:`HojaEntity`)', parameters: {} }]);

      for (const answer of answers) expect(answer).toMatchObject(answered);
      // One for each question, and two for the release: the first of all is read again, now that it is known which
      // commit was made last.
      expect(readers[0] ?? 0).toBeGreaterThan(0);
      expect(readers[1] ?? 0).toBeGreaterThan(0);
      expect([(readers[0] ?? 0) + (readers[1] ?? 0), readByLeader]).toEqual([22, 0]);
      expect([heardBy(leader, 'ROUTE'), heardBy(leader, 'COMMIT')]).toEqual([1, 1]);
    },
  );

  it.concurrent('that loses a reader is read from the other, and from both when it is back in the table', async () => {
    await using cluster = await openCluster();
    const { first, second, service } = cluster;
    await askTimes(service, 4);

    await first.stop();
    const answers = await askTimes(service, 6);
    await first.start();
    const [before] = [heardBy(first, 'RUN')];
    cluster.tell({ readers: [addressOf(first)] });
    await second.stop();
    const back = await askTimes(service, 2);

    for (const answer of [...answers, ...back]) expect(answer).toMatchObject(answered);
    expect(heardBy(first, 'RUN') - before).toBe(2);
  });

  it.concurrent('is asked for its table anew when that has expired, also by another router than at first', async () => {
    await using cluster = await openCluster((first, second) => ({ seconds: 0, routers: [second], readers: [first] }));
    const { leader, first, second, service } = cluster;
    await service.ask();
    const before = heardBy(first, 'RUN');

    await leader.stop();
    cluster.tell({ readers: [addressOf(second)] });
    const answer = await service.ask();

    expect(answer).toMatchObject(answered);
    expect(heardBy(first, 'RUN')).toBe(before);
    expect(heardBy(second, 'RUN')).toBe(1);
    expect(heardBy(second, 'ROUTE')).toBeGreaterThan(0);
  });

  it.concurrent(
    'without a server that routes is answered for with a code within 5 s, and used again when it is back',
    async () => {
      await using cluster = await openCluster();
      const { leader, first, second, service } = cluster;
      for (const member of [leader, first, second]) await member.stop();

      const refused = await service.ask();
      for (const member of [leader, first, second]) await member.start();
      const next = await service.ask();

      expect(refused).toMatchObject({
        status: 503,
        body: { errors: [{ extensions: { code: 'ENGINE_UNAVAILABLE' } }] },
      });
      expect(refused.took).toBeLessThan(5_000);
      expect(next).toMatchObject(answered);
    },
  );

  it.concurrent('asks another reader when one cuts the connection', async () => {
    await using cluster = await openCluster();
    const { first, service } = cluster;
    await askTimes(service, 4);
    first.play({ run: () => cut });

    const answers = await askTimes(service, 4);

    for (const answer of answers) expect(answer).toMatchObject(answered);
  });

  it.concurrent(
    'with a reader that has fallen silent does not keep those waiting that are read from the other',
    async () => {
      await using cluster = await openCluster();
      const { first, service } = cluster;
      await askTimes(service, 4);
      await first.stop();
      first.play({ connect: () => 'SILENCE' });
      await first.start();

      const answers = await Promise.all(Array.from({ length: 10 }, () => service.ask()));
      const later = await Promise.all(Array.from({ length: 10 }, () => service.ask()));

      for (const several of [answers, later]) {
        const found = several.filter(({ status }) => status === 200);
        expect(found.length).toBeGreaterThan(0);
        for (const { took } of found) expect(took).toBeLessThan(2_000);
      }
      for (const { status, took } of [...answers, ...later]) {
        expect([200, 503]).toContain(status);
        expect(took).toBeLessThan(5_000);
      }
    },
  );
});
