import { isEarlierEntity, isEarlierRelationship, isEarlierSource } from '../engine/earlier-form.ts';
import type { GraphEngine } from '../engine/graph-engine.ts';
import { hasOwnType, quotedLabel, quoteName, typeNameOf } from '../engine/graph-names.ts';
import type { RowValue, Statement } from '../engine/statement.ts';
import { relationshipTypeNames } from '../ontology/ontology.ts';

/** The ids in the graph, of what Hoja wrote there. */
export interface StoredIds {
  readonly entities: readonly StoredEntity[];
  readonly sources: readonly string[];
  readonly relationships: readonly StoredRelationship[];
}

export type StoredEntity = Readonly<Record<'id' | 'type', string>>;
export type StoredRelationship = Readonly<Record<'id' | 'type' | 'from', string>>;

export interface StoredGraph extends StoredIds {
  /** What is left in an earlier form. An entity or a source that the graph also holds in today's form is not in it. */
  readonly earlier: StoredIds & {
    /** True when today's form takes the place of the earlier one; false where it was loaded beside it, afterwards. */
    readonly isReplaced: boolean;
  };
  /** The entities and sources that left an earlier release, and that something of others kept. */
  readonly former: readonly string[];
}

/** Reads the ids of everything in the graph that Hoja wrote, in today's form and in an earlier one. */
export async function findStored(engine: GraphEngine): Promise<StoredGraph> {
  const [entities, sources, relationships, former, ...earlier] = await Promise.all([
    engine.run(findEntities),
    engine.run(findSourceIds),
    engine.run(findRelationships),
    engine.run(findFormerIds),
    engine.run(findEarlierEntities),
    engine.run(findEarlierSourceIds),
    engine.run(findEarlierRelationships),
  ]);
  const [earlierEntities, earlierSources, earlierRelationships] = earlier;
  const known = new Set([...entities.map(({ id }) => id), ...sources]);
  return {
    entities,
    sources,
    relationships,
    former,
    earlier: {
      entities: earlierEntities.filter(({ id }) => !known.has(id)),
      sources: earlierSources.filter((id) => !known.has(id)),
      relationships: earlierRelationships,
      isReplaced: entities.length === 0 || earlierEntities.some(({ id }) => !known.has(id)),
    },
  };
}

/** The ids of the nodes that only what others attached to them keeps. */
export const findFormerIds: Statement<string> = idsOf('findFormerIds', `MATCH (n:${quotedLabel('Former')})`);

const findEntities: Statement<StoredEntity> = entitiesOf('findStoredEntities', `MATCH (n:${quotedLabel('Entity')})`);
const findSourceIds: Statement<string> = idsOf('findStoredSources', `MATCH (n:${quotedLabel('Source')})`);

const findRelationships: Statement<StoredRelationship> = {
  name: 'findStoredRelationships',
  cypher: `
    MATCH (a:${quotedLabel('Entity')})-[r]->()
    WHERE ${hasOwnType('r')} AND r.\`id\` STARTS WITH a.\`id\`
    RETURN r.\`id\` AS id, ${typeNameOf('r')} AS type, a.\`id\` AS start
    ORDER BY id`,
  parameters: {},
  row: readRelationship,
};

const findEarlierEntities: Statement<StoredEntity> = entitiesOf(
  'findEarlierEntities',
  `MATCH (n:\`Entity\`) WHERE ${isEarlierEntity('n')}`,
);

const findEarlierSourceIds: Statement<string> = idsOf(
  'findEarlierSources',
  `MATCH (n:\`Source\`) WHERE ${isEarlierSource('n')}`,
);

/** An interrupted load may have brought over the ends of a relationship and not yet the relationship. */
const findEarlierRelationships: Statement<StoredRelationship> = {
  name: 'findEarlierRelationships',
  cypher: ['`Entity`', quotedLabel('Entity')]
    .map(
      (label) => `
    MATCH (a:${label})
    WHERE a.\`sortKey\` IS NOT NULL
    MATCH (a)-[r:${relationshipTypeNames.map(quoteName).join('|')}]->(b)
    WHERE ${isEarlierRelationship('a', 'r', 'b')}
    RETURN r.\`id\` AS id, type(r) AS type, a.\`id\` AS start`,
    )
    .join('\n    UNION ALL'),
  parameters: {},
  row: readRelationship,
};

function entitiesOf(name: string, match: string): Statement<StoredEntity> {
  return {
    name,
    cypher: `${match} RETURN n.\`id\` AS id, n.\`type\` AS type ORDER BY id`,
    parameters: {},
    row: ([id, type]) => ({ id: id as string, type: type as string }),
  };
}

function idsOf(name: string, match: string): Statement<string> {
  return { name, cypher: `${match} RETURN n.\`id\` AS id ORDER BY id`, parameters: {}, row: ([id]) => id as string };
}

function readRelationship([id, type, from]: readonly RowValue[]): StoredRelationship {
  return { id: id as string, type: type as string, from: from as string };
}
