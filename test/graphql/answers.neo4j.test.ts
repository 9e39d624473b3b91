import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itAnswersOverTheSeed } from './answers.contract.ts';

describeOnNeo4j('answers over the seed, on Neo4j', () => {
  itAnswersOverTheSeed(openSeededNeo4j);
});
