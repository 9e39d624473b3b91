import { once } from 'node:events';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { unlessGivenUp } from '../../src/engine/give-up.ts';
import type { Context } from '../../src/graphql/context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { createFakeEngine, fakeRelease } from '../support/fake-engine.ts';
import { address, costing, post } from './post.ts';

/** A schema whose one field ends only when it is given up; `began` tells with which signal. */
function endlessSchema(began: (signal: AbortSignal) => void) {
  const schema = buildSchema('type Query { field: String }');
  const field = schema.getQueryType()?.getFields().field;
  if (field === undefined) throw new TypeError('no field');
  field.resolve = (_root, _arguments, { deadline }: Context) => {
    if (deadline === undefined) throw new TypeError('no deadline');
    const { signal } = deadline;
    began(signal);
    return unlessGivenUp(new Promise(() => undefined), { signal });
  };
  return schema;
}

it('ends an operation at its deadline with a coded error', async () => {
  await using server = createServer({
    engine: createFakeEngine(),
    schema: endlessSchema(() => undefined),
    publicUrl: address,
    deadlineMs: 50,
  });

  const answer = await post(server, { query: '{ field }' });

  expect(answer).toEqual({
    status: 504,
    body: {
      errors: [
        {
          message: expect.stringContaining('not ready within 0.1 s') as string,
          locations: [{ line: 1, column: 3 }],
          path: ['field'],
          extensions: { code: 'ENGINE_TIMEOUT' },
        },
      ],
      data: { field: null },
      extensions: { cost: costing(1), release: fakeRelease.id },
    },
  });
});

it('gives the work up when the client leaves, and does not call that a bug', async () => {
  const logged: string[] = [];
  const client = new AbortController();
  let end: Promise<unknown> | undefined;
  const schema = endlessSchema((signal) => {
    end = once(signal, 'abort');
    client.abort();
  });
  await using server = createServer({
    engine: createFakeEngine(),
    schema,
    publicUrl: address,
    log: (level) => logged.push(level),
  });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });

  const answer = fetch(`${url}/graphql?query={field}`, { signal: client.signal });

  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  await end;
  expect(logged).not.toContain('error');
});
