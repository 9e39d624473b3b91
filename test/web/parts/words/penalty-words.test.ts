import { afterEach, describe, expect, it } from 'vitest';
import {
  fineWords,
  penaltyWords,
  prisonWords,
  shortRange,
  type PenaltyFigures,
} from '../../../../web/src/parts/words/penalty-words.ts';
import { language } from '../../../../web/src/state/view-state.ts';

afterEach(() => {
  language.value = 'es';
});

const none: PenaltyFigures = { minYears: null, maxYears: null, life: false, fineDaysMin: null, fineDaysMax: null };

describe('a penalty in words', () => {
  it.each([
    [{ ...none, minYears: 8, maxYears: 15 }, '8–15 años', '8–15 years'],
    [{ ...none, minYears: 2, maxYears: 2 }, '2 años', '2 years'],
    [{ ...none, minYears: 15 }, 'al menos 15 años (máximo no registrado)', 'at least 15 years (maximum not recorded)'],
    [{ ...none, maxYears: 2 }, 'hasta 2 años (mínimo no registrado)', 'up to 2 years (minimum not recorded)'],
    [{ ...none, life: true }, 'cadena perpetua', 'life imprisonment'],
    [
      { ...none, minYears: 25, maxYears: 35, life: true },
      '25–35 años; cadena perpetua',
      '25–35 years; life imprisonment',
    ],
    [none, 'pena de prisión no registrada', 'prison term not recorded'],
  ])('says the prison term of %j', (penalty, es, en) => {
    const spanish = prisonWords(penalty);
    language.value = 'en';

    expect([spanish, prisonWords(penalty)]).toEqual([es, en]);
  });

  it('says the day-fines, and nothing where none are recorded', () => {
    language.value = 'en';

    expect(fineWords({ ...none, fineDaysMin: 180, fineDaysMax: 365 })).toBe('180–365 day-fines');
    expect(fineWords(none)).toBeNull();
  });

  it('says the term, the fine and that nobody checked them, in this order', () => {
    const figures = { ...none, minYears: 3, maxYears: 7, fineDaysMin: 180, fineDaysMax: 360 };

    expect(penaltyWords({ ...figures, uncertain: true })).toBe('3–7 años · 180–360 días-multa (no verificada)');
  });

  it.each([
    [8, 15, '8–15'],
    [15, null, '≥ 15'],
    [null, 2, '≤ 2'],
    [3, 3, '3'],
    [null, null, '?'],
  ])('is short within a bar: %s and %s', (minimum, maximum, text) => {
    expect(shortRange(minimum, maximum)).toBe(text);
  });
});
