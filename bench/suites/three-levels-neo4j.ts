import type { Finding, Table } from '../measure/finding.ts';
import { measureRounds, type Rounds } from '../measure/rounds.ts';
import { some, threeLevels, whole, type ThreeLevelsSize } from '../questions/three-levels.ts';
import { figuresTable, hojaBy } from './figures-table.ts';
import { hoja } from './hoja.ts';
import { effortOf, neo4jEnvironment, type Suite, type SuiteOptions } from './suite.ts';

const library = '@neo4j/graphql';
const loader = 'Yoga + Pothos + dataloader';
const call = 'raw driver';
const served = 'raw driver behind node:http';

const sizes: readonly (readonly [name: string, size: ThreeLevelsSize])[] = [['about 160 nodes', whole], ['about 50 nodes', some]];

export const threeLevelsNeo4j: Suite = {
  name: 'three-levels-neo4j',
  title: 'Three levels on Neo4j',
  async run(options) {
    const findings: Finding[] = [];
    const tables: Table[] = [];
    for (const [name, size] of options.isQuick ? sizes.slice(0, 1) : sizes) {
      const rounds = await measureSize(size, options);
      findings.push(...findingsOf(rounds).map((finding) => ({ ...finding, what: `${name}: ${finding.what}` })));
      tables.push(figuresTable(`One request, ${name}`, rounds));
    }
    return { findings, tables };
  },
};

async function measureSize(size: ThreeLevelsSize, options: SuiteOptions): Promise<Rounds> {
  const environment = neo4jEnvironment(await options.neo4j());
  const { hoja: inHoja, lists, neo4jGraphql, rows } = threeLevels;
  const raw = { path: 'bench/contenders/raw-neo4j.js', arguments: [JSON.stringify(size)], normalise: rows.normalise, environment };
  return measureRounds(
    [
      hoja({ request: inHoja.request(size), normalise: inHoja.normalise, environment }),
      { name: library, path: 'bench/contenders/peers/neo4j-graphql.js', request: neo4jGraphql.request(size), normalise: neo4jGraphql.normalise, environment },
      { name: loader, path: 'bench/contenders/peers/yoga-dataloader.js', request: lists.request(size), normalise: lists.normalise, environment },
      { name: call, ...raw },
      { name: served, ...raw, request: rows.request(size) },
    ],
    effortOf(options, { rounds: 5, warmUp: 2_500, turns: 4, requestsPerTurn: 150, connections: 1 }),
    options.mirror,
  );
}

function findingsOf(rounds: Rounds): readonly Finding[] {
  return [
    { what: `CPU ÷ ${library}`, value: hojaBy(rounds, library, 'cpu'), unit: '×', atMost: 0.3 },
    { what: `latency ÷ ${library}`, value: hojaBy(rounds, library, 'p50'), unit: '×', atMost: 0.4 },
    { what: `latency ÷ ${call}`, value: hojaBy(rounds, call, 'p50'), unit: '×', atMost: 1.5 },
    { what: `latency ÷ ${served}`, value: hojaBy(rounds, served, 'p50'), unit: '×' },
    { what: `CPU ÷ ${call}`, value: hojaBy(rounds, call, 'cpu'), unit: '×' },
    { what: `CPU ÷ ${loader}`, value: hojaBy(rounds, loader, 'cpu'), unit: '×' },
    { what: `latency ÷ ${loader}`, value: hojaBy(rounds, loader, 'p50'), unit: '×' },
  ];
}
