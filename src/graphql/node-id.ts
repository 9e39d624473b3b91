import { HojaError } from '../model/hoja-error.ts';
import { prefixOf } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { shorten } from '../model/shorten.ts';
import { entityTypeNames } from '../ontology/entity-types.ts';
import { entityTypeByPrefix, entityTypeOf } from '../ontology/ontology.ts';
import { source } from '../ontology/source.ts';

/** The name of the type that an id belongs to. Throws BAD_ID for a text that is no id, or whose prefix no type has. */
export function typeOfId(id: string): string {
  const prefix = prefixOf(id);
  if (prefix === undefined) {
    throw new HojaError(
      'BAD_ID',
      `"${shorten(id)}" is not an id; an id is <prefix>:<slug> in small letters, digits and hyphens, as in law:ley-28002.`,
    );
  }
  const type = prefix === source.prefix ? source.name : entityTypeByPrefix(prefix);
  if (type === undefined) {
    const prefixes = [...entityTypeNames.map((name) => entityTypeOf(name).prefix), source.prefix];
    throw new HojaError('BAD_ID', `The prefix of "${shorten(id)}" names no type; prefixes are ${prefixes.join(', ')}.`);
  }
  return type;
}

/** Throws BAD_ID for an id of another type than `type`. */
export function checkIdOf(id: string, type: string, prefix: string): void {
  const found = typeOfId(id);
  if (found !== type)
    throw new HojaError('BAD_ID', `"${shorten(id)}" is the id of a ${found}; ids of a ${type} start with ${prefix}: .`);
}

/** Throws BAD_ID for the id of a source, and for a text that is no id. */
export function checkEntityId(id: string): void {
  if (typeOfId(id) === source.name)
    throw new HojaError(
      'BAD_ID',
      `"${shorten(id)}" is the id of a source, not of an entity; ask source(id:) or node(id:).`,
    );
}

/** Throws for a list that holds anything but ids of entities, or that is longer than `maximum`. */
export function checkEntityIds(argument: string, ids: readonly string[], maximum: number = limits.maximumIds): void {
  if (ids.length > maximum)
    throw new HojaError('TOO_MANY_IDS', `${argument} was given ${ids.length} ids; give at most ${maximum} at once.`);
  ids.forEach(checkEntityId);
}
