import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itAnswersBeyondSelections } from './beyond.contract.ts';

describeOnNeo4j('questions beyond selections over the seed, on Neo4j', () => {
  itAnswersBeyondSelections(openSeededNeo4j);
});
