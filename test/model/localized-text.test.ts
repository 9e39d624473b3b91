import { describe, expect, it } from 'vitest';
import { textIn } from '../../src/model/localized-text.ts';

describe('a text in languages', () => {
  const coca = { es: 'hoja de coca', en: 'coca leaf', qu: 'kuka rapi' };

  it('is served in the first wanted language that it has', () => {
    expect(textIn(coca, ['qu', 'es'])).toEqual({ value: 'kuka rapi', language: 'qu' });
    expect(textIn({ es: 'hoja de coca' }, ['qu', 'es', 'en'])).toEqual({ value: 'hoja de coca', language: 'es' });
  });

  it('is served in any language rather than not at all, Spanish first', () => {
    expect(textIn({ en: 'coca leaf' }, ['qu'])).toEqual({ value: 'coca leaf', language: 'en' });
    expect(textIn(coca, [])).toEqual({ value: 'hoja de coca', language: 'es' });
  });

  it('is not served when it has no language', () => {
    expect(textIn({}, ['es'])).toBeUndefined();
  });
});
