import type { GraphEngine } from '../engine/graph-engine.ts';
import { anyType, labelOf, quotedLabel, typeNameOf } from '../engine/graph-names.ts';
import type { Statement } from '../engine/statement.ts';
import { HojaError } from '../model/hoja-error.ts';
import { entityTypeNames } from '../ontology/entity-types.ts';

/** Nodes with a label of Hoja, or relationships with a type of Hoja, that Hoja did not write. */
interface Intruders {
  /** `:HojaLaw`, or `-[:HOJA_AMENDS]->`. */
  readonly pattern: string;
  readonly count: number;
}

/**
 * Throws FOREIGN_DATA when something in the graph has a name of Hoja's and was not written by Hoja. Loading would
 * change it or remove it, and answers would count it.
 */
export async function checkNames(engine: GraphEngine): Promise<void> {
  const [nodes, relationships] = await Promise.all([
    engine.run(findIntrudingNodes),
    engine.run(findIntrudingRelationships),
  ]);
  const found = [...nodes, ...relationships].filter(({ count }) => count > 0);
  if (found.length === 0) return;
  throw new HojaError(
    'FOREIGN_DATA',
    `The graph database holds what Hoja did not write under names of Hoja: ${found.map(({ pattern, count }) => `${count} ${pattern}`).join(', ')}; give it other labels or types, or remove it, then load again.`,
  );
}

/** The sort key that Hoja writes ends in the id. */
const isSorted = "n.`sortKey` ENDS WITH ' ' + n.`id`";

const findIntrudingNodes: Statement<Intruders> = {
  name: 'findIntrudingNodes',
  cypher: [
    intruding('Entity', `n.\`type\` IS NOT NULL AND ${isSorted}`),
    ...entityTypeNames.map((name) => intruding(name, `n:${quotedLabel('Entity')} AND n.\`type\` = '${name}'`)),
    intruding('Source', isSorted),
    intruding('Release', 'n.`loadedAt` IS NOT NULL AND n.`form` IS NOT NULL'),
    intruding('Commit', "n.`id` IN ['commit', 'turn']"),
  ].join('\n    UNION ALL'),
  parameters: {},
  row: ([pattern, count]) => ({ pattern: pattern as string, count: count as number }),
};

const findIntrudingRelationships: Statement<Intruders> = {
  name: 'findIntrudingRelationships',
  cypher: `
    MATCH (a)-[r:${anyType}]->(b)
    WHERE NOT (coalesce(r.\`id\` STARTS WITH a.\`id\`, false) AND a:${quotedLabel('Entity')} AND b:${quotedLabel('Entity')})
    WITH ${typeNameOf('r')} AS name, count(*) AS total
    RETURN name, total
    ORDER BY name`,
  parameters: {},
  row: ([name, count]) => ({ pattern: `-[:HOJA_${name as string}]->`, count: count as number }),
};

function intruding(name: string, isWritten: string): string {
  return `
    MATCH (n:${quotedLabel(name)})
    WHERE NOT coalesce(${isWritten}, false)
    WITH ':${labelOf(name)}' AS pattern, count(*) AS total
    RETURN pattern, total`;
}
