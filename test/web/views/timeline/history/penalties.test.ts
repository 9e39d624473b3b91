import { describe, expect, it } from 'vitest';
import { findCaseLanes } from '../../../../../web/src/views/timeline/history/case-lanes.ts';
import {
  fineWords,
  prisonWords,
  shortRange,
  type PenaltyFigures,
} from '../../../../../web/src/views/timeline/history/penalty-words.ts';
import { timelineTexts } from '../../../../../web/src/views/timeline/texts.ts';

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
    expect(prisonWords(penalty, timelineTexts.es)).toBe(es);
    expect(prisonWords(penalty, timelineTexts.en)).toBe(en);
  });

  it('says the day-fines, and nothing where none are recorded', () => {
    expect(fineWords({ ...none, fineDaysMin: 180, fineDaysMax: 365 }, timelineTexts.en)).toBe('180–365 day-fines');
    expect(fineWords(none, timelineTexts.en)).toBeNull();
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

describe('the lanes of a chart', () => {
  const basic = { case: { es: 'básica', en: 'basic' } };
  const leader = { case: { es: 'jefe', en: 'leader' } };

  it('are the cases of all versions, each once, as they appear', () => {
    const lanes = findCaseLanes([[basic], [], [leader, basic]]);

    expect(lanes.map(({ label, penalties }) => [label.en, penalties.map(({ version }) => version)])).toEqual([
      ['basic', [0, 2]],
      ['leader', [2]],
    ]);
  });

  it('do not take a renamed case for the same', () => {
    const renamed = { case: { es: 'básica', en: 'promotion or trafficking' } };

    expect(findCaseLanes([[basic], [renamed]])).toHaveLength(2);
  });
});
