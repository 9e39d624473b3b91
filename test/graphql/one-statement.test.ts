import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { askFor } from '../support/ask.ts';
import { recordStatements } from '../support/engines.ts';

describe('one statement for one root field', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it('runs two statements for two root fields, whatever is under them', async () => {
    const recorded = recordStatements(engine);

    await askFor(
      recorded.engine,
      '{ a: law(id: "law:ley-28002") { amends { nodes { id sources { id } } } } laws(first: 2) { totalCount nodes { amends { totalCount nodes { id } } } } }',
    );

    expect(recorded.statements.map(({ name }) => name)).toEqual(['law', 'laws']);
  });

  it('counts only when the count is asked for, and reads no page for a count alone', async () => {
    const recorded = recordStatements(engine);

    await askFor(recorded.engine, '{ law(id: "law:ley-28002") { amends { nodes { id } } } }');
    await askFor(recorded.engine, '{ law(id: "law:ley-28002") { amends { totalCount } } }');

    const [page, count] = recorded.statements.map(({ cypher }) => cypher);
    expect(page).not.toContain('COUNT');
    expect(count).toBe(
      'MATCH (n0:`HojaEntity` {`id`: $p0})\nRETURN [n0.`id`, COUNT { (n0)-[:`HOJA_AMENDS`]->() }] AS row',
    );
  });

  it('renders a nested page with its limit inside, and nothing of the request in the text', async () => {
    const recorded = recordStatements(engine);

    await askFor(
      recorded.engine,
      '{ law(id: "law:ley-28002") { number amends(first: 7, filter: { confidence: [STATED_IN_SEED] }) { edges { node { id } relationship { role } } } } }',
    );

    const [statement] = recorded.statements;
    expect(statement?.cypher).toBe(
      [
        'MATCH (n0:`HojaEntity` {`id`: $p0})',
        'CALL (n0) {',
        'MATCH (n0)-[r2:`HOJA_AMENDS`]->(n1)',
        'WHERE r2.`confidence` IN $p1',
        'WITH r2, n1',
        'ORDER BY n1.`sortKey`, r2.`id`',
        'LIMIT $p2',
        'RETURN collect([r2.`role`, n1.`id`, n1.`type`]) AS c3',
        '}',
        'RETURN [n0.`id`, n0.`number`, c3] AS row',
      ].join('\n'),
    );
    expect(statement?.parameters).toEqual({ p0: 'law:ley-28002', p1: ['STATED_IN_SEED'], p2: 8 });
  });

  it('reads of a date only what is asked of it', async () => {
    const recorded = recordStatements(engine);

    const text = await askFor(
      recorded.engine,
      '{ law(id: "law:ley-28002") { publishedOn { text approximate } amendedBy { edges { relationship { on { earliest } } } } } }',
    );
    const days = await askFor(
      recorded.engine,
      '{ law(id: "law:ley-28002") { publishedOn { ...Days } } } fragment Days on Edtf { latest ... on Edtf { earliest } }',
    );
    const neither = await askFor(
      recorded.engine,
      '{ law(id: "law:ley-28002") { publishedOn { __typename } } region(id: "region:peru") { validity { __typename } } }',
    );

    expect(recorded.statements.map(({ cypher }) => cypher.match(/publishedOn\w*|onEarliest|onLatest/g))).toEqual([
      ['onEarliest', 'publishedOn'],
      ['publishedOn', 'publishedOnEarliest', 'publishedOnLatest'],
      ['publishedOn'],
      null,
    ]);
    expect([text.law, days.law, neither]).toMatchObject([
      { publishedOn: { text: '2003-06-17', approximate: false } },
      { publishedOn: { earliest: '2003-06-17', latest: '2003-06-17' } },
      { law: { publishedOn: { __typename: 'Edtf' } }, region: { validity: null } },
    ]);
  });

  it('merges what fragments repeat, and keeps what one key means on different types apart', async () => {
    const recorded = recordStatements(engine);
    const question = `query { nodes(ids: ["provision:cp-298", "law:ley-28002"]) { ...A ... on Provision { x: versions(first: 1) { nodes { id } } } ... on Law { x: amends(first: 2) { nodes { id } } } } }
      fragment A on Entity { relationships(types: [AMENDS], first: 1) { nodes { id } } ... on Law { relationships(types: [AMENDS], first: 1) { nodes { name { value } } } } }`;

    const answer = await askFor(recorded.engine, question);

    const [provision, law] = answer.nodes as unknown as {
      x: { nodes: unknown[] };
      relationships: { nodes: object[] };
    }[];
    expect(provision?.x.nodes).toHaveLength(1);
    expect(law?.x.nodes).toEqual([{ id: 'provision:cp-296' }, { id: 'provision:cp-297' }]);
    expect(Object.keys(provision?.relationships.nodes[0] ?? {})).toEqual(['id']);
    expect(Object.keys(law?.relationships.nodes[0] ?? {})).toEqual(['id', 'name']);
    expect(recorded.statements).toHaveLength(1);
  });
});
