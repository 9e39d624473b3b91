import { once } from 'node:events';
import { afterAll, beforeAll } from 'vitest';
import { startHoja } from '../cli/start-hoja.ts';
import { freePort } from './free-port.ts';

/** An operation with the types of its answer and its variables. */
export interface TypedQuestion<Data, Variables extends object = object> {
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Data;
}

/** `hoja serve` of the built program, in a process of its own. */
export interface BuiltServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  /** `data` of the answer; throws when there are errors in it. */
  ask<Data, Variables extends object>(question: TypedQuestion<Data, Variables>, variables?: Variables): Promise<Data>;
  /** The same for a text of which no type is known. */
  askText(text: string, variables?: object): Promise<Readonly<Record<string, unknown>>>;
  /** The bytes at a path, `/graph.json`; throws unless the status is 200. */
  download(path: string): Promise<Buffer>;
}

/** Where the server says that it is; IRIs begin with it. */
export const builtPublicUrl = 'https://hoja.test';

/** Starts it; resolves when it answers. It takes as many requests as are sent. */
export async function openBuiltServer(env: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const hoja = startHoja(['serve'], {
    PORT: String(port),
    HOJA_PUBLIC_URL: builtPublicUrl,
    HOJA_RATE_LIMIT: '0',
    HOJA_LOG_LEVEL: 'silent',
    ...env,
  });
  const ended = hoja.exit.then(async ([code, signal]) => {
    throw new Error(`hoja serve ended with ${code ?? signal ?? 'nothing'}: ${await hoja.stderr}`);
  });
  await Promise.race([once(hoja.child.stdout, 'data'), ended]);
  ended.catch(() => undefined);

  async function askText(text: string, variables: object = {}): Promise<Readonly<Record<string, unknown>>> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return dataOf(await response.json());
  }

  return {
    url,
    async ask<Data, Variables extends object>({ text }: TypedQuestion<Data, Variables>, variables?: Variables) {
      return (await askText(text, variables)) as Data;
    },
    askText,
    async download(path: string) {
      const response = await fetch(`${url}${path}`);
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return Buffer.from(await response.arrayBuffer());
    },
    [Symbol.asyncDispose]: () => hoja.kill(),
  };
}

/** The same while the tests of a file or a `describe` run; gives what tells it to them. */
export function builtServer(env?: Readonly<Record<string, string>>): () => BuiltServer {
  let server: BuiltServer | undefined;
  beforeAll(async () => {
    server = await openBuiltServer(env);
  });
  afterAll(() => server?.[Symbol.asyncDispose]());
  return () => {
    if (server === undefined) throw new Error('The built program has not started');
    return server;
  };
}

/** `data` of an answer in GraphQL; throws when there are errors in it. */
export function dataOf(answer: unknown): Readonly<Record<string, unknown>> {
  const { data, errors } = answer as {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: unknown;
  };
  if (errors !== undefined || data === undefined || data === null) throw new Error(JSON.stringify(answer));
  return data;
}
