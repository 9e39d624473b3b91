import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { askFor } from '../support/ask.ts';
import { recordStatements } from '../support/engines.ts';

/**
 * One document each, asked again with variables of another shape: a plan kept under too small a key answers wrongly.
 */
describe('plans are kept by the shape of the variables', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it('answers @include and @skip anew when their variable changes', async () => {
    const document = parse(
      'query ($x: Boolean!) { law(id: "law:ley-28002") { id amends(first: 1) @include(if: $x) { nodes { id } } number @skip(if: $x) } }',
    );

    const without = await askFor(engine, document, { x: false });
    const included = await askFor(engine, document, { x: true });

    expect(without).toEqual({ law: { id: 'law:ley-28002', number: '28002' } });
    expect(included).toEqual({ law: { id: 'law:ley-28002', amends: { nodes: [{ id: 'provision:cp-296' }] } } });
    expect(await askFor(engine, document, { x: false })).toEqual(without);
  });

  it('answers an optional cursor, an optional filter and their absence', async () => {
    const document = parse(
      'query ($after: String, $filter: LawFilter) { laws(first: 2, after: $after, filter: $filter) { totalCount nodes { id } pageInfo { endCursor } } }',
    );
    const read = async (variables: Record<string, unknown>) =>
      (await askFor(engine, document, variables)).laws as unknown as {
        totalCount: number;
        nodes: unknown[];
        pageInfo: { endCursor: string };
      };

    const first = await read({});
    const second = await read({ after: first.pageInfo.endCursor });
    const again = await read({ after: null });
    const codes = await read({ filter: { lawKind: ['CODE'] } });
    const dated = await read({ filter: { publishedOn: { from: '2003-06-17', to: '2003-06-17' } } });

    expect(second.nodes).not.toEqual(first.nodes);
    expect(again).toEqual(first);
    expect(codes.totalCount).toBeLessThan(first.totalCount);
    expect(dated.nodes).toEqual([{ id: 'law:ley-28002' }]);
  });

  it('answers another order and another direction', async () => {
    const document = parse(
      'query ($by: RelationshipOrderField!, $direction: OrderDirection!) { provision(id: "provision:cp-298") { versions(first: 1, orderBy: { by: $by, direction: $direction }) { nodes { id } } } }',
    );
    const read = async (by: string, direction: string) =>
      JSON.stringify(await askFor(engine, document, { by, direction }));

    expect(await read('DATE', 'ASC')).toContain('cp-298-1991');
    expect(await read('DATE', 'DESC')).toContain('cp-298-2025');
    expect(await read('DATE', 'ASC')).toContain('cp-298-1991');
  });

  it('answers first and last, and another size of page', async () => {
    const document = parse('query ($first: Int, $last: Int) { laws(first: $first, last: $last) { nodes { id } } }');
    const read = async (variables: Record<string, unknown>) =>
      ((await askFor(engine, document, variables)).laws as unknown as { nodes: { id: string }[] }).nodes.map(
        ({ id }) => id,
      );

    const [first] = await read({ first: 1 });
    const [last] = await read({ last: 1 });

    expect(first).not.toBe(last);
    expect(await read({ first: 3 })).toHaveLength(3);
    expect(await read({})).toHaveLength(20);
  });

  it('answers the operation that is named', async () => {
    const recorded = recordStatements(engine);
    const document = parse('query A { x: law(id: "law:ley-28002") { id } } ');
    const other = parse('query A { x: law(id: "law:ley-28002") { number } } ');

    expect(await askFor(recorded.engine, document)).toEqual({ x: { id: 'law:ley-28002' } });
    expect(await askFor(recorded.engine, other)).toEqual({ x: { number: '28002' } });
  });

  it('gives one text for all values of one shape, byte for byte', async () => {
    const recorded = recordStatements(engine);
    const question = 'query ($id: ID!, $n: Int!) { law(id: $id) { amends(first: $n) { nodes { id } } } }';

    await askFor(recorded.engine, question, { id: 'law:ley-28002', n: 3 });
    await askFor(recorded.engine, parse(question), { id: 'law:ley-26320', n: 100 });

    expect(recorded.statements[0]?.cypher).toBe(recorded.statements[1]?.cypher);
    expect(recorded.statements.map(({ parameters }) => Object.values(parameters))).toEqual([
      ['law:ley-28002', 4],
      ['law:ley-26320', 101],
    ]);
  });
});
