import { typeNameOf } from '../engine/graph-names.ts';
import { readProperties, renderProperties } from '../engine/property-list.ts';
import type { RowValue } from '../engine/statement.ts';
import { relationshipColumnNames } from '../ontology/graph-columns.ts';
import type { RelationshipTypeName } from '../ontology/ontology.ts';

/** A relationship with its properties as they are in the graph, and the ids of its two ends. */
export interface GraphRelationship {
  readonly id: string;
  readonly type: RelationshipTypeName;
  readonly from: string;
  readonly to: string;
  /** All properties, `id` and `sources` among them. A property without a value is missing. */
  readonly properties: Readonly<Record<string, RowValue>>;
}

/** The columns of a relationship `r`, in the order in which `readRelationship` takes them. */
export const relationshipColumns = `${typeNameOf('r')} AS type, startNode(r).\`id\` AS source, endNode(r).\`id\` AS target, ${renderProperties('r', relationshipColumnNames)} AS properties`;

/** Reads the four columns of `relationshipColumns`. */
export function readRelationship([type, from, to, properties]: readonly RowValue[]): GraphRelationship {
  const stored = readProperties(relationshipColumnNames, properties ?? null);
  return {
    id: stored.id as string,
    type: type as RelationshipTypeName,
    from: from as string,
    to: to as string,
    properties: stored,
  };
}
