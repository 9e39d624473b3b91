import { afterEach, describe, expect, it } from 'vitest';
import { amountText, axisText, numberText, percentText } from '../../../../web/src/parts/words/numbers.ts';
import { unitSign, unitWords } from '../../../../web/src/parts/words/units.ts';
import { language } from '../../../../web/src/state/view-state.ts';

afterEach(() => {
  language.value = 'es';
});

describe('figures of the page', () => {
  it('have a true minus sign, three decimals at most and the marks of the language', () => {
    language.value = 'en';

    expect(numberText(-2310.4567)).toBe('\u22122,310.457');
    expect(amountText({ value: 1250, unit: 'g' })).toBe('1,250 g');
    expect(percentText(0.1234)).toBe('12.3%');
  });

  it('of an axis share one measure', () => {
    expect([axisText(150_000, 250_000), axisText(5000, 9000), axisText(0, 250_000)]).toEqual([
      '150\u202Fk',
      '5,000',
      '0',
    ]);
  });

  it('have their unit in the language of the page, and as recorded when it is not known', () => {
    expect(['percent', 'persons', 'ha', null].map(unitSign)).toEqual(['%', 'personas', 'ha', '']);
    language.value = 'en';

    expect(['percent', 'persons', 'plants', null].map(unitWords)).toEqual(['per cent', 'persons', 'plants', '']);
  });
});
