import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoltScript } from '../support/bolt/bolt-script.ts';
import { cut, failure, rows, silence } from '../support/bolt/bolt-script.ts';
import { isNightly } from '../support/nightly.ts';
import { boltStructure } from '../support/bolt/bolt-messages.ts';
import {
  answered,
  answering,
  healthy,
  openScriptedService,
  type Answer,
  type ScriptedService,
} from './scripted-service.ts';

const rejections: unknown[] = [];
const onRejection = (reason: unknown): void => {
  rejections.push(reason);
};
beforeAll(() => {
  process.on('unhandledRejection', onRejection);
});
afterAll(() => {
  process.off('unhandledRejection', onRejection);
  expect(rejections).toEqual([]);
});

/** An answer with this code, and nothing of the database in it. */
function refusedWith(code: string, status: number) {
  return {
    status,
    body: {
      errors: [{ message: expect.not.stringMatching(/secret|127\.0\.0\.1|MATCH/) as string, extensions: { code } }],
    },
  };
}

/** A statement that runs until the server is told to end it. */
const runsOn: BoltScript = answering(() => new Promise(() => undefined));
async function untilAnswered(service: ScriptedService): Promise<Answer> {
  const answer = await service.ask();
  return answer.status === 200 ? answer : untilAnswered(service);
}

describe('a Neo4j that misbehaves', () => {
  it.concurrent.each<[string, BoltScript, string, number]>([
    ['says nothing to a new connection', { connect: () => 'SILENCE' }, 'ENGINE_UNAVAILABLE', 503],
    ['cuts new connections', { connect: () => 'CUT' }, 'ENGINE_UNAVAILABLE', 503],
    ['shakes hands and then says nothing', { hello: () => silence }, 'ENGINE_UNAVAILABLE', 503],
    ['never answers to the password', { logon: () => silence }, 'ENGINE_UNAVAILABLE', 503],
    ['refuses the password', { logon: () => failure('Neo.ClientError.Security.Unauthorized') }, 'ENGINE_REFUSED', 503],
    [
      'refuses the password for some time',
      { logon: () => failure('Neo.ClientError.Security.AuthenticationRateLimit') },
      'ENGINE_REFUSED',
      503,
    ],
    [
      'has no such database',
      { run: () => failure('Neo.ClientError.Database.DatabaseNotFound') },
      'ENGINE_REFUSED',
      503,
    ],
    ['cuts the connection when it is asked', { run: () => cut }, 'ENGINE_UNAVAILABLE', 503],
    [
      'is not ready for three tries',
      { run: () => failure('Neo.TransientError.General.DatabaseUnavailable') },
      'ENGINE_UNAVAILABLE',
      503,
    ],
    [
      'ends what takes too long',
      { run: () => failure('Neo.ClientError.Transaction.TransactionTimedOut') },
      'ENGINE_TIMEOUT',
      504,
    ],
    [
      'ends what takes too long for its client',
      { run: () => failure('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration') },
      'ENGINE_TIMEOUT',
      504,
    ],
    ['does not answer in time', runsOn, 'ENGINE_TIMEOUT', 504],
    ['falls silent when it is asked', answering(() => silence), 'ENGINE_TIMEOUT', 504],
    ['fails', { run: () => failure('Neo.DatabaseError.General.UnknownError') }, 'ENGINE_FAILED', 503],
    ['gives a row with too few values', answering(() => rows([])), 'INTERNAL', 500],
    ['gives a list with too few values', answering(() => rows([['law:ley-28002']])), 'INTERNAL', 500],
    ['gives a node', answering(() => rows([boltStructure(0x4e, 1, ['Entity'], {}, '4:x:1')])), 'INTERNAL', 500],
    ['gives a text for a row', answering(() => rows(['law:ley-28002'])), 'INTERNAL', 500],
    ['gives a text for a list', answering(() => rows([['law:ley-28002', 'Ley', null]])), 'INTERNAL', 500],
    ['gives a number for a text', answering(() => rows([['law:ley-28002', [], 28002]])), 'INTERNAL', 200],
    ['gives a whole number over 2^53', answering(() => rows([['law:ley-28002', [], 2n ** 53n]])), 'BAD_VALUE', 400],
  ])(
    '(it %s) is answered for within 5 s with a code, and the next query works when it does no more',
    async (_, script, code, status) => {
      // What is to be waited for to the deadline need not be waited for long.
      const deadlineMs = code === 'ENGINE_TIMEOUT' && !isNightly ? 2_000 : 4_000;
      await using service = await openScriptedService(script, { deadlineMs, refusalMilliseconds: 0 });

      const refused = await service.ask('id aliases number');
      service.endpoint.play(healthy);
      const next = await service.ask();

      expect(refused).toMatchObject(refusedWith(code, status));
      expect(refused.took).toBeLessThan(5_000);
      expect(next).toMatchObject(answered);
    },
  );

  it.concurrent('is asked for reads, and told the deadline', async () => {
    await using service = await openScriptedService(healthy, { deadlineMs: 4_000 });

    await service.ask();

    const told = service.endpoint.heard
      .filter(({ name }) => name === 'RUN')
      .map(({ fields }) => fields[2] as Record<string, number>);
    expect(told).toMatchObject(Array.from({ length: 3 }, () => ({ mode: 'r', db: 'neo4j' })));
    for (const { tx_timeout: milliseconds = 0 } of told)
      expect(milliseconds > 3_000 && milliseconds <= 4_000).toBe(true);
  });

  it.concurrent('(it is down, there, stopped, and back) is answered for as it is at the moment', async () => {
    await using service = await openScriptedService(healthy);
    const { endpoint } = service;

    await endpoint.stop();
    const down = await service.ask();
    await endpoint.start();
    const there = await service.ask();
    await endpoint.stop();
    const stopped = await service.ask();
    await endpoint.start();
    const back = await service.ask();

    for (const refused of [down, stopped]) {
      expect(refused).toMatchObject(refusedWith('ENGINE_UNAVAILABLE', 503));
      expect(refused.took).toBeLessThan(5_000);
    }
    for (const answer of [there, back]) expect(answer).toMatchObject(answered);
  });

  it.concurrent(
    '(it is slow) is told to end what takes longer than the deadline, and what it answers then goes nowhere',
    async () => {
      const held: (() => void)[] = [];
      const slow = answering(
        () =>
          new Promise((resolve) => {
            held.push(() => {
              resolve(rows([['law:late']]));
            });
          }),
      );
      await using service = await openScriptedService(healthy, { deadlineMs: 1_000 });
      const { endpoint } = service;
      // It has a connection then: the deadline must not pass before the statement is sent.
      await untilAnswered(service);
      const before = endpoint.heard.filter(({ name }) => name === 'RESET').length;
      endpoint.play(slow);

      const late = await service.ask();
      await endpoint.hears('RESET', before + 1);
      for (const answer of held) answer();
      endpoint.play(healthy);
      const next = await service.ask();

      expect(late).toMatchObject(refusedWith('ENGINE_TIMEOUT', 504));
      expect(late.took).toBeLessThan(5_000);
      expect(next).toMatchObject(answered);
    },
  );

  it.concurrent('(it is not ready twice) is asked three times, and then answers', async () => {
    let tries = 0;
    const third = answering(() => {
      tries += 1;
      return tries < 3 ? failure('Neo.TransientError.General.DatabaseUnavailable') : rows([['law:ley-28002']]);
    });
    await using service = await openScriptedService(third);

    const answer = await service.ask();

    expect(answer).toMatchObject(answered);
    expect(tries).toBe(3);
  });

  it.concurrent('(it refuses the password) is asked once, not again and again', async () => {
    await using service = await openScriptedService({ logon: () => failure('Neo.ClientError.Security.Unauthorized') });

    const refused = await service.ask();

    expect(refused).toMatchObject(refusedWith('ENGINE_REFUSED', 503));
    await service.endpoint.hears('CLOSED');
    expect(service.endpoint.heard.map(({ name }) => name)).toEqual(['HELLO', 'LOGON', 'CLOSED']);
  });

  it.concurrent('(a row breaks the contract) is told of in the log, with the number that the answer has', async () => {
    await using service = await openScriptedService(answering(() => rows([['law:ley-28002', 'Ley']])));

    const { body } = await service.ask('id aliases');

    const { id } = (body as { readonly errors: readonly [{ readonly extensions: { readonly id: string } }] }).errors[0]
      .extensions;
    expect(service.logged).toEqual([`${id}: A request failed by a bug`]);
  });

  it.concurrent(
    '(more is asked than it has connections for) is answered for within 5 s, and used again by the next query',
    async () => {
      await using service = await openScriptedService(healthy, { deadlineMs: 4_500 });
      await service.ask();
      service.endpoint.play(runsOn);

      const answers = await Promise.all(Array.from({ length: 130 }, () => service.ask()));
      service.endpoint.play(healthy);
      const next = await service.ask();

      const refused = answers.filter(({ status }) => status === 503);
      // There are 100 connections; on a busy machine fewer may have opened by the time when waiting for one is over.
      expect(refused.length).toBeGreaterThanOrEqual(30);
      for (const answer of refused) {
        expect(answer).toMatchObject(refusedWith('ENGINE_UNAVAILABLE', 503));
        expect(answer.took).toBeLessThan(5_000);
      }
      expect(answers.filter(({ status }) => status === 504)).toHaveLength(130 - refused.length);
      expect(next).toMatchObject(answered);
    },
  );

  it.concurrent('(it stays silent) is not waited for as long by each further query', async () => {
    await using service = await openScriptedService({ connect: () => 'SILENCE' });
    await service.ask();

    const refused = await Promise.all([service.ask(), service.ask()]);

    for (const answer of refused) {
      expect(answer).toMatchObject(refusedWith('ENGINE_UNAVAILABLE', 503));
      expect(answer.took).toBeLessThan(2_500);
    }
  });

  // The driver does not close a connection that got no answer at all; there is one for each place in the pool.
  it.concurrent.each<[string, BoltScript, number]>([
    ['all connections have fallen silent', answering(() => silence), 100],
    ['all new connections fall silent at the password', { ...healthy, logon: () => silence }, 100],
    ['all new connections are met with silence', { ...healthy, connect: () => 'SILENCE' }, 0],
  ])('(%s) is used again once it answers to new ones, and the silent ones are closed', async (_, script, closed) => {
    await using service = await openScriptedService(healthy, { deadlineMs: 2_000 });
    const { endpoint } = service;
    await service.ask();
    await endpoint.stop();
    endpoint.play(script);
    await endpoint.start();

    const refused = await Promise.all(Array.from({ length: 130 }, () => service.ask()));
    endpoint.play(healthy);

    const next = await untilAnswered(service);
    // The first one was closed before.
    await endpoint.hears('CLOSED', 1 + closed);

    for (const { status } of refused) expect([503, 504]).toContain(status);
    expect(next).toMatchObject(answered);
  });
});
