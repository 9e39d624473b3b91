import { nextDay, previousDay } from '../model/edtf-date.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import { storedDate, type StoredProperties, type StoredValue } from './graph-rows.ts';
import { intervalOf, type NormTime, type Start } from './in-force/norm-time.ts';
import type { ReleaseEntity } from './release.ts';
import { firstDayOf } from './validity.ts';

/** The columns that say when a law, a provision or a version is in force; none for anything else. */
export function normColumns({ type, penalties }: ReleaseEntity, time: NormTime | undefined): StoredProperties {
  if (time === undefined) return {};
  const { start, until, openEnd, ending, endedBy, intervals, days } = time;
  const whole = intervalOf(start.text, until ?? openEnd);
  const lastKnown = days.holdsTo === undefined ? undefined : previousDay(days.holdsTo);
  return {
    ...dateColumns('inForceFrom', start.text),
    ...dateColumns('inForceUntil', until),
    ...dateColumns('knownUntil', lastKnown),
    ...(type === 'Provision' ? { ...dateColumns('inForce', whole), intervals } : {}),
    ...(type === 'Law' || whole === undefined
      ? {}
      : { toldField: fieldOf(type), ...dateColumns('told', whole), ...dateColumns('validity', whole) }),
    ...(ending === undefined ? {} : { ending }),
    ...(endedBy === undefined ? {} : { endedBy }),
    ...severityColumn(penalties as readonly PenaltyYears[] | undefined),
    // A start that cannot be the first day of its text is shown and ordered by the first that it can be.
    ...(start.earliest === undefined || start.text === undefined ? {} : { inForceFromEarliest: start.earliest }),
  };
}

/** When an act on a provision took effect, and why on that day when it is not the day of publication. */
export function actColumns(act: ReleaseEntity, start: Start | undefined): StoredProperties {
  if (start === undefined) return {};
  const reason = reasonOf(act, start);
  return {
    ...dateColumns('inForceFrom', start.text),
    ...Object.fromEntries(Object.entries(reason ?? {}).map(([language, text]) => [`inForceReason_${language}`, text])),
  };
}

interface PenaltyYears {
  readonly minYears?: number;
  readonly maxYears?: number;
}

const dayAfterPublication: LocalizedText = {
  es: 'El día siguiente de su publicación (Constitución de 1993, art. 109).',
  en: 'The day after its publication (Constitution of 1993, art. 109).',
};

/** The Constitution of 1993 is in force since the last day of that year. */
const firstDayOfTheRule = '1994-01-01';

function reasonOf({ inForceReason, publishedOn }: ReleaseEntity, { earliest, text }: Start): LocalizedText | undefined {
  if (inForceReason !== undefined && inForceReason !== null) return inForceReason as LocalizedText;
  const published = firstDayOf(publishedOn);
  const isNextDay = published !== undefined && text === nextDay(published) && earliest === text;
  return isNextDay && published >= firstDayOfTheRule ? dayAfterPublication : undefined;
}

/** Orders penalties by the first case that is recorded: by its longest term, then by its shortest. */
function severityColumn(penalties: readonly PenaltyYears[] | undefined): StoredProperties {
  const { minYears = 0, maxYears } = penalties?.[0] ?? {};
  return maxYears === undefined ? {} : { severity: maxYears * 1000 + minYears };
}

function fieldOf(type: string): string {
  return type === 'ProvisionVersion' ? 'valid' : 'inForce';
}

function dateColumns(name: string, text: string | undefined): Readonly<Record<string, StoredValue>> {
  return text === undefined || text === '' ? {} : Object.fromEntries(storedDate(name, text));
}
