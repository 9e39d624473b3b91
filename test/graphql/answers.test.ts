import { describe } from 'vitest';
import { openSeededGrafeo } from '../support/seeded.ts';
import { itAnswersOverTheSeed } from './answers.contract.ts';

describe('answers over the seed, embedded', () => {
  itAnswersOverTheSeed(openSeededGrafeo);
});
