import { textsIn, type Texts } from '../../language/texts.ts';

/** The figures of a penalty. Null means not recorded, never zero. */
export interface PenaltyFigures {
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly life: boolean;
  readonly fineDaysMin: number | null;
  readonly fineDaysMax: number | null;
}

/** The prison term and the fine in words, with a note when they were not checked. */
export function penaltyWords(penalty: PenaltyFigures & { readonly uncertain: boolean }): string {
  const parts = [prisonWords(penalty), fineWords(penalty)].filter((part) => part !== null);
  return `${parts.join(' · ')}${penalty.uncertain ? ` (${textsIn(penaltyTexts).unchecked})` : ''}`;
}

/** The prison term in words: "8–15 years". A bound that is not recorded is named as such. */
export function prisonWords({ minYears, maxYears, life }: PenaltyFigures): string {
  const texts = textsIn(penaltyTexts);
  const range = rangeWords(minYears, maxYears, texts.years);
  if (!life) return range ?? texts.notRecorded;
  return range === null ? texts.life : `${range}; ${texts.life}`;
}

/** The day-fines in words; null when none are recorded. */
export function fineWords({ fineDaysMin, fineDaysMax }: PenaltyFigures): string | null {
  return rangeWords(fineDaysMin, fineDaysMax, textsIn(penaltyTexts).fineDays);
}

/** The range in its shortest form, to write inside a bar: "8–15", "≥ 15". */
export function shortRange(minimum: number | null, maximum: number | null): string {
  if (minimum === null && maximum === null) return '?';
  if (maximum === null) return `≥ ${minimum ?? ''}`;
  if (minimum === null) return `≤ ${maximum}`;
  return minimum === maximum ? `${minimum}` : `${minimum}–${maximum}`;
}

function rangeWords(minimum: number | null, maximum: number | null, unit: string): string | null {
  const texts = textsIn(penaltyTexts);
  if (minimum === null && maximum === null) return null;
  if (maximum === null) return `${texts.atLeast} ${minimum ?? ''} ${unit} (${texts.noMaximum})`;
  if (minimum === null) return `${texts.atMost} ${maximum} ${unit} (${texts.noMinimum})`;
  return `${shortRange(minimum, maximum)} ${unit}`;
}

const penaltyTexts: Texts<
  'years' | 'life' | 'fineDays' | 'atLeast' | 'atMost' | 'noMaximum' | 'noMinimum' | 'notRecorded' | 'unchecked'
> = {
  es: {
    years: 'años',
    life: 'cadena perpetua',
    fineDays: 'días-multa',
    atLeast: 'al menos',
    atMost: 'hasta',
    noMaximum: 'máximo no registrado',
    noMinimum: 'mínimo no registrado',
    notRecorded: 'pena de prisión no registrada',
    unchecked: 'no verificada',
  },
  en: {
    years: 'years',
    life: 'life imprisonment',
    fineDays: 'day-fines',
    atLeast: 'at least',
    atMost: 'up to',
    noMaximum: 'maximum not recorded',
    noMinimum: 'minimum not recorded',
    notRecorded: 'prison term not recorded',
    unchecked: 'not checked',
  },
};
