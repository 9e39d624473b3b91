import type { ParameterValue, Statement, WriteStatement } from '../engine/statement.ts';
import { storedForm } from '../engine/release-marker.ts';
import { entityTypeNames, type EntityTypeName } from '../ontology/entity-types.ts';
import { relationshipTypeNames, type RelationshipTypeName } from '../ontology/ontology.ts';
import { coverageOf } from './coverage.ts';
import { createDerivedColumns } from './derived-columns.ts';
import { entityProperties, relationshipProperties, sourceProperties, type StoredProperties } from './graph-rows.ts';
import { formerIdsOf, type Release } from './release.ts';

export type LoadPhase = 'removing' | 'entities' | 'sources' | 'relationships';

export interface LoadStatement extends WriteStatement {
  readonly phase: LoadPhase;
  /** The number of rows that the statement writes or removes. */
  readonly rows: number;
}

/** The ids in the graph; for relationships also the type and the entity that they start from. */
export interface StoredIds {
  readonly entities: readonly string[];
  readonly sources: readonly string[];
  readonly relationships: readonly StoredRelationship[];
}

export type StoredRelationship = Readonly<Record<'id' | 'type' | 'from', string>>;

export const findEntityIds: Statement<string> = idsOf('Entity');
export const findSourceIds: Statement<string> = idsOf('Source');

export const findRelationshipIds: Statement<StoredRelationship> = {
  name: 'findRelationshipIds',
  cypher: 'MATCH (a:`Entity`)-[r]->() RETURN r.`id` AS id, type(r) AS type, a.`id` AS start ORDER BY id',
  parameters: {},
  row: ([id, type, from]) => ({ id: id as string, type: type as string, from: from as string }),
};

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
    ...entityTypeNames.flatMap((type) =>
      inBatches({ phase: 'entities', ...mergeEntities(type) }, ofType(entityRows, type), batchRows),
    ),
    ...inBatches({ phase: 'sources', ...mergeSources }, sourceRows, batchRows),
    ...relationshipTypeNames.flatMap((type) =>
      inBatches({ phase: 'relationships', ...mergeRelationships(type) }, ofType(relationshipRows, type), batchRows),
    ),
  ];
}

/** The statements that remove what the graph holds and the release does not, relationships first. */
export function removeStatementsOf(release: Release, stored: StoredIds, batchRows: number): readonly LoadStatement[] {
  const isGone = goneFrom(release);
  const relationships = stored.relationships.filter(isGone);
  return [
    ...relationshipTypesOf(relationships).flatMap((type) =>
      inBatches({ phase: 'removing', ...removeRelationships(type) }, ofType(relationships, type), batchRows),
    ),
    ...inBatches({ phase: 'removing', ...removeNodes('Entity') }, stored.entities.map(toRow).filter(isGone), batchRows),
    ...inBatches({ phase: 'removing', ...removeNodes('Source') }, stored.sources.map(toRow).filter(isGone), batchRows),
  ];
}

export const removeMarker: WriteStatement = {
  name: 'removeMarker',
  cypher: 'MATCH (m:`Release`) DELETE m',
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
        (parameters.rows as readonly Row[]).map(({ properties }) => properties as StoredProperties),
      ),
  );
  return {
    name: 'writeMarker',
    cypher: 'CREATE (m:`Release` {`id`: $id}) SET m += $properties',
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

interface Row {
  readonly id: string;
  readonly [column: string]: ParameterValue;
}

interface RowStatement {
  readonly name: string;
  /** A text that takes the parameter `$rows`. */
  readonly cypher: string;
}

/** `SET n = …` replaces all properties, so a property that left the dataset also leaves the graph. */
function mergeEntities(type: EntityTypeName): RowStatement {
  return {
    name: `merge${type}`,
    cypher: `UNWIND $rows AS row MERGE (n:\`Entity\` {\`id\`: row.id}) SET n:\`${type}\` SET n = row.properties`,
  };
}

const mergeSources: RowStatement = {
  name: 'mergeSource',
  cypher: 'UNWIND $rows AS row MERGE (n:`Source` {`id`: row.id}) SET n = row.properties',
};

function mergeRelationships(type: RelationshipTypeName): RowStatement {
  return {
    name: `merge${type}`,
    cypher: `
      UNWIND $rows AS row
      MATCH (a:\`Entity\` {\`id\`: row.from})
      MATCH (b:\`Entity\` {\`id\`: row.to})
      MERGE (a)-[r:\`${type}\` {\`id\`: row.id}]->(b)
      SET r = row.properties`,
  };
}

function removeNodes(label: 'Entity' | 'Source'): RowStatement {
  return {
    name: `remove${label}`,
    cypher: `UNWIND $rows AS row MATCH (n:\`${label}\` {\`id\`: row.id}) DETACH DELETE n`,
  };
}

/** The type comes from the graph and may be from an earlier ontology, so it is always quoted. */
function removeRelationships(type: string): RowStatement {
  return {
    name: `remove${type}`,
    cypher: `UNWIND $rows AS row MATCH (a:\`Entity\` {\`id\`: row.from})-[r:\`${type.replaceAll('`', '``')}\` {\`id\`: row.id}]->() DELETE r`,
  };
}

function goneFrom({ entities, sources, relationships }: Release): (row: { readonly id: string }) => boolean {
  const ids = new Set<string>([...entities, ...sources, ...relationships].map(({ id }) => id));
  return ({ id }) => !ids.has(id);
}

function relationshipTypesOf(relationships: readonly StoredRelationship[]): readonly string[] {
  return [...new Set(relationships.map(({ type }) => type))].sort();
}

function ofType<R extends { readonly type: string }>(rows: readonly R[], type: string): readonly R[] {
  return rows.filter((row) => row.type === type);
}

function toRow(id: string): Row {
  return { id };
}

function inBatches(
  statement: RowStatement & { readonly phase: LoadPhase },
  rows: readonly Row[],
  batchRows: number,
): readonly LoadStatement[] {
  const count = Math.ceil(rows.length / batchRows);
  return Array.from({ length: count }, (_, index) => {
    const batch = rows.slice(index * batchRows, (index + 1) * batchRows);
    return { ...statement, parameters: { rows: batch }, rows: batch.length };
  });
}

function idsOf(label: 'Entity' | 'Source'): Statement<string> {
  return {
    name: `find${label}Ids`,
    cypher: `MATCH (n:\`${label}\`) RETURN n.\`id\` AS id ORDER BY id`,
    parameters: {},
    row: ([id]) => id as string,
  };
}
