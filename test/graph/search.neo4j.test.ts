import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itFindsByText } from './search.contract.ts';

describeOnNeo4j('search over the seed, on Neo4j', () => {
  itFindsByText(openSeededNeo4j);
});
