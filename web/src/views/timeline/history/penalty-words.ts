/** The figures of a penalty. Null means not recorded, never zero. */
export interface PenaltyFigures {
  readonly minYears: number | null;
  readonly maxYears: number | null;
  readonly life: boolean;
  readonly fineDaysMin: number | null;
  readonly fineDaysMax: number | null;
}

interface PenaltyTexts {
  readonly years: string;
  readonly life: string;
  readonly fineDays: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly noMaximum: string;
  readonly noMinimum: string;
  readonly notRecorded: string;
}

/** The prison term in words: "8–15 years". A bound that is not recorded is named as such. */
export function prisonWords({ minYears, maxYears, life }: PenaltyFigures, texts: PenaltyTexts): string {
  const range = rangeWords(minYears, maxYears, texts.years, texts);
  if (!life) return range ?? texts.notRecorded;
  return range === null ? texts.life : `${range}; ${texts.life}`;
}

/** The day-fines in words; null when none are recorded. */
export function fineWords({ fineDaysMin, fineDaysMax }: PenaltyFigures, texts: PenaltyTexts): string | null {
  return rangeWords(fineDaysMin, fineDaysMax, texts.fineDays, texts);
}

/** The range in its shortest form, to write inside a bar: "8–15", "≥ 15". */
export function shortRange(minimum: number | null, maximum: number | null): string {
  if (minimum === null && maximum === null) return '?';
  if (maximum === null) return `≥ ${minimum ?? ''}`;
  if (minimum === null) return `≤ ${maximum}`;
  return minimum === maximum ? `${minimum}` : `${minimum}–${maximum}`;
}

function rangeWords(minimum: number | null, maximum: number | null, unit: string, texts: PenaltyTexts): string | null {
  if (minimum === null && maximum === null) return null;
  if (maximum === null) return `${texts.atLeast} ${minimum ?? ''} ${unit} (${texts.noMaximum})`;
  if (minimum === null) return `${texts.atMost} ${maximum} ${unit} (${texts.noMinimum})`;
  return `${shortRange(minimum, maximum)} ${unit}`;
}
