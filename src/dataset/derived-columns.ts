import { boundsOf } from '../model/edtf-date.ts';
import { groupBy } from '../model/group-by.ts';
import { entityTypeOf } from '../ontology/ontology.ts';
import type { StoredProperties } from './graph-rows.ts';
import { findRivals } from './rivals.ts';
import type { Release, ReleaseEntity, ReleaseRelationship } from './release.ts';
import { entityValidity, relationshipValidity } from './validity.ts';
import type { ValidityDays } from './validity-days.ts';

/**
 * Columns that are computed from the neighbours of an entity or from the ends of a relationship. They are kept in the
 * graph, so that one look-up reads them.
 */
export interface DerivedColumns {
  /**
   * For an observation: `indicatorId`, `regionId`, `reporterIds`, and, when other observations give another value,
   * `rivalKey` and `rivalShare`.
   */
  readonly ofEntity: (entity: ReleaseEntity) => StoredProperties;
  /**
   * The days on which a relationship holds: its own, or those on which both ends hold (`isTimeless` when neither end
   * ever has dates). For an act on a provision also `versionBefore` and `versionAfter`, the ids of the versions that
   * the act ended and began.
   */
  readonly ofRelationship: (relationship: ReleaseRelationship) => StoredProperties;
}

export function createDerivedColumns({ entities, relationships }: Release): DerivedColumns {
  const entityById = new Map<string, ReleaseEntity>(entities.map((entity) => [entity.id, entity]));
  const outgoing = groupBy(relationships, ({ from }) => from as string);
  const targetsOf = (id: string, type: string): readonly string[] =>
    (outgoing.get(id) ?? []).filter((relationship) => relationship.type === type).map(({ to }) => to);
  const versionsByProvision = groupBy(
    relationships.filter(({ type }) => type === 'VERSION_OF'),
    ({ to }) => to as string,
  );
  const rivals = findRivals(entities, targetsOf);
  const validityById = new Map(entities.map((entity) => [entity.id as string, entityValidity(entity)]));

  function versionsOf(provision: string): readonly ReleaseEntity[] {
    return (versionsByProvision.get(provision) ?? []).flatMap(({ from }) => entityById.get(from) ?? []);
  }

  /**
   * `versionAfter` is the version that the act introduced. `versionBefore` is the version that ended when that one
   * began, or, without it, on the day of the act.
   */
  function versionColumns({ type, from, to, on }: ReleaseRelationship): StoredProperties {
    if (!actsOnProvisions.has(type) || entityById.get(to)?.type !== 'Provision') return {};
    const introduced = new Set(targetsOf(from, 'INTRODUCES'));
    const versions = versionsOf(to);
    const after = versions.find(({ id }) => introduced.has(id));
    const day = after === undefined ? dayOf(on) : startOf(after);
    const before =
      day === undefined ? undefined : versions.find((version) => version !== after && endOf(version) === day);
    return {
      ...(before === undefined ? {} : { versionBefore: before.id }),
      ...(after === undefined ? {} : { versionAfter: after.id }),
    };
  }

  function dayColumns(relationship: ReleaseRelationship): StoredProperties {
    const own = relationshipValidity(relationship);
    if (Object.keys(own).length > 0) return { ...own };
    const ends = [entityById.get(relationship.from), entityById.get(relationship.to)].filter(
      (end) => end !== undefined,
    );
    if (ends.every(({ type }) => entityTypeOf(type).validity === undefined)) return { isTimeless: true };
    return bothHold(
      ends.filter(({ type }) => entityTypeOf(type).validity !== undefined).map(({ id }) => validityById.get(id) ?? {}),
    );
  }

  return {
    ofEntity: ({ id, type }) => (type === 'Observation' ? { ...seriesColumns(id, targetsOf), ...rivals.get(id) } : {}),
    ofRelationship: (relationship) => ({ ...dayColumns(relationship), ...versionColumns(relationship) }),
  };
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

/**
 * The days on which all of them hold: from the latest start to the earliest end. When one certain start is unknown, the
 * result is unknown.
 */
function bothHold(days: readonly ValidityDays[]): StoredProperties {
  const latest = (values: readonly (string | undefined)[]) =>
    values
      .filter((value) => value !== undefined)
      .sort()
      .at(-1);
  const earliest = (values: readonly (string | undefined)[]) =>
    values
      .filter((value) => value !== undefined)
      .sort()
      .at(0);
  const columns = {
    mayFrom: latest(days.map(({ mayFrom }) => mayFrom)),
    mayTo: earliest(days.map(({ mayTo }) => mayTo)),
    holdsFrom: days.every(({ holdsFrom }) => holdsFrom !== undefined)
      ? latest(days.map(({ holdsFrom }) => holdsFrom))
      : undefined,
    holdsTo: earliest(days.map(({ holdsTo }) => holdsTo)),
  };
  return Object.fromEntries(Object.entries(columns).flatMap(([name, day]) => (day === undefined ? [] : [[name, day]])));
}

function startOf({ valid }: ReleaseEntity): string | undefined {
  return typeof valid === 'string' ? boundsOf(valid)?.start?.earliest : undefined;
}

function endOf({ valid }: ReleaseEntity): string | undefined {
  return typeof valid === 'string' ? boundsOf(valid)?.end?.latest : undefined;
}

function dayOf(date: unknown): string | undefined {
  return typeof date === 'string' ? boundsOf(date)?.start?.earliest : undefined;
}
