import { describe } from 'vitest';
import { openWritableSeededGrafeo } from '../support/seeded.ts';
import { itFindsByText } from './search.contract.ts';

describe('search over the seed, embedded', () => {
  itFindsByText(openWritableSeededGrafeo);
});
