import { describe } from 'vitest';
import { openEmptyGrafeo } from '../support/engines.ts';
import { itFindsPaths } from './paths.contract.ts';

describe('paths, embedded', () => {
  itFindsPaths(openEmptyGrafeo);
});
