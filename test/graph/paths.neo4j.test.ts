import { describeOnNeo4j, openEmptyNeo4j } from '../support/engines.ts';
import { itFindsPaths } from './paths.contract.ts';

describeOnNeo4j('paths, on Neo4j', () => {
  itFindsPaths(openEmptyNeo4j);
});
