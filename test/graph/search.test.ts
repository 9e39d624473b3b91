import { describe } from 'vitest';
import { openSeededGrafeo } from '../support/seeded.ts';
import { itFindsByText } from './search.contract.ts';

describe('search over the seed, embedded', () => {
  itFindsByText(openSeededGrafeo);
});
