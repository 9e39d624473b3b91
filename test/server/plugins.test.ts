import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plugin } from 'graphql-yoga';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import type { Listening } from '../../src/server/listen.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { freePort } from '../support/free-port.ts';

describe('plugins of who runs the service', () => {
  const hooks: string[] = [];
  const note = (hook: string) => (): void => {
    hooks.push(hook);
  };
  const plugin: Plugin = {
    onRequest: note('onRequest'),
    onRequestParse: note('onRequestParse'),
    onParams: note('onParams'),
    onParse: note('onParse'),
    onValidate: note('onValidate'),
    onContextBuilding: note('onContextBuilding'),
    onExecute: note('onExecute'),
    onExecutionResult: note('onExecutionResult'),
    onResultProcess: note('onResultProcess'),
    onResponse({ response }) {
      hooks.push('onResponse');
      response.headers.set('x-answered-by', 'our-node-3');
    },
  };
  let server: HojaServer;
  let listening: Listening;
  beforeAll(async () => {
    const port = await freePort();
    server = createServer({ engine: createFakeEngine(), publicUrl: `http://127.0.0.1:${port}`, plugins: [plugin] });
    listening = await server.listen({ host: '127.0.0.1', port });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  it('runs each of their hooks for a plain POST over the network', async () => {
    hooks.length = 0;

    const response = await fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });

    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
    expect(hooks).toEqual([
      'onRequest',
      'onRequestParse',
      'onParams',
      'onParse',
      'onValidate',
      'onContextBuilding',
      'onExecute',
      'onExecutionResult',
      'onResultProcess',
      'onResponse',
    ]);
    expect(response.headers.get('x-answered-by')).toBe('our-node-3');
  });

  it('lets them answer before a file is made', async () => {
    const closed: Plugin = {
      onRequest(event) {
        event.endResponse(new event.fetchAPI.Response('closed today', { status: 503 }));
      },
    };
    const publicUrl = 'http://127.0.0.1:4000';
    await using other = createServer({ engine: createFakeEngine(), publicUrl, plugins: [closed] });

    const response = await other.fetch(new Request(`${publicUrl}/graph.json`));

    expect([response.status, await response.text()]).toEqual([503, 'closed today']);
  });
});
