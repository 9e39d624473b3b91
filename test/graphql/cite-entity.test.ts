import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { citeEntity } from '../../src/graphql/cite-entity.ts';
import type { Context } from '../../src/graphql/context.ts';
import { createExecutor } from '../../src/graphql/execute-operation.ts';
import { schema } from '../../src/graphql/schema.ts';
import { openSeededGrafeo } from '../support/seeded.ts';

describe('citing an entity without GraphQL', () => {
  const execution = { schema, executeOperation: createExecutor(schema) };
  let engine: GraphEngine;
  let context: Context;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
    context = { engine, publicUrl: 'https://hoja.test', release: (await engine.describe()).release, questions: [] };
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it('answers what the field answers', async () => {
    const reference = await citeEntity(execution, context, 'institution:enaco', { style: 'CHICAGO', language: 'en' });

    expect(reference).toBe(
      `“National Coca Company (ENACO).” n.d. State company. In Hoja: the Peru drug-policy knowledge graph, Release ${context.release?.id ?? ''}. https://hoja.test/id/institution:enaco.`,
    );
  });

  it('has nothing for what there is not', async () => {
    expect(await citeEntity(execution, context, 'institution:none', { style: 'BIBTEX', language: 'es' })).toBeNull();
  });

  it.each(['x', 'source:s65', 'planet:mars'])('refuses %s, which is no id of an entity', async (id) => {
    await expect(citeEntity(execution, context, id, { style: 'BIBTEX', language: 'es' })).rejects.toMatchObject({
      code: 'BAD_ID',
    });
  });
});
