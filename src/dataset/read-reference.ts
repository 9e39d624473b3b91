import type { Node } from 'yaml';
import { isNodeId, prefixOf } from '../model/ids.ts';
import { entityTypeNames } from '../ontology/entity-types.ts';
import { entityTypeByPrefix, entityTypeOf } from '../ontology/ontology.ts';
import { source } from '../ontology/source.ts';
import type { Notes } from './notes.ts';
import { renderSuggestion } from './suggestion.ts';

/**
 * Reads the id that a value names, and notes it to be looked up. Notes a problem and gives undefined when it cannot be
 * such an id.
 */
export function readReference(
  names: 'Entity' | 'Source' | 'DocumentId',
  node: Node,
  id: string,
  notes: Notes,
): string | undefined {
  const message = idProblem(id) ?? kindProblem(names, id);
  if (message !== undefined) {
    notes.report(node, message);
    return undefined;
  }
  notes.refer(node, id, names === 'Source' ? 'source' : 'entity');
  return id;
}

/** Says what is wrong with the form or prefix of an id; undefined when nothing is. */
export function idProblem(id: string): string | undefined {
  if (!isNodeId(id))
    return `"${id}" is not an id; write <prefix>:<slug> in lower case letters, digits and hyphens, as in law:ley-28002`;
  const prefix = prefixOf(id) ?? '';
  if (prefix === source.prefix || entityTypeByPrefix(prefix) !== undefined) return undefined;
  return `"${id}": no type has the prefix "${prefix}"${renderSuggestion(prefix, [...entityTypeNames.map((name) => entityTypeOf(name).prefix), source.prefix])}`;
}

function kindProblem(names: 'Entity' | 'Source' | 'DocumentId', id: string): string | undefined {
  const prefix = prefixOf(id);
  if (names === 'Source')
    return prefix === source.prefix
      ? undefined
      : `"${id}" is not a source; ids of sources start with "${source.prefix}:"`;
  if (prefix === source.prefix) return `"${id}" is a source, and an entity is needed here`;
  const documents = entityTypeOf('Document').prefix;
  if (names === 'DocumentId' && prefix !== documents)
    return `"${id}" is not a document; ids of documents start with "${documents}:"`;
  return undefined;
}
