import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { toDriverParameters } from '../../src/engine/neo4j/driver-parameters.ts';
import { planList } from '../../src/plan/plan.ts';
import type { ListSelection } from '../../src/plan/selection.ts';
import { describeOnNeo4j, neo4jAddress } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';

const byName: ListSelection = {
  kind: 'list',
  label: 'Law',
  conditions: [],
  order: { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false },
  page: { from: 'start', size: () => 20, after: null, before: null },
  hasEdges: true,
  hasCount: false,
  hasCursors: false,
  node: { type: 'Law', properties: ['number'], children: [] },
};
const at = () => [null, 'ley 28002 law:ley-28002', 'law:ley-28002'] as const;

describeOnNeo4j('a page of a whole type by name, on Neo4j', () => {
  let driver: Driver;
  beforeAll(async () => {
    const engine = await openSeededNeo4j();
    await engine[Symbol.asyncDispose]();
    const { uri, user = '', password = '' } = neo4jAddress();
    driver = neo4j.driver(uri, user === '' ? undefined : neo4j.auth.basic(user, password));
    // Neo4j counts what an index holds in the background, some time after a load, and plans by what it counted.
    await driver.executeQuery("CALL db.resampleIndex('HojaLaw_sortKey')");
  });
  afterAll(async () => {
    await driver.close();
  });

  it.each<[string, Partial<ListSelection>]>([
    ['from its start', {}],
    ['from its end', { page: { ...byName.page, from: 'end' } }],
    ['from Z to A', { order: { ...byName.order, isDescending: true } }],
    ['after a cursor', { page: { ...byName.page, after: at } }],
    ['before a cursor', { page: { ...byName.page, from: 'end', before: at } }],
  ])('is read from the index that gives its order: %s', async (_, given) => {
    const { cypher, parameters } = planList({ ...byName, ...given }, { name: 'laws', asOf: null }).statement({});
    const driverParameters = toDriverParameters(neo4j, parameters);

    await vi.waitFor(
      async () => {
        await driver.executeQuery('CALL db.clearQueryCaches()');
        const operators = operatorsOf((await driver.executeQuery(`EXPLAIN ${cypher}`, driverParameters)).summary.plan);
        expect(operators).toContain('NodeIndexSeekByRange');
        expect(operators.filter((operator) => ['Sort', 'Top', 'Union'].includes(operator))).toEqual([]);
      },
      { timeout: 20_000, interval: 200 },
    );
  });
});

function operatorsOf(plan: Plan | false): readonly string[] {
  return plan === false ? [] : [plan.operatorType.split('@')[0] ?? '', ...plan.children.flatMap(operatorsOf)];
}
