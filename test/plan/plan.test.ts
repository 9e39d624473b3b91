import { describe, expect, it } from 'vitest';
import { planList, planNodes } from '../../src/plan/plan.ts';
import type { IdsSelection, ListSelection, NodeSelection } from '../../src/plan/selection.ts';

const lawNode: NodeSelection = { type: 'Law', properties: ['number'], children: [] };

const ids: IdsSelection = {
  kind: 'ids',
  labels: ['Entity'],
  ids: (variables) => variables.ids as readonly string[],
  isSingle: false,
  node: lawNode,
};

const list: ListSelection = {
  kind: 'list',
  label: 'Law',
  conditions: [{ kind: 'in', subject: 'node', property: 'lawKind', values: () => ['LAW'] }],
  order: { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false },
  page: { from: 'start', size: () => 2, after: null, before: null },
  hasEdges: true,
  hasCount: true,
  hasCursors: false,
  node: lawNode,
};

const options = { name: 'test', asOf: null };

describe('a plan', () => {
  it('has one text, and takes its values from the variables of each request', () => {
    const plan = planNodes(ids, options);

    const first = plan.statement({ ids: ['law:a'] });
    const second = plan.statement({ ids: ['law:b', 'law:c'] });

    expect(first.cypher).toBe(second.cypher);
    expect([first.parameters, second.parameters]).toEqual([{ p0: ['law:a'] }, { p0: ['law:b', 'law:c'] }]);
    expect(planNodes(ids, options).cypher).toBe(plan.cypher);
  });

  it('reads positional rows back into nodes', () => {
    const { row } = planNodes(ids, options).statement({ ids: ['law:a'] });

    const { type, properties, children } = row([['law:a', '28002']]);

    expect({ type, properties, children }).toEqual({
      type: 'Law',
      properties: { id: 'law:a', number: '28002' },
      children: {},
    });
  });

  it.each([[[]], [['law:a']], ['law:a'], [null]])('refuses a row that breaks the contract: %j', (row) => {
    const statement = planNodes(ids, options).statement({ ids: ['law:a'] });

    expect(() => statement.row([row as never])).toThrow(TypeError);
  });

  it('reads one more than the page to know whether there is more', () => {
    const statement = planList(list, options).statement({});

    const connection = statement.row([
      [
        [
          ['law:a', '1'],
          ['law:b', '2'],
          ['law:c', '3'],
        ],
        7,
      ],
    ]);

    expect(Object.values(statement.parameters)).toContain(3);
    expect(connection.edges.map(({ node }) => node.properties.id)).toEqual(['law:a', 'law:b']);
    expect(connection).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  });

  it('turns a page from the end around', () => {
    const backwards = planList(
      { ...list, hasCount: false, page: { ...list.page, from: 'end', before: () => [null, 'z', 'law:z'] } },
      options,
    );

    const connection = backwards.statement({}).row([
      [
        [
          ['law:b', '2'],
          ['law:a', '1'],
        ],
        null,
      ],
    ]);

    expect(backwards.cypher).toContain('ORDER BY n0.`sortKey` DESC, n0.`id` DESC');
    expect(connection.edges.map(({ node }) => node.properties.id)).toEqual(['law:a', 'law:b']);
    expect(connection).toMatchObject({ totalCount: null, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  });

  it('lets what refuses a value speak before there is a statement, even where only a count is asked for', () => {
    const refusing = planList(
      {
        ...list,
        hasEdges: false,
        page: {
          ...list.page,
          size: () => {
            throw new RangeError('too large');
          },
        },
      },
      options,
    );

    expect(() => refusing.statement({})).toThrow('too large');
  });
});
