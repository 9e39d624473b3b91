import { describe } from 'vitest';
import { openSeededGrafeo } from '../support/seeded.ts';
import { itAnswersAboutTime } from './time.contract.ts';

describe('time over the seed, embedded', () => {
  itAnswersAboutTime(openSeededGrafeo);
});
