import { afterEach, describe, expect, it } from 'vitest';
import { dateText, periodText } from '../../../../web/src/parts/words/dates.ts';
import { language } from '../../../../web/src/state/view-state.ts';

afterEach(() => {
  language.value = 'es';
});

describe('dates of the page', () => {
  it('are said in the language of the page', () => {
    language.value = 'es';
    const spanish = ['1991-04-09/..', '2014~', '2003-06-17'].map(dateText);
    language.value = 'en';
    const english = ['1991-04-09/..', '2014~', '2003-06-17'].map(dateText);

    expect(spanish).toEqual(['desde el 9 de abril de 1991', 'hacia 2014', '17 de junio de 2003']);
    expect(english).toEqual(['since 9 April 1991', 'about 2014', '17 June 2003']);
  });

  it('are empty where nothing is recorded', () => {
    expect([dateText(null), dateText(undefined), dateText({ text: '1949' })]).toEqual(['', '', '1949']);
  });

  it('of a relationship are the day of the act, else the interval', () => {
    language.value = 'en';
    const dates = [
      { on: { text: '2003-06-17' }, since: { text: '2000' }, until: null },
      { on: null, since: { text: '2000' }, until: { text: '2004' } },
      { on: null, since: null, until: { text: '2004' } },
      { on: null, since: null, until: null },
    ];

    expect(dates.map(periodText)).toEqual(['17 June 2003', 'from 2000 to 2004', 'until 2004', '']);
  });
});
