import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itAnswersEveryField } from './every-field.contract.ts';

describeOnNeo4j('every field of every type, on Neo4j', () => {
  itAnswersEveryField(openSeededNeo4j);
});
