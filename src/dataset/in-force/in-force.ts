import { groupBy } from '../../model/group-by.ts';
import type { Release, ReleaseEntity } from '../release.ts';
import { isText } from '../validity.ts';
import { lawTimeOf } from './law-times.ts';
import type { NormGraph, NormRelationship, NormTime } from './norm-time.ts';
import { provisionTimeOf } from './provision-times.ts';
import { versionTimesOf } from './version-times.ts';

/** When each law, provision and version of a release is in force, by id. */
export function createNormTimes(release: Release): ReadonlyMap<string, NormTime> {
  const graph = createNormGraph(release);
  const ofType = (type: string) => release.entities.filter((entity) => entity.type === type);
  const times = new Map(ofType('Law').map((law) => [law.id as string, lawTimeOf(law, graph)]));
  const laws = new Map(times);
  for (const { id } of ofType('Provision')) {
    const versions = versionTimesOf(id, graph, laws);
    for (const [version, time] of versions) times.set(version, times.get(version) ?? time);
    times.set(id, provisionTimeOf(id, graph, laws, versions));
  }
  return times;
}

const types: ReadonlySet<string> = new Set([
  'PART_OF',
  'VERSION_OF',
  'INTRODUCES',
  'AMENDS',
  'INSERTS',
  'REPEALS',
  'SUCCEEDS',
  'STRIKES_DOWN',
]);

function createNormGraph({ entities, relationships }: Release): NormGraph {
  const relevant = relationships
    .filter(({ type }) => types.has(type))
    .map(({ type, from, to, on }): NormRelationship & { type: string } => ({
      type,
      from,
      to,
      on: isText(on) ? on : undefined,
    }));
  const byTarget = groupBy(relevant, ({ to, type }) => `${type} ${to}`);
  const byStart = groupBy(relevant, ({ from, type }) => `${type} ${from}`);
  return {
    entityById: new Map<string, ReleaseEntity>(entities.map((entity) => [entity.id, entity])),
    into: (id, type) => byTarget.get(`${type} ${id}`) ?? [],
    from: (id, type) => byStart.get(`${type} ${id}`) ?? [],
  };
}
