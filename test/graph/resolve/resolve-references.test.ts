import { describe } from 'vitest';
import { openEmptyGrafeo } from '../../support/engines.ts';
import { openSeededGrafeo } from '../../support/seeded.ts';
import { itResolvesReferences } from './resolve-references.contract.ts';

describe('references resolved on Grafeo', () => {
  itResolvesReferences({ openSeeded: openSeededGrafeo, openEmpty: openEmptyGrafeo });
});
