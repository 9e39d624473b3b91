import { goesOn } from '../../model/edtf-date.ts';
import { firstPossibleDay, yearInNumber } from '../in-force/law-times.ts';
import type { PlacedEntity } from '../read-entity.ts';
import { isText } from '../validity.ts';
import {
  asWarning,
  boundsOfField,
  daysOf,
  findingAt,
  isBefore,
  textOf,
  type DatedSeed,
  type Finding,
} from './dated-seed.ts';

/** The dates of each law, compared with each other and with its number. */
export function checkLaws({ entities }: DatedSeed): readonly Finding[] {
  return entities
    .filter(({ entity }) => entity.type === 'Law')
    .flatMap((law) => [
      ...afterPublication(law),
      ...beforePublication(law),
      ...yearOfNumber(law),
      ...openStart(law),
      ...missingEnd(law),
      ...lastDayKnown(law),
    ]);
}

function afterPublication(law: PlacedEntity): readonly Finding[] {
  const { publishedOn } = law.entity;
  return ['dated', 'promulgatedOn', 'signedOn', 'adoptedOn'].flatMap((field) =>
    isBefore(daysOf(publishedOn), daysOf(law.entity[field]))
      ? [
          findingAt(
            law,
            field,
            law.entity[field],
            `${field} "${textOf(law.entity[field])}" is after publishedOn "${textOf(publishedOn)}"; an act is published when it has been made`,
          ),
        ]
      : [],
  );
}

function beforePublication(law: PlacedEntity): readonly Finding[] {
  const { publishedOn, inForce } = law.entity;
  if (!isBefore(daysOf(inForce), daysOf(publishedOn))) return [];
  return [
    findingAt(
      law,
      'inForce',
      inForce,
      `inForce "${textOf(inForce)}" begins before publishedOn "${textOf(publishedOn)}"; no norm is in force before it is published`,
    ),
  ];
}

function yearOfNumber(law: PlacedEntity): readonly Finding[] {
  const year = yearInNumber(law.entity);
  const field = ['publishedOn', 'promulgatedOn', 'signedOn', 'dated'].find((name) => isText(law.entity[name]));
  const days = field === undefined ? undefined : daysOf(law.entity[field]);
  if (year === undefined || field === undefined || days === undefined) return [];
  const message = `${field} "${textOf(law.entity[field])}" is not of the year ${year} in the number "${textOf(law.entity.number)}"`;
  if (days.latest < `${year}-01-01`) return [findingAt(law, field, law.entity[field], `${message}, but before it`)];
  // An act of December may be published in the next year.
  if (days.earliest > `${Number(year) + 1}-12-31`)
    return [findingAt(law, field, law.entity[field], `${message}, nor of the next one`)];
  return [];
}

function openStart(law: PlacedEntity): readonly Finding[] {
  const { inForce } = law.entity;
  const bounds = boundsOfField(inForce);
  if (bounds?.start !== null || firstPossibleDay(law.entity) !== undefined) return [];
  return [
    findingAt(
      law,
      'inForce',
      inForce,
      `inForce "${textOf(inForce)}" has no start, and no other date says since when the law can have been there; write the first day or year that is possible`,
    ),
  ];
}

const endings: ReadonlySet<unknown> = new Set(['REPEALED', 'STRUCK_DOWN', 'EXPIRED', 'SUPERSEDED']);

function missingEnd(law: PlacedEntity): readonly Finding[] {
  const { lawStatus, inForce } = law.entity;
  if (!endings.has(lawStatus) || boundsOfField(inForce)?.end != null) return [];
  return [
    findingAt(
      law,
      'lawStatus',
      lawStatus,
      `lawStatus ${textOf(lawStatus)} needs an end in inForce, which is ${isText(inForce) ? `"${inForce}"` : 'missing'}; write the last day, month or year in force`,
    ),
  ];
}

function lastDayKnown(law: PlacedEntity): readonly Finding[] {
  const { inForce, knownUntil } = law.entity;
  const bounds = boundsOfField(inForce);
  const known = daysOf(knownUntil);
  const message = (what: string) => `knownUntil "${textOf(knownUntil)}" is ${what} of inForce "${textOf(inForce)}"`;
  if (known !== undefined && isBefore(known, bounds?.start ?? undefined))
    return [findingAt(law, 'knownUntil', knownUntil, message('before the start'))];
  if (known !== undefined && isBefore(bounds?.end ?? undefined, known))
    return [findingAt(law, 'knownUntil', knownUntil, message('after the end'))];
  if (isText(inForce) && goesOn(inForce) && known === undefined)
    return [
      asWarning(
        findingAt(
          law,
          'inForce',
          inForce,
          `inForce "${inForce}" says that it goes on; add knownUntil with the last day for which a source says so, or leave the end blank`,
        ),
      ),
    ];
  return [];
}
