import { describeOnNeo4j, openEmptyNeo4j } from '../support/engines.ts';
import { itLeavesGuestsAlone } from './guests.contract.ts';

describeOnNeo4j('data of others in the graph, on Neo4j', () => {
  itLeavesGuestsAlone(openEmptyNeo4j);
});
