import { describe } from 'vitest';
import { openEmptyGrafeo } from '../support/engines.ts';
import { itFindsNeighborhoods } from './neighborhood.contract.ts';

describe('neighbourhoods, embedded', () => {
  itFindsNeighborhoods(openEmptyGrafeo);
});
