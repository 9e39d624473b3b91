import { describeOnNeo4j, openEmptyNeo4j } from '../../support/engines.ts';
import { openSeededNeo4j } from '../../support/seeded.ts';
import { itResolvesReferences } from './resolve-references.contract.ts';

describeOnNeo4j('references resolved on Neo4j', () => {
  itResolvesReferences({ openSeeded: openSeededNeo4j, openEmpty: openEmptyNeo4j });
});
