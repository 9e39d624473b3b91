import { anyType, quotedLabel, typeNameOf } from '../engine/graph-names.ts';
import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import type { Statement } from '../engine/statement.ts';
import { limits } from '../model/limits.ts';
import { renderAllMayHold } from '../plan/as-of.ts';
import { checkIds } from './check-ids.ts';
import { readRelationship, relationshipColumns, type GraphRelationship } from './graph-relationship.ts';

export interface EdgesQuestion {
  /** No more ids than a subgraph may have. */
  readonly ids: readonly string[];
  /** The wanted types; null for all. */
  readonly relationshipTypes: readonly string[] | null;
  /** The day on which a relationship may hold; null for all days. */
  readonly asOf: string | null;
  /** The largest number of relationships, the first ones by id; all when missing. */
  readonly most?: number | undefined;
}

/** Finds every relationship with both ends among the given entities, by id, with one statement. Throws TOO_MANY_IDS. */
export async function findEdgesAmong(
  engine: GraphEngine,
  question: EdgesQuestion,
  options: RunOptions = {},
): Promise<readonly GraphRelationship[]> {
  const ids = [...new Set(question.ids)];
  checkIds(ids, limits.maximumSubgraphIds);
  return ids.length === 0 ? [] : engine.run(edgesAmong({ ...question, ids }), options);
}

export interface EdgesAmong {
  readonly relationships: readonly GraphRelationship[];
  /** True when there are more relationships than `most`. */
  readonly isCut: boolean;
}

/** Finds the same relationships, and says whether there are more. */
export async function findMostEdgesAmong(
  engine: GraphEngine,
  { most = everything, ...question }: EdgesQuestion,
  options: RunOptions = {},
): Promise<EdgesAmong> {
  const found = await findEdgesAmong(engine, { ...question, most: most + 1 }, options);
  return { relationships: found.slice(0, most), isCut: found.length > most };
}

/** More relationships than any graph has between so many entities. */
const everything = 1_000_000_000;

function edgesAmong({ ids, relationshipTypes, asOf, most = everything }: EdgesQuestion): Statement<GraphRelationship> {
  return {
    name: 'findEdgesAmong',
    cypher: asOf === null ? always : onDay,
    parameters: {
      ids,
      anyRelationship: relationshipTypes === null,
      relationshipTypes: relationshipTypes ?? [],
      most,
      ...(asOf === null ? {} : { asOf }),
    },
    row: readRelationship,
  };
}

const always = render('');
const onDay = render(`AND ${renderAllMayHold('n', 'r', 'm')}`);

function render(condition: string): string {
  return `
    UNWIND $ids AS id
    MATCH (n:${quotedLabel('Entity')} {\`id\`: id})
    MATCH (n)-[r:${anyType}]->(m)
    WHERE ($anyRelationship OR ${typeNameOf('r')} IN $relationshipTypes)
      AND m.\`id\` IN $ids
      ${condition}
    RETURN ${relationshipColumns}
    ORDER BY r.\`id\`
    LIMIT $most`;
}
