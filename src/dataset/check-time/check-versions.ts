import type { DayRange } from '../../model/edtf-date.ts';
import type { PlacedEntity } from '../read-entity.ts';
import {
  asWarning,
  boundsOfField,
  daysOf,
  findingAt,
  isBefore,
  isUncertain,
  mayBeSame,
  textOf,
  type DatedSeed,
  type Finding,
} from './dated-seed.ts';

/** The versions of provisions, compared with the acts that began and ended them, with their law and with each other. */
export function checkVersions(seed: DatedSeed): readonly Finding[] {
  const versions = seed.entities.filter(({ entity }) => entity.type === 'ProvisionVersion');
  const placedById = new Map<string, PlacedEntity>(versions.map((version) => [version.entity.id, version]));
  return versions.flatMap((version) => {
    const siblings = seed
      .from(version.entity.id, 'VERSION_OF')
      .flatMap(({ relationship }) => seed.into(relationship.to, 'VERSION_OF'))
      .flatMap(({ relationship }) => placedById.get(relationship.from) ?? [])
      .filter((other) => other !== version);
    return [
      ...startWithoutAct(version, seed),
      ...beforeItsLaw(version, seed),
      ...inventedEnd(version, siblings, seed),
      ...overlap(version, siblings),
      ...reversedOrder(version, seed),
    ];
  });
}

function startWithoutAct(version: PlacedEntity, { into, entityById }: DatedSeed): readonly Finding[] {
  const { valid, id } = version.entity;
  const start = daysOf(valid);
  const laws = into(id, 'INTRODUCES').flatMap(({ relationship }) => entityById.get(relationship.from) ?? []);
  const days = laws.flatMap(({ publishedOn, inForce }) => [daysOf(publishedOn) ?? [], daysOf(inForce) ?? []].flat());
  if (start === undefined || days.length === 0 || days.some((day) => mayBeSame(day, start))) return [];
  return [
    findingAt(
      version,
      'valid',
      valid,
      `valid "${textOf(valid)}" begins neither on the publication nor on the entry into force of ${laws.map((law) => law.id).join(', ')}; these are ${days.map(({ earliest }) => earliest).join(', ')}`,
    ),
  ];
}

function beforeItsLaw(version: PlacedEntity, { from, entityById }: DatedSeed): readonly Finding[] {
  const { valid, id } = version.entity;
  return from(id, 'VERSION_OF')
    .flatMap(({ relationship }) => from(relationship.to, 'PART_OF'))
    .flatMap(({ relationship: { to } }) => {
      const there = daysOf(entityById.get(to)?.publishedOn);
      if (!isBefore(daysOf(valid), there)) return [];
      return [
        findingAt(
          version,
          'valid',
          valid,
          `valid "${textOf(valid)}" begins before ${to} was published, on "${there?.earliest ?? ''}"`,
        ),
      ];
    });
}

/** An end that nothing explains was perhaps written to close a gap. */
function inventedEnd(version: PlacedEntity, siblings: readonly PlacedEntity[], seed: DatedSeed): readonly Finding[] {
  const { valid, id } = version.entity;
  const end = boundsOfField(valid)?.end ?? undefined;
  if (end === undefined || isUncertain(version.entity, 'valid')) return [];
  const provisions = seed.from(id, 'VERSION_OF').map(({ relationship }) => relationship.to);
  const repeals = [id, ...provisions].flatMap((target) => seed.into(target, 'REPEALS'));
  const parents = provisions.flatMap((provision) => seed.from(provision, 'PART_OF'));
  const reasons = [
    ...siblings.map(({ entity }) => daysOf(entity.valid)),
    ...repeals.map(({ relationship }) => daysOf(relationship.on)),
    ...parents.map(
      ({ relationship }) => boundsOfField(seed.entityById.get(relationship.to)?.inForce)?.end ?? undefined,
    ),
  ].filter((day): day is DayRange => day !== undefined);
  if (reasons.some((day) => mayBeSame(day, end))) return [];
  return [
    asWarning(
      findingAt(
        version,
        'valid',
        valid,
        `valid "${textOf(valid)}" ends on a day on which no version begins and no act repeals it; write what ended it, or leave the end blank`,
      ),
    ),
  ];
}

function overlap(version: PlacedEntity, siblings: readonly PlacedEntity[]): readonly Finding[] {
  const { valid } = version.entity;
  const start = daysOf(valid);
  return siblings.flatMap(({ entity }) => {
    const other = boundsOfField(entity.valid);
    const isWithin =
      start?.isExact === true &&
      other?.start?.isExact === true &&
      other.start.earliest < start.earliest &&
      (other.end === null || (other.end.isExact && other.end.latest > start.latest));
    return isWithin
      ? [
          findingAt(
            version,
            'valid',
            valid,
            `valid "${textOf(valid)}" begins within "${textOf(entity.valid)}" of ${entity.id}; one version ends where the next begins`,
          ),
        ]
      : [];
  });
}

function reversedOrder(version: PlacedEntity, { from, entityById }: DatedSeed): readonly Finding[] {
  const { valid, id } = version.entity;
  return from(id, 'SUCCEEDS').flatMap((relationship) => {
    const earlier = entityById.get(relationship.relationship.to);
    if (!isBefore(daysOf(valid), daysOf(earlier?.valid))) return [];
    return [
      {
        ...relationship.place,
        value: relationship.relationship.to,
        message: `"${textOf(valid)}" of ${id} is before "${textOf(earlier?.valid)}" of ${relationship.relationship.to}, which it succeeds`,
      },
    ];
  });
}
