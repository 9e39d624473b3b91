import { describeOnNeo4j } from '../support/engines.ts';
import { openSeededNeo4j } from '../support/seeded.ts';
import { itReadsWhatIsExported } from './read-graph.contract.ts';

describeOnNeo4j('what is exported, on Neo4j', () => {
  itReadsWhatIsExported(openSeededNeo4j);
});
