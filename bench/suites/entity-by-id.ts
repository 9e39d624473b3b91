import { readRelease } from '../../src/dataset/release-file.ts';
import { profileTable } from '../measure/profile.ts';
import { measureRounds } from '../measure/rounds.ts';
import { entityById } from '../questions/entity-by-id.ts';
import { dataOf } from '../questions/flatten.ts';
import { bareHttpName, bareHttpSendingAs } from './bare-http.ts';
import { figuresTable, hojaBy } from './figures-table.ts';
import { hoja } from './hoja.ts';
import { effortOf, type Suite } from './suite.ts';

const peer = 'mercurius + jit over maps';
/** Every so many-th entity is asked for, of all types. */
const step = 7;

export const entityByIdSuite: Suite = {
  name: 'entity-by-id',
  title: 'An entity by its id, with its sources, over HTTP',
  async run(options) {
    const { entities } = await readRelease(`${options.mirror}/dist/release.json`);
    const request = entityById(entities.filter((_, index) => index % step === 0).map(({ id }) => id));
    const service = hoja({ request, normalise: dataOf });
    await using bare = await bareHttpSendingAs(service, options.mirror);
    const rounds = await measureRounds(
      [
        service,
        { name: peer, path: 'bench/contenders/peers/mercurius-jit.js', request, normalise: dataOf },
        bare.contender,
      ],
      effortOf(options, { rounds: 7, warmUp: 8_000, turns: 4, requestsPerTurn: 1_500, connections: 1 }),
      options.mirror,
    );
    return {
      findings: [
        { what: `CPU ÷ ${peer}`, value: hojaBy(rounds, peer, 'cpu'), unit: '×', atMost: 1.5 },
        { what: `CPU ÷ ${bareHttpName}`, value: hojaBy(rounds, bareHttpName, 'cpu'), unit: '×' },
        { what: `latency ÷ ${peer}`, value: hojaBy(rounds, peer, 'p50'), unit: '×' },
      ],
      tables: [
        figuresTable(`One request, ${request.bodies.length} entities in turn`, rounds),
        ...(options.isQuick ? [] : [await profileTable(service, options.mirror)]),
      ],
    };
  },
};
