import { measureRounds } from '../measure/rounds.ts';
import { dataOf } from '../questions/flatten.ts';
import { bareHttpName, bareHttpSendingAs } from './bare-http.ts';
import { figuresTable, hojaBy } from './figures-table.ts';
import { hoja } from './hoja.ts';
import { effortOf, type Suite } from './suite.ts';

const apollo = 'Apollo Server';
const bodies = [JSON.stringify({ query: '{ __typename }' })];

export const typename: Suite = {
  name: 'typename',
  title: 'The smallest question, { __typename }, over HTTP',
  async run(options) {
    const service = hoja({ request: { path: '/graphql', bodies }, normalise: dataOf });
    await using bare = await bareHttpSendingAs(service, options.mirror);
    const rounds = await measureRounds(
      [
        service,
        bare.contender,
        {
          name: apollo,
          path: 'bench/contenders/peers/apollo-server.js',
          request: { path: '/', bodies },
          normalise: dataOf,
        },
      ],
      effortOf(options, { rounds: 5, warmUp: 20_000, turns: 4, requestsPerTurn: 5_000, connections: 1 }),
      options.mirror,
    );
    return {
      findings: [
        { what: `CPU ÷ ${bareHttpName}`, value: hojaBy(rounds, bareHttpName, 'cpu'), unit: '×', atMost: 5 },
        { what: `CPU ÷ ${apollo}`, value: hojaBy(rounds, apollo, 'cpu'), unit: '×', atMost: 1 },
        { what: `latency ÷ ${apollo}`, value: hojaBy(rounds, apollo, 'p50'), unit: '×' },
      ],
      tables: [figuresTable('One request', rounds)],
    };
  },
};
