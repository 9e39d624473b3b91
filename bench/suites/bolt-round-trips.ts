import type { Finding } from '../measure/finding.ts';
import { startServerProgram, type Program } from '../measure/program.ts';
import { openRoundTripCounter, type RoundTripCounter } from '../measure/round-trips.ts';
import { spreadOf } from '../measure/statistics.ts';
import { dataOf } from '../questions/flatten.ts';
import { some, threeLevels, whole } from '../questions/three-levels.ts';
import { hoja } from './hoja.ts';
import { neo4jEnvironment, type Suite } from './suite.ts';

/** The first are not counted: connections are opened and the release is read. */
const requests = { warmUp: 10, counted: 30 } as const;

export const boltRoundTrips: Suite = {
  name: 'bolt-round-trips',
  title: 'How often Neo4j is asked',
  async run({ mirror, neo4j }) {
    const address = await neo4j();
    const { hostname, port } = new URL(address.uri);
    await using counter = await openRoundTripCounter({ host: hostname, port: Number(port) });
    const environment = neo4jEnvironment({ ...address, uri: `bolt://127.0.0.1:${counter.port}` });
    const request = threeLevels.hoja.request(whole);
    await using program = await startServerProgram({ mirror, ...hoja({ normalise: dataOf, environment }) });
    const two = JSON.stringify({
      query: '{ a: law(id: "law:ley-28002") { id amends { nodes { id } } } b: laws(first: 5) { nodes { id } } }',
    });
    return {
      findings: [
        await countTrips('three levels, about 160 nodes', request.bodies[0] ?? '', program, counter, 1),
        await countTrips(
          'three levels, about 50 nodes',
          threeLevels.hoja.request(some).bodies[0] ?? '',
          program,
          counter,
          1,
        ),
        await countTrips('two root fields', two, program, counter, 2),
      ],
      tables: [],
    };
  },
};

async function countTrips(
  question: string,
  body: string,
  program: Program,
  counter: RoundTripCounter,
  atMost: number,
): Promise<Finding> {
  const trips: number[] = [];
  for (let index = 0; index < requests.warmUp + requests.counted; index += 1) {
    const before = counter.count();
    const response = await fetch(`${program.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    dataOf(await response.json());
    if (index >= requests.warmUp) trips.push(counter.count() - before);
  }
  return { what: `Bolt round trips, ${question}`, value: spreadOf(trips), unit: '', atMost };
}
