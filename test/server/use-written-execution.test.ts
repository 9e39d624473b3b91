import { describe, expect, it } from 'vitest';
import { seededServer } from '../support/seeded-server.ts';
import { address, post } from './post.ts';

const seeded = seededServer(address);

/** The first time, and again when all that is remembered of an operation is there. */
const times = 3;

describe('an operation that comes again', () => {
  it.each<[string, object]>([
    [
      'with the same data',
      {
        query: 'query Law($id: ID!) { law(id: $id) { id number amends(first: 3) { totalCount nodes { id } } } }',
        variables: { id: 'law:ley-28002' },
      },
    ],
    [
      'with the same coded error at the same place',
      { query: '{\n  good: law(id: "law:ley-28002") { id }\n  bad: law(id: "x") { id }\n}' },
    ],
    ['with the same status when all is refused', { query: '{ law(id: "x") { id } }' }],
    [
      'with the same words about a variable',
      { query: 'query ($first: Int) { laws(first: $first) { nodes { id } } }', variables: { first: 'ten' } },
    ],
    [
      'as of the same day',
      {
        query: 'query ($day: Date!) @asOf(date: $day) { laws(first: 2) { nodes { id } } }',
        variables: { day: '1995-01-01' },
      },
    ],
    [
      'with the operation of the same name',
      { query: 'query A { laws(first: 1) { nodes { id } } } query B { __typename }', operationName: 'B' },
    ],
    [
      'where each type is possible at each level',
      {
        query: `{ entity(id: "law:ley-28002") { id ${'relationships(first: 1) { nodes { id names { es en } '.repeat(7)}${'} } '.repeat(7)}} }`,
      },
    ],
    [
      'with fragments around its root fields',
      { query: '{ ...Q } fragment Q on Query { law(id: "law:ley-28002") { id } }' },
    ],
    ['with the schema beside its data', { query: '{ law(id: "law:ley-28002") { id } __type(name: "Law") { name } }' }],
    [
      'without an operation where the name is none',
      { query: 'query A { laws(first: 1) { nodes { id } } } query B { __typename }', operationName: 'C' },
    ],
  ])('is answered %s', async (_, question) => {
    const answers = [];
    for (let time = 0; time < times; time += 1) answers.push(await post(seeded().server, question));

    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is answered by the variables of each request', async () => {
    const query = 'query ($id: ID!, $with: Boolean!) { law(id: $id) { id number @include(if: $with) } }';
    const ask = async (id: string, withNumber: boolean) =>
      (await post(seeded().server, { query, variables: { id, with: withNumber } })).body;

    for (let time = 0; time < times; time += 1) {
      expect(await ask('law:ley-28002', true)).toMatchObject({
        data: { law: { id: 'law:ley-28002', number: '28002' } },
      });
      expect(await ask('law:ley-28002', false)).toMatchObject({ data: { law: { id: 'law:ley-28002' } } });
      expect(await ask('law:none', true)).toMatchObject({ data: { law: null } });
    }
  });
});
