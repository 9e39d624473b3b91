import { buildSchema } from 'graphql';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createServer } from '../../src/server/create-server.ts';
import { createFakeEngine, fakeRelease } from '../support/fake-engine.ts';
import { address, post } from './post.ts';

it('says what is wrong with a variable that is null where an argument must have a value, and does not call it a bug', async () => {
  const logged: string[] = [];
  const schema = buildSchema('type Query { field(id: ID!): String }');
  await using server = createServer({
    engine: createFakeEngine(),
    schema,
    publicUrl: address,
    log: (level) => logged.push(level),
  });

  const { body } = await post(server, { query: 'query ($id: ID = "a") { field(id: $id) }', variables: { id: null } });

  expect(body).toMatchObject({
    errors: [{ message: 'Argument "id" of non-null type "ID!" must not be null.', path: ['field'] }],
  });
  expect(logged).not.toContain('error');
});

it('masks a value that its own type refuses: that is a bug', async () => {
  const schema = buildSchema('type Query { field: Int }');
  const field = schema.getQueryType()?.getFields().field;
  if (field !== undefined) field.resolve = () => 2 ** 40;
  await using server = createServer({ engine: createFakeEngine(), schema, publicUrl: address });

  const { body } = await post(server, { query: '{ field }' });

  expect(body).toMatchObject({ errors: [{ message: 'Internal error' }] });
});

it.each(['production', 'development', 'test', ''])(
  'masks bugs with NODE_ENV=%s, unless it is told to show them',
  async (environment) => {
    vi.stubEnv('NODE_ENV', environment);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const schema = buildSchema('type Query { field: Int }');
    const field = schema.getQueryType()?.getFields().field;
    if (field !== undefined)
      field.resolve = () => {
        throw new Error('secret-host:7687 is full');
      };
    await using server = createServer({ engine: createFakeEngine(), schema, publicUrl: address });
    await using showing = createServer({ engine: createFakeEngine(), schema, publicUrl: address, showsErrors: true });

    const { status, body } = await post(server, { query: '{ field }' });
    const shown = await post(showing, { query: '{ field }' });

    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringMatching(/secret-host|stack|\.ts/)]);
    expect(shown).toMatchObject({
      status: 500,
      body: {
        errors: [
          {
            message: 'Internal error',
            extensions: {
              code: 'INTERNAL',
              stack: expect.arrayContaining(['Error: secret-host:7687 is full']) as unknown,
            },
          },
        ],
      },
    });
  },
);

it('says that a body is not JSON, and nothing of what read it', async () => {
  await using server = createServer({ engine: createFakeEngine(), publicUrl: address });

  expect(await post(server, '{')).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message: expect.stringMatching(
            /^The body of the request cannot be read: it begins with \{ and breaks/,
          ) as string,
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  });
});

it('answers in time although a field does not heed the deadline', async () => {
  const schema = buildSchema('type Query { field: String }');
  const field = schema.getQueryType()?.getFields().field;
  if (field !== undefined) field.resolve = () => new Promise(() => undefined);
  await using server = createServer({ engine: createFakeEngine(), schema, publicUrl: address, deadlineMs: 20 });

  expect(await post(server, { query: '{ field }' })).toMatchObject({
    status: 504,
    body: { errors: [{ extensions: { code: 'ENGINE_TIMEOUT' } }], extensions: { release: fakeRelease.id } },
  });
});
