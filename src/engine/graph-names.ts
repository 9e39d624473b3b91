import { relationshipTypeNames } from '../ontology/ontology.ts';

/**
 * The names that Hoja's nodes and relationships have in a database. All begin with Hoja, so that no statement meets
 * what others keep beside them, and no constraint of theirs is on the same label.
 */
const labelPrefix = 'Hoja';
const typePrefix = 'HOJA_';

/** The label of Hoja's nodes of this name. */
export function labelOf(name: string): string {
  return `${labelPrefix}${name}`;
}

/** The same label, as it stands in Cypher. */
export function quotedLabel(name: string): string {
  return quoteName(labelOf(name));
}

/** The type of Hoja's relationships of this name, as it stands in Cypher. */
export function quotedType(name: string): string {
  return quoteName(`${typePrefix}${name}`);
}

/**
 * Every type of the ontology, as it stands in a pattern: relationships of any type that are Hoja's. A pattern without a
 * type would also find what others attached to Hoja's nodes.
 */
export const anyType = relationshipTypeNames.map(quotedType).join('|');

/** Renders the name in the ontology of the type of one of Hoja's relationships. */
export function typeNameOf(relationship: string): string {
  return `substring(type(${relationship}), ${typePrefix.length})`;
}

/** Renders the condition that the type of a relationship is one of Hoja's, of an earlier ontology too. */
export function hasOwnType(relationship: string): string {
  return `type(${relationship}) STARTS WITH '${typePrefix}'`;
}

/** Puts a name in backticks. One that comes from the graph can hold a backtick itself. */
export function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
