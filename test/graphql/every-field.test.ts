import { describe } from 'vitest';
import { openSeededGrafeo } from '../support/seeded.ts';
import { itAnswersEveryField } from './every-field.contract.ts';

describe('every field of every type, embedded', () => {
  itAnswersEveryField(openSeededGrafeo, 'ON_EACH_TYPE');
});
