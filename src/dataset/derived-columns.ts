import { groupBy } from '../model/group-by.ts';
import { entityTypeOf, isRelationshipTypeName, relationshipTypeOf } from '../ontology/ontology.ts';
import type { StoredProperties } from './graph-rows.ts';
import { createNormTimes } from './in-force/in-force.ts';
import { actColumns, normColumns } from './norm-columns.ts';
import { findRivals } from './rivals.ts';
import type { Release, ReleaseEntity, ReleaseRelationship } from './release.ts';
import { createSpokenFor } from './spoken-for.ts';
import { allHold, latestDay, withoutMissing, type ValidityDays } from './validity-days.ts';
import { entityValidity, firstDayOf, relationshipValidity } from './validity.ts';
import { versionsAround } from './versions-around.ts';

/**
 * Columns that are computed from the neighbours of an entity or from the ends of a relationship. They are kept in the
 * graph, so that one look-up reads them.
 */
export interface DerivedColumns {
  /**
   * The days on which it holds. For a norm also when it is in force. For an observation also `indicatorId`, `regionId`,
   * `reporterIds`, and, when other observations give another value, `rivalKey` and `rivalShare`.
   */
  readonly ofEntity: (entity: ReleaseEntity) => StoredProperties;
  /**
   * The days on which a relationship holds: its own, or those on which both ends hold (`isTimeless` when neither end
   * ever has dates). For an act on a provision also `versionBefore` and `versionAfter`, the ids of the versions that
   * the act ended and began, and when it took effect.
   */
  readonly ofRelationship: (relationship: ReleaseRelationship) => StoredProperties;
}

export function createDerivedColumns(release: Release): DerivedColumns {
  const { entities, relationships } = release;
  const entityById = new Map<string, ReleaseEntity>(entities.map((entity) => [entity.id, entity]));
  const outgoing = groupBy(relationships, ({ from }) => from as string);
  const targetsOf = (id: string, type: string): readonly string[] =>
    (outgoing.get(id) ?? []).filter((relationship) => relationship.type === type).map(({ to }) => to);
  const versionsByProvision = groupBy(
    relationships.filter(({ type }) => type === 'VERSION_OF'),
    ({ to }) => to as string,
  );
  const rivals = findRivals(entities, targetsOf);
  const spokenFor = createSpokenFor(release);
  const normTimes = createNormTimes(release);
  const validityById = new Map<string, ValidityDays>(
    entities.map((entity) => [
      entity.id,
      normTimes.get(entity.id)?.days ?? entityValidity(entity, spokenFor(entity.sources)),
    ]),
  );

  function versionColumns({ type, from, to, on }: ReleaseRelationship): StoredProperties {
    if (!actsOnProvisions.has(type) || entityById.get(to)?.type !== 'Provision') return {};
    const versions = (versionsByProvision.get(to) ?? []).flatMap((version) => entityById.get(version.from) ?? []);
    const { before, after } = versionsAround(versions, new Set(targetsOf(from, 'INTRODUCES')), firstDayOf(on));
    const act = entityById.get(from);
    return {
      ...(before === undefined ? {} : { versionBefore: before.id }),
      ...(after === undefined ? {} : { versionAfter: after.id }),
      ...(act === undefined ? {} : actColumns(act, normTimes.get(after?.id ?? from)?.start)),
    };
  }

  function dayColumns(relationship: ReleaseRelationship): ValidityDays & StoredProperties {
    const ends = [entityById.get(relationship.from), entityById.get(relationship.to)].filter(
      (end) => end !== undefined,
    );
    const dated = ends.filter(({ type }) => entityTypeOf(type).validity !== undefined);
    const endDays = dated.map(({ id }) => validityById.get(id) ?? {});
    const own = relationshipValidity(relationship, spokenFor(relationship.sources));
    if (Object.keys(own).length === 0) {
      const { holdsFrom, holdsTo, ...possible } = allHold(endDays);
      if (hasOwnTime(relationship)) return possible;
      return dated.length === 0 ? { isTimeless: true } : { ...withoutMissing({ ...possible, holdsFrom, holdsTo }) };
    }
    const mayFrom = own.mayFrom ?? latestDay(...endDays.map((days) => days.mayFrom));
    return { ...own, ...(mayFrom === undefined ? {} : { mayFrom }) };
  }

  return {
    ofEntity: (entity) => ({
      ...validityById.get(entity.id),
      ...normColumns(entity, normTimes.get(entity.id)),
      ...(entity.type === 'Observation' ? { ...seriesColumns(entity.id, targetsOf), ...rivals.get(entity.id) } : {}),
    }),
    ofRelationship: (relationship) => ({ ...dayColumns(relationship), ...versionColumns(relationship) }),
  };
}

function hasOwnTime({ type }: ReleaseRelationship): boolean {
  return isRelationshipTypeName(type) && relationshipTypeOf(type).hasOwnTime === true;
}

const actsOnProvisions: ReadonlySet<string> = new Set(['AMENDS', 'INSERTS', 'REPEALS']);

function seriesColumns(id: string, targetsOf: (id: string, type: string) => readonly string[]): StoredProperties {
  const [indicatorId] = targetsOf(id, 'MEASURES');
  const [regionId] = targetsOf(id, 'OBSERVED_IN');
  return {
    ...(indicatorId === undefined ? {} : { indicatorId }),
    ...(regionId === undefined ? {} : { regionId }),
    reporterIds: targetsOf(id, 'REPORTED_BY'),
  };
}
