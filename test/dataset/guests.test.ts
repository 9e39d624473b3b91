import { describe } from 'vitest';
import { openEmptyGrafeo } from '../support/engines.ts';
import { itLeavesGuestsAlone } from './guests.contract.ts';

describe('data of others in the graph, embedded', () => {
  itLeavesGuestsAlone(openEmptyGrafeo);
});
