import { createDerivedColumns } from '../../src/dataset/derived-columns.ts';
import { entityProperties, relationshipProperties, sourceProperties } from '../../src/dataset/graph-rows.ts';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import type { WriteStatement } from '../../src/engine/statement.ts';
import { entityTypeNames } from '../../src/ontology/entity-types.ts';
import { relationshipTypeNames } from '../../src/ontology/ontology.ts';
import { changeSchema } from './engines.ts';

/** Some of the schema that went with form 2, the full-text index among it. */
const earlierSchema = [
  'CREATE CONSTRAINT `Entity_id` IF NOT EXISTS FOR (n:`Entity`) REQUIRE n.`id` IS UNIQUE',
  'CREATE CONSTRAINT `Source_id` IF NOT EXISTS FOR (n:`Source`) REQUIRE n.`id` IS UNIQUE',
  'CREATE CONSTRAINT `Release_id` IF NOT EXISTS FOR (n:`Release`) REQUIRE n.`id` IS UNIQUE',
  'CREATE CONSTRAINT `Commit_id` IF NOT EXISTS FOR (n:`Commit`) REQUIRE n.`id` IS UNIQUE',
  'CREATE INDEX `Entity_sortKey` IF NOT EXISTS FOR (n:`Entity`) ON (n.`sortKey`)',
  'CREATE INDEX `Entity_validityEarliest` IF NOT EXISTS FOR (n:`Entity`) ON (n.`validityEarliest`)',
  'CREATE INDEX `Law_sortKey` IF NOT EXISTS FOR (n:`Law`) ON (n.`sortKey`)',
  'CREATE INDEX `Entity_lookupKey1` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey1`)',
];
const earlierTextIndex =
  "CREATE FULLTEXT INDEX `Entity_text` IF NOT EXISTS FOR (n:`Entity`) ON EACH [n.`searchKeys`, n.`searchNames`, n.`searchTexts`, n.`type`] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }";

/** Loads a release as form 2 was: under the bare names of the ontology. */
export async function loadEarlierForm(engine: GraphEngine, release: Release): Promise<void> {
  const { name } = await engine.describe();
  if (name === 'Neo4j') await changeSchema(...earlierSchema, earlierTextIndex);
  else for (const cypher of earlierSchema) await engine.write([{ name: 'schema', cypher, parameters: {} }]);
  const derived = createDerivedColumns(release);
  const entities = release.entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    properties: { ...entityProperties(entity), ...derived.ofEntity(entity) },
  }));
  const relationships = release.relationships.map((each) => ({
    id: each.id,
    type: each.type,
    from: each.from,
    to: each.to,
    properties: { ...relationshipProperties(each), ...derived.ofRelationship(each) },
  }));
  await engine.write([
    ...entityTypeNames.map((type) =>
      write(
        `UNWIND $rows AS row MERGE (n:\`Entity\` {\`id\`: row.id}) SET n:\`${type}\` SET n = row.properties`,
        entities.filter((row) => row.type === type),
      ),
    ),
    write(
      'UNWIND $rows AS row MERGE (n:`Source` {`id`: row.id}) SET n = row.properties',
      release.sources.map((source) => ({ id: source.id, properties: sourceProperties(source) })),
    ),
    ...relationshipTypeNames.map((type) =>
      write(
        `UNWIND $rows AS row MATCH (a:\`Entity\` {\`id\`: row.from}) MATCH (b:\`Entity\` {\`id\`: row.to}) MERGE (a)-[r:\`${type}\` {\`id\`: row.id}]->(b) SET r = row.properties`,
        relationships.filter((row) => row.type === type),
      ),
    ),
    {
      name: 'marker',
      cypher: 'CREATE (m:`Release` {`id`: $id}) SET m += $properties',
      parameters: { id: release.id, properties: { loadedAt: '2026-01-01T00:00:00.000Z', form: 2 } },
    },
    {
      name: 'commit',
      cypher: "MERGE (c:`Commit` {id: 'commit'}) SET c.stamp = 'a', c.underWay = 0, c.since = 1",
      parameters: {},
    },
  ]);
}

function write(cypher: string, rows: WriteStatement['parameters'][string]): WriteStatement {
  return { name: 'earlier', cypher, parameters: { rows } };
}
