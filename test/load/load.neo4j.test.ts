import { it } from 'vitest';
import { startNeo4jServer } from '../neo4j/neo4j-server.ts';
import { describeOnNeo4j } from '../support/engines.ts';
import { itKeepsItsPromisesUnderLoad } from './load.contract.ts';

describeOnNeo4j('64 clients at once, on Neo4j', () => {
  it('get right answers, or are told to come again, while two releases are loaded in turn and the database is restarted', async () => {
    await using neo4j = await startNeo4jServer();

    await itKeepsItsPromisesUnderLoad(neo4j.address, () => neo4j.restart());
  }, 300_000);
});
