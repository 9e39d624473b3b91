import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itAnswersTheQuestions } from './questions.contract.ts';

describeOnNeo4j('questions, on Neo4j', () => {
  itAnswersTheQuestions(openSeededNeo4j);
});
