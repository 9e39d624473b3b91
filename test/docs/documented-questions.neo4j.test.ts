import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itAnswersAsDocumented } from './documented-questions.contract.ts';

describeOnNeo4j('documented questions, on Neo4j', () => {
  itAnswersAsDocumented(openSeededNeo4j);
});
