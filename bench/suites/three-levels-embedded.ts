import { profileTable } from '../measure/profile.ts';
import { measureRounds } from '../measure/rounds.ts';
import { threeLevels, whole } from '../questions/three-levels.ts';
import { figuresTable, hojaBy } from './figures-table.ts';
import { hoja } from './hoja.ts';
import { effortOf, type Suite } from './suite.ts';

const peer = 'Yoga + Pothos + dataloader';
const call = 'raw call';
const served = 'raw call behind node:http';

export const threeLevelsEmbedded: Suite = {
  name: 'three-levels-embedded',
  title: 'Three levels on the embedded engine, about 160 nodes',
  async run(options) {
    const { hoja: inHoja, lists, rows } = threeLevels;
    const raw = {
      path: 'bench/contenders/raw-grafeo.js',
      arguments: [JSON.stringify(whole)],
      normalise: rows.normalise,
    };
    const service = hoja({ request: inHoja.request(whole), normalise: inHoja.normalise });
    const rounds = await measureRounds(
      [
        service,
        {
          name: peer,
          path: 'bench/contenders/peers/yoga-dataloader.js',
          request: lists.request(whole),
          normalise: lists.normalise,
        },
        { name: call, ...raw },
        { name: served, ...raw, request: rows.request(whole) },
      ],
      effortOf(options, { rounds: 5, warmUp: 5_000, turns: 3, requestsPerTurn: 1_000, connections: 1 }),
      options.mirror,
    );
    return {
      findings: [
        { what: `CPU ÷ ${peer}`, value: hojaBy(rounds, peer, 'cpu'), unit: '×', atMost: 0.35 },
        { what: `CPU ÷ ${call} and JSON.stringify`, value: hojaBy(rounds, call, 'cpu'), unit: '×', atMost: 2 },
        { what: `CPU ÷ ${served}`, value: hojaBy(rounds, served, 'cpu'), unit: '×' },
        { what: `latency ÷ ${peer}`, value: hojaBy(rounds, peer, 'p50'), unit: '×' },
      ],
      tables: [
        figuresTable('One request', rounds),
        ...(options.isQuick ? [] : [await profileTable(service, options.mirror)]),
      ],
    };
  },
};
