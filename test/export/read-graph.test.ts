import { describe } from 'vitest';
import { openSeededGrafeo } from '../support/seeded.ts';
import { itReadsWhatIsExported } from './read-graph.contract.ts';

describe('what is exported, embedded', () => {
  itReadsWhatIsExported(openSeededGrafeo);
});
