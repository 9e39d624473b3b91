import { describe, expect, it } from 'vitest';
import { isAsPrinted } from '../support/documented-questions.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { itAnswersAsDocumented } from './documented-questions.contract.ts';

describe('documented questions, embedded', () => {
  itAnswersAsDocumented(openSeededGrafeo);
});

describe('comparing an answer with what is printed', () => {
  it('takes a text that is cut short, and nothing else that differs', () => {
    expect(isAsPrinted({ a: ['abc', 1, null] }, { a: ['ab…', 1, null] })).toBe(true);
    expect(isAsPrinted({ a: ['abc', 1, null] }, { a: ['abc', 1, 0] })).toBe(false);
    expect(isAsPrinted({ a: ['abc'] }, { a: [] })).toBe(false);
    expect(isAsPrinted({ a: 1, b: 2 }, { a: 1 })).toBe(false);
  });
});
