import { describeOnNeo4j, openEmptyNeo4j } from '../support/engines.ts';
import { itLoadsReleases } from './load-release.contract.ts';

describeOnNeo4j('loading a release, on Neo4j', () => {
  itLoadsReleases(openEmptyNeo4j);
});
