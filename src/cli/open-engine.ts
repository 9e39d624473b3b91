import type { GraphEngine } from '../engine/graph-engine.ts';
import { openGrafeoEngine } from '../engine/grafeo/grafeo-engine.ts';
import { openNeo4jEngine } from '../engine/neo4j/neo4j-engine.ts';
import type { EngineConfiguration } from './configuration.ts';

/** Opens the configured engine; a Neo4j need not be there yet. */
export async function openEngine(configuration: EngineConfiguration): Promise<GraphEngine> {
  if (configuration.kind === 'neo4j') {
    const { uri, database, login } = configuration;
    return openNeo4jEngine({ uri, database, ...login });
  }
  const { file } = configuration;
  return openGrafeoEngine(file === undefined ? {} : { file });
}
