import { describe, expect, it } from 'vitest';
import { HojaError } from '../../../src/model/hoja-error.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { silentLog } from '../../../src/server/log.ts';
import { openTracing } from '../../../src/server/tracing/open-tracing.ts';
import { openCollector, type Collector, type SentSpan } from '../../support/collector.ts';
import { createFakeEngine, type FakeAnswers } from '../../support/fake-engine.ts';
import { freePort } from '../../support/free-port.ts';
import { address, post } from '../post.ts';

const lookUp = 'query LookUp($id: ID!) { law(id: $id) { id } }';

/** Asks a traced service and waits until its spans are sent. */
async function ask(
  endpoint: string,
  body: object,
  { headers = {}, answers }: { readonly headers?: Record<string, string>; readonly answers?: FakeAnswers } = {},
): Promise<void> {
  await using tracing = openTracing({ endpoint, serviceName: 'hoja-test', version: '1.2.3', log: silentLog });
  await using server = createServer({
    engine: createFakeEngine(answers),
    publicUrl: address,
    observers: [tracing.observer],
  });
  await post(server, body, { 'x-request-id': 'asked', ...headers });
}

function spanOf({ spans }: Collector, isRoot: boolean): SentSpan {
  const [span] = spans.filter(({ kind }) => (kind === 2) === isRoot);
  if (span === undefined) throw new Error(`no such span among ${spans.map(({ name }) => name).join()}`);
  return span;
}

function attributesOf({ attributes }: Pick<SentSpan, 'attributes'>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

describe('tracing', () => {
  it('sends a span of the operation and, under it, one of each statement', async () => {
    await using collector = await openCollector();

    await ask(collector.endpoint, { query: lookUp, variables: { id: 'law:ley-28002' } });

    const [root, call] = [spanOf(collector, true), spanOf(collector, false)];
    expect(collector.paths).toEqual(['/v1/traces']);
    expect(collector.spans).toHaveLength(2);
    expect(root).toMatchObject({ name: 'query LookUp', kind: 2 });
    expect(attributesOf(root)).toMatchObject({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'LookUp',
      'hoja.request_id': 'asked',
      'hoja.cost': 1,
      'hoja.statements': 1,
    });
    expect(call).toMatchObject({ name: 'law', kind: 3, traceId: root.traceId, parentSpanId: root.spanId });
    expect(attributesOf(call)).toEqual({ 'db.operation.name': 'run' });
    for (const { startTimeUnixNano, endTimeUnixNano } of [root, call])
      expect(BigInt(endTimeUnixNano) >= BigInt(startTimeUnixNano)).toBe(true);
    expect(attributesOf(collector.batches[0]?.resourceSpans[0]?.resource ?? { attributes: [] })).toEqual({
      'service.name': 'hoja-test',
      'service.version': '1.2.3',
    });
  });

  it('goes on with the trace of who asks', async () => {
    await using collector = await openCollector();

    await ask(
      collector.endpoint,
      { query: lookUp, variables: { id: 'law:x' } },
      { headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' } },
    );

    expect(spanOf(collector, true)).toMatchObject({
      traceId: '0af7651916cd43dd8448eb211c80319c',
      parentSpanId: 'b7ad6b7169203331',
    });
  });

  it('sends nothing of a trace that who asks does not record, and begins one where the header is no such thing', async () => {
    await using collector = await openCollector();

    await ask(
      collector.endpoint,
      { query: '{ __typename }' },
      { headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' } },
    );
    await ask(collector.endpoint, { query: '{ __typename }' }, { headers: { traceparent: 'nonsense' } });

    expect(collector.spans.map(({ parentSpanId = '' }) => parentSpanId)).toEqual(['']);
  });

  it('tells what failed by its code', async () => {
    await using collector = await openCollector();

    await ask(
      collector.endpoint,
      { query: lookUp, variables: { id: 'law:x' } },
      {
        answers: {
          run: () => Promise.reject(new HojaError('ENGINE_UNAVAILABLE', 'The graph database cannot be reached.')),
        },
      },
    );

    expect(spanOf(collector, true)).toMatchObject({ status: { code: 2 } });
    expect(spanOf(collector, false)).toMatchObject({ status: { code: 2 } });
    expect(attributesOf(spanOf(collector, false))).toMatchObject({ 'error.type': 'ENGINE_UNAVAILABLE' });
  });

  it('sends no text of a query and no variable', async () => {
    await using collector = await openCollector();

    await ask(
      collector.endpoint,
      {
        query: 'query ($id: ID!) { law(id: $id) { id } other: law(id: "law:secret-text") { id } }',
        variables: { id: 'law:secret-variable' },
      },
      { headers: { authorization: 'secret-header' } },
    );

    expect(collector.spans).toHaveLength(3);
    expect(JSON.stringify(collector.batches)).not.toContain('secret');
  });

  it('answers as ever when no collector is there', async () => {
    const start = performance.now();

    await ask(`http://127.0.0.1:${await freePort()}`, { query: '{ __typename }' });

    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
