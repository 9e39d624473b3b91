import type { RowValue } from '../engine/statement.ts';
import type { RelationshipTypeName } from '../ontology/ontology.ts';

/** A relationship as it is stored, with the ids of its two ends. */
export interface GraphRelationship {
  readonly id: string;
  readonly type: RelationshipTypeName;
  readonly from: string;
  readonly to: string;
  /** Every stored property, `id` and `sources` among them; what it lacks is missing. */
  readonly properties: Readonly<Record<string, RowValue>>;
}

/** The columns of a relationship `r`, in the order that `readRelationship` takes them. */
export const relationshipColumns =
  'type(r) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, properties(r) AS properties';

/** Reads the four columns of `relationshipColumns`. */
export function readRelationship([type, from, to, properties]: readonly RowValue[]): GraphRelationship {
  const stored = properties as GraphRelationship['properties'];
  return {
    id: stored.id as string,
    type: type as RelationshipTypeName,
    from: from as string,
    to: to as string,
    properties: stored,
  };
}
