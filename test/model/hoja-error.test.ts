import { describe, expect, it } from 'vitest';
import { errorCodes, HojaError, type ErrorCode } from '../../src/model/hoja-error.ts';

describe('the table of errors', () => {
  it.each(Object.entries(errorCodes))(
    '%s says what it means and asks for an HTTP status of an error',
    (code, { status, meaning }) => {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(meaning).toMatch(/^[A-Z`@].{20,}\.$|^[a-z].{20,}\.$/);
    },
  );

  it('gives no two codes one meaning', () => {
    const meanings = Object.values(errorCodes).map(({ meaning }) => meaning);

    expect(new Set<string>(meanings).size).toBe(meanings.length);
  });

  it('is what an error carries, beside its message and its cause', () => {
    const cause = new Error('socket closed');

    const error = new HojaError('ENGINE_UNAVAILABLE', 'The graph database cannot be reached.', { cause });

    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'HojaError',
      code: 'ENGINE_UNAVAILABLE' satisfies ErrorCode,
      message: 'The graph database cannot be reached.',
      cause,
    });
  });
});
