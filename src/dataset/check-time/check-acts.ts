import type { PlacedRelationship } from '../read-relationships.ts';
import {
  asWarning,
  boundsOfField,
  daysOf,
  findingAt,
  isBefore,
  mayBeSame,
  textOf,
  type DatedSeed,
  type Finding,
} from './dated-seed.ts';

/** The day of what one act does to another, or to a provision, compared with the days of both. */
export function checkActs(seed: DatedSeed): readonly Finding[] {
  return seed.relationships.flatMap((act) => [
    ...dayOfAct(act, seed),
    ...dayOfJudgment(act, seed),
    ...beforeItsTarget(act, seed),
    ...afterItsEnd(act, seed),
  ]);
}

const acts: ReadonlySet<string> = new Set(['AMENDS', 'INSERTS', 'REPEALS', 'INTRODUCES']);

function dayOfAct(act: PlacedRelationship, { entityById }: DatedSeed): readonly Finding[] {
  const { type, from, on } = act.relationship;
  const published = entityById.get(from)?.publishedOn;
  const [day, publication] = [daysOf(on), daysOf(published)];
  if (!acts.has(type) || day === undefined || publication === undefined || mayBeSame(day, publication)) return [];
  return [
    findingAt(
      act,
      'on',
      on,
      `on "${textOf(on)}" is not the day of publication of ${from}, which is "${textOf(published)}"; entry into force stands in inForce of the law`,
    ),
  ];
}

function dayOfJudgment(act: PlacedRelationship, { entityById }: DatedSeed): readonly Finding[] {
  const { type, from, to, on } = act.relationship;
  if (type !== 'STRIKES_DOWN') return [];
  const decided = entityById.get(from)?.decidedOn;
  const [day, decision] = [daysOf(on), daysOf(decided)];
  if (isBefore(day, decision))
    return [findingAt(act, 'on', on, `on "${textOf(on)}" is before ${from} was decided, on "${textOf(decided)}"`)];
  const target = entityById.get(to);
  const end = boundsOfField(target?.inForce)?.end;
  if (target?.inForce === undefined || end != null) return [];
  return [
    asWarning({
      ...act.place,
      value: to,
      message: `${from} strikes down ${to}, whose inForce "${textOf(target.inForce)}" has no end; write its last day in force`,
    }),
  ];
}

/** Nothing is changed before it is there. */
function beforeItsTarget(act: PlacedRelationship, { entityById, from: startingFrom }: DatedSeed): readonly Finding[] {
  const { type, from, to, on } = act.relationship;
  if (!acts.has(type) || type === 'INTRODUCES') return [];
  const law = entityById.get(to)?.type === 'Provision' ? startingFrom(to, 'PART_OF')[0]?.relationship.to : to;
  const target = law === undefined ? undefined : entityById.get(law);
  const day = daysOf(on) ?? daysOf(entityById.get(from)?.publishedOn);
  const there = daysOf(target?.publishedOn) ?? daysOf(target?.dated);
  if (law === undefined || !isBefore(day, there)) return [];
  return [
    {
      ...(on === undefined ? act.place : act.placeOf('on')),
      value: textOf(on ?? to),
      message: `${type} of ${to} on "${day?.earliest ?? ''}" is before ${law} was there, on "${there?.earliest ?? ''}"; one of the two days is wrong`,
    },
  ];
}

/** A law ends when the act that repeals it is published or takes effect. Nothing is amended after its end. */
function afterItsEnd(act: PlacedRelationship, { entityById }: DatedSeed): readonly Finding[] {
  const { type, from, to, on } = act.relationship;
  const end = boundsOfField(entityById.get(to)?.inForce)?.end ?? undefined;
  const day = daysOf(on) ?? daysOf(entityById.get(from)?.publishedOn);
  if ((type !== 'REPEALS' && type !== 'AMENDS') || !isBefore(end, day)) return [];
  const finding: Finding = {
    ...act.place,
    value: to,
    message: `${to} ends on "${end?.latest ?? ''}", before ${from} ${type} it on "${day?.earliest ?? ''}"`,
  };
  return [type === 'REPEALS' ? finding : asWarning(finding)];
}
