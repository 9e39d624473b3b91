import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itPagesThroughLists } from './pages.contract.ts';

describeOnNeo4j('pages, on Neo4j', () => {
  itPagesThroughLists(openSeededNeo4j);
});
