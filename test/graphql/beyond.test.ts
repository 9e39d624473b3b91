import { describe } from 'vitest';
import { openSeededGrafeo } from '../support/seeded.ts';
import { itAnswersBeyondSelections } from './beyond.contract.ts';

describe('questions beyond selections over the seed, embedded', () => {
  itAnswersBeyondSelections(openSeededGrafeo);
});
