import { describe, expect, it } from 'vitest';
import { hasWords } from '../../../../web/src/parts/words/fold.ts';

describe('words that somebody looks for', () => {
  it('are found without accents, in any order', () => {
    expect(hasWords('Valle de los ríos Apurímac', 'APURIMAC valle')).toBe(true);
    expect(hasWords('Valle de los ríos Apurímac', 'ene')).toBe(false);
    expect(hasWords('Cusco', '')).toBe(true);
  });
});
