import { describe } from 'vitest';
import { openEmptyGrafeo } from '../support/engines.ts';
import { itLoadsReleases } from './load-release.contract.ts';

describe('loading a release, embedded', () => {
  itLoadsReleases(openEmptyGrafeo);
});
