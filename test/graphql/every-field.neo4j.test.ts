import { describeOnNeo4j } from '../support/engines.ts';
import { isNightly } from '../support/nightly.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itAnswersEveryField } from './every-field.contract.ts';

describeOnNeo4j('every field of every type, on Neo4j', () => {
  itAnswersEveryField(openSeededNeo4j, isNightly ? 'ON_EACH_TYPE' : 'ONCE');
});
