import type { Finding } from '../measure/finding.ts';
import { measureRounds, type Rounds } from '../measure/rounds.ts';
import { threeLevels, whole } from '../questions/three-levels.ts';
import { figuresTable, hojaBy } from './figures-table.ts';
import { hoja } from './hoja.ts';
import { effortOf, neo4jEnvironment, type Suite } from './suite.ts';

const library = '@neo4j/graphql';
const loader = 'Yoga + Pothos + dataloader';
const call = 'raw driver';
const served = 'raw driver behind node:http';

export const threeLevelsNeo4j: Suite = {
  name: 'three-levels-neo4j',
  title: 'Three levels on Neo4j, about 160 nodes',
  async run(options) {
    const environment = neo4jEnvironment(await options.neo4j());
    const { hoja: inHoja, lists, neo4jGraphql, rows: inRows } = threeLevels;
    const raw = {
      path: 'bench/contenders/raw-neo4j.js',
      arguments: [JSON.stringify(whole)],
      normalise: inRows.normalise,
      environment,
    };
    const rounds = await measureRounds(
      [
        hoja({ request: inHoja.request(whole), normalise: inHoja.normalise, environment }),
        {
          name: library,
          path: 'bench/contenders/peers/neo4j-graphql.js',
          request: neo4jGraphql.request(whole),
          normalise: neo4jGraphql.normalise,
          environment,
        },
        {
          name: loader,
          path: 'bench/contenders/peers/yoga-dataloader.js',
          request: lists.request(whole),
          normalise: lists.normalise,
          environment,
        },
        { name: call, ...raw },
        { name: served, ...raw, request: inRows.request(whole) },
      ],
      // Each is at its fastest after thousands of requests only: till then threads of V8 compile what it runs.
      effortOf(options, { rounds: 5, warmUp: 5_000, turns: 3, requestsPerTurn: 1_000, connections: 1 }),
      options.mirror,
    );
    return { findings: findingsOf(rounds), tables: [figuresTable('One request', rounds)] };
  },
};

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
