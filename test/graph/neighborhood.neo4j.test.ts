import { describeOnNeo4j, openEmptyNeo4j } from '../support/engines.ts';
import { itFindsNeighborhoods } from './neighborhood.contract.ts';

describeOnNeo4j('neighbourhoods, on Neo4j', () => {
  itFindsNeighborhoods(openEmptyNeo4j);
});
