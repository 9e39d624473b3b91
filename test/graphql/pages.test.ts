import { describe } from 'vitest';
import { openSeededGrafeo } from '../support/seeded.ts';
import { itPagesThroughLists } from './pages.contract.ts';

describe('pages, embedded', () => {
  itPagesThroughLists(openSeededGrafeo);
});
