import { describe, it } from 'vitest';
import { itKeepsItsPromisesUnderLoad } from './load.contract.ts';

describe('64 clients at once, on the embedded engine', () => {
  it('get right answers while two releases are loaded in turn', () => itKeepsItsPromisesUnderLoad(), 120_000);
});
