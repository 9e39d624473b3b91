import { expect, it } from 'vitest';
import type { LoadedRelease } from '../../src/engine/graph-engine.ts';
import { createServer } from '../../src/server/create-server.ts';
import { createFakeEngine, fakeRelease } from '../support/fake-engine.ts';
import { address, post } from './post.ts';

const next: LoadedRelease = { ...fakeRelease, id: 'bbbbbbbbbbbb' };
const twoLaws = { query: '{ a: law(id: "law:ley-1") { id } b: law(id: "law:ley-2") { id } }' };

/**
 * A server whose engine reads these releases, one after the other; the last one again and again, or all of them. It
 * knows the first one, which its start has read.
 */
async function openServer(releases: readonly (LoadedRelease | null)[], repeats: 'last' | 'all' = 'last') {
  let readings = 0;
  const statements: string[] = [];
  const engine = createFakeEngine({
    marker: () => {
      const index = repeats === 'last' ? Math.min(readings, releases.length - 1) : readings % releases.length;
      readings += 1;
      return Promise.resolve(releases[index] ?? null);
    },
    run: ({ name }) => {
      statements.push(name);
      return Promise.resolve([]);
    },
  });
  const server = createServer({ engine, publicUrl: address });
  await new Promise(setImmediate);
  return { server, statements, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

it('an operation whose statements read two releases is answered again, from one', async () => {
  await using opened = await openServer([fakeRelease, fakeRelease, next]);

  const { status, body } = await post(opened.server, twoLaws);

  expect([status, body]).toMatchObject([200, { data: { a: null, b: null }, extensions: { release: next.id } }]);
  expect(opened.statements).toHaveLength(4);
});

it('an operation is answered once when its statements read the release that is known', async () => {
  await using opened = await openServer([fakeRelease]);

  const { body } = await post(opened.server, twoLaws);

  expect(body).toMatchObject({ extensions: { release: fakeRelease.id } });
  expect(opened.statements).toHaveLength(2);
});

it('an operation that reads no release is refused, and answers nothing of what it has read', async () => {
  await using opened = await openServer([fakeRelease, fakeRelease, null]);

  const { status, body } = await post(opened.server, twoLaws);

  expect([status, body]).toMatchObject([503, { errors: [{ extensions: { code: 'NO_RELEASE' } }] }]);
  expect(body).not.toHaveProperty('data');
});

it('an operation that meets another release each time is refused with the advice to ask again', async () => {
  await using opened = await openServer([fakeRelease, next], 'all');

  const { status, body } = await post(opened.server, twoLaws);

  expect([status, body]).toMatchObject([
    503,
    {
      errors: [
        {
          message: 'Another release was loaded while this was answered; ask again.',
          extensions: { code: 'NO_RELEASE' },
        },
      ],
    },
  ]);
});

it('an operation that needs no statement names the release that the graph holds now', async () => {
  await using opened = await openServer([fakeRelease, next]);

  const { body } = await post(opened.server, { query: '{ law(id: "no id") { id } }' });

  expect(body).toMatchObject({
    errors: [{ extensions: { code: 'BAD_ID' } }],
    extensions: { release: next.id },
  });
});
