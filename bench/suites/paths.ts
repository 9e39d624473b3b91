import { measureRounds } from '../measure/rounds.ts';
import { pairCount } from '../questions/pairs.ts';
import { figuresTable, hojaBy } from './figures-table.ts';
import { effortOf, type Suite } from './suite.ts';

const peer = 'graphology-shortest-path in memory';

export const paths: Suite = {
  name: 'paths',
  title: 'The shortest path between two entities of the seed, in process',
  async run(options) {
    const normalise = (answer: unknown): unknown => answer;
    const rounds = await measureRounds(
      [
        { name: 'Hoja', path: 'bench/contenders/paths-of-hoja.js', normalise },
        { name: peer, path: 'bench/contenders/peers/paths-of-graphology.js', normalise },
      ],
      effortOf(options, { rounds: 5, warmUp: pairCount, turns: 4, requestsPerTurn: pairCount, connections: 1 }),
      options.mirror,
    );
    return {
      findings: [
        { what: `CPU ÷ ${peer}`, value: hojaBy(rounds, peer, 'cpu'), unit: '×' },
        { what: `latency ÷ ${peer}`, value: hojaBy(rounds, peer, 'p50'), unit: '×' },
      ],
      tables: [figuresTable(`One path, ${pairCount} pairs in turn, equal lengths`, rounds)],
    };
  },
};
