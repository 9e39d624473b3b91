import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HojaError } from '../../src/model/hoja-error.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { Log } from '../../src/server/log.ts';
import { createFakeEngine, fakeRelease } from '../support/fake-engine.ts';
import { address, costing, post } from './post.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const secret = 'secret-host:7687';
const extensions = { cost: costing(1), release: fakeRelease.id };

/** A schema of one field that fails. */
function failingWith(error: unknown): GraphQLSchema {
  const schema = buildSchema('type Query { field: String }');
  const field = schema.getQueryType()?.getFields().field;
  if (field !== undefined)
    field.resolve = () => {
      throw error;
    };
  return schema;
}

describe.each(['production', 'development'])('errors where NODE_ENV is %s', (environment) => {
  it('masks a bug and logs it, with the same id', async () => {
    vi.stubEnv('NODE_ENV', environment);
    const bug = new TypeError(`cannot read ${secret}`);
    const logged: string[] = [];
    const log: Log = (_level, _message, fields) => {
      if (fields?.error === bug) logged.push(String(fields.requestId));
    };
    await using server = createServer({
      engine: createFakeEngine(),
      schema: failingWith(bug),
      publicUrl: address,
      log,
    });

    const answer = await post(server, { query: '{ field }' });

    const [id] = logged;
    expect(id).toBeDefined();
    expect(answer).toEqual({
      status: 500,
      body: {
        errors: [
          {
            message: 'Internal error',
            locations: [{ line: 1, column: 3 }],
            path: ['field'],
            extensions: { code: 'INTERNAL', id },
          },
        ],
        data: { field: null },
        extensions,
      },
    });
  });

  it('shows an error of ours with its code and status, and never its cause', async () => {
    vi.stubEnv('NODE_ENV', environment);
    const error = new HojaError('ENGINE_UNAVAILABLE', 'The graph database cannot be reached.', {
      cause: new Error(secret),
    });
    const logged: string[] = [];
    await using server = createServer({
      engine: createFakeEngine(),
      schema: failingWith(error),
      publicUrl: address,
      log: (level) => logged.push(level),
    });

    const answer = await post(server, { query: '{ field }' });

    expect(answer).toEqual({
      status: 503,
      body: {
        errors: [
          {
            message: 'The graph database cannot be reached.',
            locations: [{ line: 1, column: 3 }],
            path: ['field'],
            extensions: { code: 'ENGINE_UNAVAILABLE' },
          },
        ],
        data: { field: null },
        extensions,
      },
    });
    expect(logged).not.toContain('error');
  });
});

it('masks what is thrown that is no error at all', async () => {
  await using server = createServer({ engine: createFakeEngine(), schema: failingWith(secret), publicUrl: address });

  const answer = await post(server, { query: '{ field }' });

  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer.body)).not.toContain('secret');
});
