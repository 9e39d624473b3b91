import { quotedLabel, quotedType } from '../engine/graph-names.ts';
import { storedForm } from '../engine/release-marker.ts';
import type { WriteStatement } from '../engine/statement.ts';
import { entityTypeNames, type EntityTypeName } from '../ontology/entity-types.ts';
import { entityColumnsOf, relationshipColumnNames, sourceColumnNames } from '../ontology/graph-columns.ts';
import { relationshipTypeNames, type RelationshipTypeName } from '../ontology/ontology.ts';
import { coverageOf } from './coverage.ts';
import { createDerivedColumns } from './derived-columns.ts';
import { entityProperties, relationshipProperties, sourceProperties, type StoredProperties } from './graph-rows.ts';
import { inBatches, withoutColumns, type LoadRow, type LoadStatement, type RowStatement } from './load-statement.ts';
import { formerIdsOf, type Release } from './release.ts';

/**
 * The statements that write a whole release, at most `batchRows` rows in each: first the nodes, then the relationships.
 */
export function writeStatementsOf(release: Release, batchRows: number): readonly LoadStatement[] {
  const { entities, sources, relationships } = release;
  const derived = createDerivedColumns(release);
  const entityRows = entities.map((entity) => ({
    type: entity.type,
    id: entity.id,
    properties: { ...entityProperties(entity), ...derived.ofEntity(entity) },
  }));
  const sourceRows = sources.map((source) => ({ id: source.id, properties: sourceProperties(source) }));
  const relationshipRows = relationships.map((relationship) => {
    const { type, id, from, to } = relationship;
    return {
      type,
      id,
      from,
      to,
      properties: { ...relationshipProperties(relationship), ...derived.ofRelationship(relationship) },
    };
  });
  return [
    ...entityTypeNames.flatMap((type) => inBatches(mergeEntities(type), ofType(entityRows, type), batchRows)),
    ...inBatches(mergeSources, sourceRows, batchRows),
    ...relationshipTypeNames.flatMap((type) =>
      inBatches(mergeRelationships(type), ofType(relationshipRows, type), batchRows),
    ),
  ];
}

export const removeMarker: WriteStatement = {
  name: 'removeMarker',
  cypher: `MATCH (m:${quotedLabel('Release')}) DELETE m`,
  parameters: {},
};

/**
 * Writes the marker: the id of the loaded release, its form, the ids that it replaced, and the days that it covers,
 * which are those of the written rows.
 */
export function writeMarker(
  { id, entities }: Pick<Release, 'id' | 'entities'>,
  loadedAt: string,
  writes: readonly LoadStatement[],
): WriteStatement {
  const replacedIds = entities.flatMap((entity) => formerIdsOf(entity).map((former) => `${former} ${entity.id}`));
  const coverage = coverageOf(
    writes
      .filter(({ phase }) => phase !== 'sources')
      .flatMap(({ parameters }) =>
        (parameters.rows as readonly LoadRow[]).map(({ properties }) => properties as StoredProperties),
      ),
  );
  return {
    name: 'writeMarker',
    cypher: `CREATE (m:${quotedLabel('Release')} {\`id\`: $id}) SET m += $properties`,
    parameters: {
      id,
      properties: {
        loadedAt,
        form: storedForm,
        ...(replacedIds.length === 0 ? {} : { replacedIds }),
        ...(coverage === null ? {} : { coverageFrom: coverage.earliest, coverageTo: coverage.latest }),
      },
    },
  };
}

/**
 * Hoja's own columns are removed before they are set, so that a property that left the dataset also leaves the graph,
 * and properties that others have set stay.
 */
const setProperties = 'SET n += $nothing SET n += row.properties';

function mergeEntities(type: EntityTypeName): RowStatement {
  return {
    name: `merge${type}`,
    phase: 'entities',
    cypher: `UNWIND $rows AS row MERGE (n:${quotedLabel('Entity')} {\`id\`: row.id}) SET n:${quotedLabel(type)} ${setProperties}`,
    parameters: { nothing: withoutColumns(entityColumnsOf(type)) },
  };
}

const mergeSources: RowStatement = {
  name: 'mergeSource',
  phase: 'sources',
  cypher: `UNWIND $rows AS row MERGE (n:${quotedLabel('Source')} {\`id\`: row.id}) ${setProperties}`,
  parameters: { nothing: withoutColumns(sourceColumnNames) },
};

function mergeRelationships(type: RelationshipTypeName): RowStatement {
  return {
    name: `merge${type}`,
    phase: 'relationships',
    cypher: `
      UNWIND $rows AS row
      MATCH (a:${quotedLabel('Entity')} {\`id\`: row.from})
      MATCH (b:${quotedLabel('Entity')} {\`id\`: row.to})
      MERGE (a)-[n:${quotedType(type)} {\`id\`: row.id}]->(b)
      ${setProperties}`,
    parameters: { nothing: withoutColumns(relationshipColumnNames) },
  };
}

function ofType<R extends { readonly type: string }>(rows: readonly R[], type: string): readonly R[] {
  return rows.filter((row) => row.type === type);
}
