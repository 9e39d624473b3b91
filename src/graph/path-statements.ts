import { anyType, quotedLabel, typeNameOf } from '../engine/graph-names.ts';
import type { RowValue, Statement } from '../engine/statement.ts';
import { renderAllMayHold } from '../plan/as-of.ts';
import { readRelationship, relationshipColumns, type GraphRelationship } from './graph-relationship.ts';
import type { PathQuestion } from './path-question.ts';

/** An entity of a frontier and the entities that a path can reach from it. */
export interface NextSteps {
  readonly id: string;
  /** Ids, in no order. A neighbour over several relationships comes several times. */
  readonly neighbors: readonly string[];
}

/** Finds the neighbours of entities along at most `limit` relationships. An entity without neighbours has no row. */
export function findNextSteps(ids: readonly string[], question: PathQuestion, limit: number): Statement<NextSteps> {
  const { from, to, relationshipTypes, entityTypes, avoid, maxDegree, asOf } = question;
  return {
    name: 'findNextSteps',
    cypher: nextSteps[textOf(question)],
    parameters: {
      ids,
      limit,
      ends: [from, to],
      avoid,
      anyRelationship: relationshipTypes === null,
      relationshipTypes: relationshipTypes ?? [],
      anyEntity: entityTypes === null,
      entityTypes: entityTypes ?? [],
      ...(maxDegree === null ? {} : { maxDegree }),
      ...(asOf === null ? {} : { asOf }),
    },
    row: readNextSteps,
  };
}

/** Reads the id and the sort key of each entity, in no order. */
export function findSortKeys(ids: readonly string[]): Statement<readonly [id: string, sortKey: string]> {
  return {
    name: 'findSortKeys',
    cypher: sortKeys,
    parameters: { ids },
    row: ([id, sortKey]) => [id as string, sortKey as string],
  };
}

/** Finds every relationship between two neighbours on a path, by id. Each pair is looked up once. */
export function findStepRelationships(
  pairs: readonly StepPair[],
  { relationshipTypes, asOf }: PathQuestion,
): Statement<GraphRelationship> {
  return {
    name: 'findStepRelationships',
    cypher: stepRelationships[asOf === null ? 'always' : 'asOf'],
    parameters: {
      pairs: pairs.map(({ id, neighbor }) => ({ id, neighbor })),
      anyRelationship: relationshipTypes === null,
      relationshipTypes: relationshipTypes ?? [],
      ...(asOf === null ? {} : { asOf }),
    },
    row: readRelationship,
  };
}

/** Two neighbours. The look-up starts from `id`, the one with fewer relationships. */
export interface StepPair {
  readonly id: string;
  readonly neighbor: string;
}

type Text = 'always' | 'alwaysSparse' | 'asOf' | 'asOfSparse';

function textOf({ asOf, maxDegree }: PathQuestion): Text {
  if (asOf === null) return maxDegree === null ? 'always' : 'alwaysSparse';
  return maxDegree === null ? 'asOf' : 'asOfSparse';
}

const mayHold = `AND ${renderAllMayHold('n', 'r', 'm')}`;
const isSparse = `AND (m.\`id\` IN $ends OR COUNT { (m)-[:${anyType}]-() } <= $maxDegree)`;

const nextSteps: Readonly<Record<Text, string>> = {
  always: renderNextSteps([]),
  alwaysSparse: renderNextSteps([isSparse]),
  asOf: renderNextSteps([mayHold]),
  asOfSparse: renderNextSteps([mayHold, isSparse]),
};

const stepRelationships = {
  always: renderStepRelationships(''),
  asOf: renderStepRelationships(`AND ${renderAllMayHold('r')}`),
} as const;

const sortKeys = `
    UNWIND $ids AS id
    MATCH (n:${quotedLabel('Entity')} {\`id\`: id})
    RETURN n.\`id\`, n.\`sortKey\``;

function renderNextSteps(conditions: readonly string[]): string {
  return `
    UNWIND $ids AS id
    MATCH (n:${quotedLabel('Entity')} {\`id\`: id})
    MATCH (n)-[r:${anyType}]-(m)
    WHERE ($anyRelationship OR ${typeNameOf('r')} IN $relationshipTypes)
      AND ($anyEntity OR m.\`type\` IN $entityTypes OR m.\`id\` IN $ends)
      AND NOT m.\`id\` IN $avoid
      ${conditions.join('\n      ')}
    WITH id, m
    LIMIT $limit
    RETURN id, collect(m.\`id\`) AS neighbors`;
}

function renderStepRelationships(condition: string): string {
  return `
    UNWIND $pairs AS pair
    MATCH (a:${quotedLabel('Entity')} {\`id\`: pair.id})
    MATCH (b:${quotedLabel('Entity')} {\`id\`: pair.neighbor})
    MATCH (a)-[r:${anyType}]-(b)
    WHERE ($anyRelationship OR ${typeNameOf('r')} IN $relationshipTypes)
      ${condition}
    RETURN ${relationshipColumns}
    ORDER BY r.\`id\``;
}

function readNextSteps([id, neighbors]: readonly RowValue[]): NextSteps {
  return { id: id as string, neighbors: neighbors as readonly string[] };
}
