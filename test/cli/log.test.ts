import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { logLevels, type LogLevelName } from '../../src/cli/configuration.ts';
import { createLog } from '../../src/cli/create-log.ts';
import { createServer, type ServerOptions } from '../../src/server/create-server.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { freePort } from '../support/free-port.ts';
import { address } from '../server/post.ts';
import { runCommandLine } from './command-line.ts';

type Line = Readonly<Record<string, unknown>>;

/** What a server logs while it is asked, line by line. */
async function linesOf(
  level: LogLevelName,
  ask: (url: string) => Promise<unknown>,
  options: Partial<ServerOptions> = {},
): Promise<readonly Line[]> {
  const written: string[] = [];
  {
    using logging = await createLog({ write: (piece) => written.push(String(piece)), once: () => undefined }, level);
    await using server = createServer({
      engine: createFakeEngine(),
      schema: failingSchema(),
      publicUrl: address,
      log: logging.log,
      observers: [logging.observer],
      ...options,
    });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
    await ask(url);
  }
  return written
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function failingSchema() {
  const schema = buildSchema('type Query { good(text: String): String bad(text: String): String }');
  const { good, bad } = schema.getQueryType()?.getFields() ?? {};
  if (good === undefined || bad === undefined) throw new TypeError('no fields');
  good.resolve = () => 'value';
  // As a library that hangs what it was given on its error.
  bad.resolve = (_root, { text }) => {
    throw Object.assign(new TypeError('a bug'), {
      parameters: { text: text as string },
      cause: new Error('its cause'),
    });
  };
  return schema;
}

async function post(url: string, body: object, headers: Record<string, string> = {}): Promise<void> {
  await (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'asked', ...headers },
      body: JSON.stringify(body),
    })
  ).text();
}

async function get(url: string): Promise<void> {
  await (await fetch(url, { headers: { 'x-request-id': 'asked' }, redirect: 'manual' })).text();
}

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string;
const milliseconds = expect.any(Number) as number;

describe('the log', () => {
  it('has one line for an operation: its name, cost and statements, how long it took and how it ended', async () => {
    const lines = await linesOf('info', (url) => post(url, { query: 'query Good { good }' }));

    expect(lines.filter(({ requestId }) => requestId === 'asked')).toEqual([
      {
        level: 'info',
        time,
        requestId: 'asked',
        method: 'POST',
        route: 'graphql',
        status: 200,
        milliseconds,
        operation: 'Good',
        cost: 1,
        statements: 1,
        message: 'operation',
      },
    ]);
  });

  it('has one line for any other request, with its path but not what is asked of it', async () => {
    const lines = await linesOf('info', (url) => get(`${url}/graph.nothing?secret=1`));

    expect(lines.filter(({ requestId }) => requestId === 'asked')).toEqual([
      {
        level: 'info',
        time,
        requestId: 'asked',
        method: 'GET',
        route: 'file',
        status: 404,
        milliseconds,
        path: '/graph.nothing',
        errors: ['NOT_FOUND'],
        message: 'request',
      },
    ]);
  });

  it('tells a bug with its stack and cause under the id of the request', async () => {
    const lines = await linesOf('error', (url) => post(url, { query: '{ bad }' }));

    expect(lines).toEqual([
      {
        level: 'error',
        time,
        requestId: 'asked',
        message: 'A request failed by a bug',
        error: {
          type: 'TypeError',
          message: 'a bug',
          stack: expect.stringContaining('log.test.ts') as string,
          cause: expect.objectContaining({ message: 'its cause' }) as object,
        },
      },
    ]);
  });

  it('has a line for the first request beyond the rate limit, and one for all others of the minute', async () => {
    const lines = await linesOf(
      'info',
      async (url) => {
        for (let count = 0; count < 20; count += 1) await post(url, { query: '{ good }' });
      },
      { requestsPerMinute: 10 },
    );

    expect(lines.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(lines.filter(({ status }) => status === 429)).toEqual([
      expect.objectContaining({ requestId: 'asked', errors: ['RATE_LIMITED'] }),
      { level: 'info', time, status: 429, requests: 9, message: 'requests beyond the rate limit' },
    ]);
  });

  it('cuts long names and paths', async () => {
    const name = 'N'.repeat(500);

    const lines = await linesOf('info', async (url) => {
      await post(url, { query: `query ${name} { good }` });
      await get(`${url}/${name}`);
    });

    expect(lines.map(({ operation, path }) => operation ?? path)).toEqual(
      expect.arrayContaining([name.slice(0, 80), `/${name.slice(0, 199)}`]),
    );
  });

  it('holds no text of a query, no variable, no password and no header of who asks', async () => {
    const secrets = {
      text: 'secret-text',
      variable: 'secret-variable',
      header: 'secret-header',
      name: 'secret-name"\n{}',
    };
    const headers = {
      authorization: `Bearer ${secrets.header}`,
      cookie: `session=${secrets.header}`,
      traceparent: secrets.header,
    };

    const lines = await linesOf('debug', async (url) => {
      await post(
        url,
        { query: 'query ($text: String) { good(text: $text) }', variables: { text: secrets.variable } },
        headers,
      );
      await post(
        url,
        { query: 'query ($text: String) { bad(text: $text) }', variables: { text: secrets.variable } },
        headers,
      );
      await post(url, { query: `{ good(text: "${secrets.text}") wrong }` }, headers);
      await post(url, { query: '{ good }', operationName: secrets.name }, headers);
      await post(
        url,
        { query: 'query ($text: Int) { good }', variables: { text: secrets.variable } },
        { ...headers, origin: 'https://elsewhere.example' },
      );
      await get(`${url}/graphql?query={good(text:"${secrets.text}")}&variables={"text":"${secrets.variable}"}`);
      await get(`${url}/subgraph.json?ids=${secrets.variable}`);
    });

    expect(lines.filter(({ requestId }) => requestId === 'asked').length).toBeGreaterThanOrEqual(8);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it.each<[LogLevelName, readonly string[]]>([
    ['silent', []],
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'info', 'warn']],
    ['debug', ['debug', 'error', 'info', 'warn']],
  ])('from the level %s on has lines of %j', async (level, expected) => {
    const lines = await linesOf(level, async (url) => {
      await post(url, { query: '{ good }' });
      await post(url, { query: '{ bad }' });
      await get(`${url}/health`);
    });

    expect([...new Set(lines.map((line) => String(line.level)))].sort()).toEqual(expected);
    expect(logLevels).toContain(level);
  });

  it('writes what went wrong at once, and gathers the rest', async () => {
    const written: string[] = [];
    using logging = await createLog({ write: (piece) => written.push(String(piece)), once: () => undefined }, 'info');

    logging.log('info', 'first');
    expect(written).toEqual([]);
    logging.log('error', 'second');

    expect(
      written
        .join('')
        .split('\n')
        .map((line) => /"message":"(\w+)"/.exec(line)?.[1]),
    ).toEqual(['first', 'second', undefined]);
  });

  it('of the command is of information, but on a terminal only of what is wrong', async () => {
    const env = { PORT: String(await freePort()), HOJA_METRICS_PORT: String(await freePort()) };
    const written = { file: '', terminal: '' };
    const to = (name: keyof typeof written, isTTY: boolean) => ({
      isTTY,
      write: (piece: string | Uint8Array) => {
        written[name] += String(piece);
      },
      once: () => undefined,
    });

    await runCommandLine('serve', { env, stderr: to('file', false) });
    await runCommandLine('serve', { env, stderr: to('terminal', true) });

    expect(written.file).toContain('"message":"Metrics are at ');
    expect(written.terminal).toBe('');
  });
});
