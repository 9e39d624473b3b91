import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itCitesTheSeed } from './citation.contract.ts';

describeOnNeo4j('citations, on Neo4j', () => {
  itCitesTheSeed(openSeededNeo4j);
});
