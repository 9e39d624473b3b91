import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itAnswersAboutTime } from './time.contract.ts';

describeOnNeo4j('time over the seed, on Neo4j', () => {
  itAnswersAboutTime(openSeededNeo4j);
});
