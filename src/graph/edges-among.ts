import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import type { Statement } from '../engine/statement.ts';
import { renderMayHold } from '../plan/as-of.ts';
import { checkIds } from './check-ids.ts';
import { readRelationship, relationshipColumns, type GraphRelationship } from './graph-relationship.ts';

export interface EdgesQuestion {
  /** At most 1,000. */
  readonly ids: readonly string[];
  /** The wanted types; null for all. */
  readonly relationshipTypes: readonly string[] | null;
  /** The day on which a relationship may hold; null for all days. */
  readonly asOf: string | null;
}

/** Every relationship that has both ends among some entities, by id. One statement. Throws TOO_MANY_IDS. */
export async function findEdgesAmong(engine: GraphEngine, question: EdgesQuestion, options: RunOptions = {}): Promise<readonly GraphRelationship[]> {
  const ids = [...new Set(question.ids)];
  checkIds(ids, 1_000);
  return ids.length === 0 ? [] : engine.run(edgesAmong({ ...question, ids }), options);
}

function edgesAmong({ ids, relationshipTypes, asOf }: EdgesQuestion): Statement<GraphRelationship> {
  return {
    name: 'findEdgesAmong',
    cypher: asOf === null ? always : onDay,
    parameters: { ids, anyRelationship: relationshipTypes === null, relationshipTypes: relationshipTypes ?? [], ...(asOf === null ? {} : { asOf }) },
    row: readRelationship,
  };
}

const always = render([]);
const onDay = render(['n', 'r', 'm'].map((variable) => `AND ${renderMayHold(variable, '$asOf')}`));

function render(conditions: readonly string[]): string {
  return `
    UNWIND $ids AS id
    MATCH (n:\`Entity\` {\`id\`: id})
    MATCH (n)-[r]->(m)
    WHERE ($anyRelationship OR type(r) IN $relationshipTypes)
      AND m.\`id\` IN $ids
      ${conditions.join('\n      ')}
    RETURN ${relationshipColumns}
    ORDER BY r.\`id\``;
}
