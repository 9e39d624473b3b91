import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { jsonText } from './json-text.ts';
import type { FieldPlace } from './place.ts';
import { Unwritable } from './unwritable.ts';

/** What is the same for all that is written of one root field in one request. */
export interface WriteRequest {
  readonly context: Context;
  /** As the resolver of the root field is given it. */
  readonly info: GraphQLResolveInfo;
  /** What is worked out once a request, by what does so. */
  readonly once: Map<unknown, unknown>;
}

/** Writes something as JSON. Whatever it throws means that the operation has to be executed in the usual way. */
export type Write<Of> = (of: Of, request: WriteRequest) => string;

/** Writes objects of one type, by what `writeField` makes of each of their fields. */
export function writeObject<Of>(
  fields: ReadonlyMap<string, FieldPlace>,
  writeField: (place: FieldPlace, key: string) => Write<Of>,
): Write<Of> {
  const writes: Write<Of>[] = [];
  const beginnings: string[] = [];
  for (const [key, place] of fields) {
    const beginning = `${writes.length === 0 ? '{' : ','}${jsonText(key)}:`;
    const isTypeName = place.field.name === '__typename';
    beginnings.push(isTypeName ? beginning + jsonText(place.parent.name) : beginning);
    writes.push(isTypeName ? () => '' : writeField(place, key));
  }
  if (writes.length === 0) return () => '{}';
  return (of, request) => {
    let text = '';
    for (let index = 0; index < writes.length; index += 1)
      text += (beginnings[index] ?? '') + (writes[index]?.(of, request) ?? '');
    return `${text}}`;
  };
}

/** A list, each item written in the same way. */
export function writeList<Item>(items: readonly Item[], write: Write<Item>, request: WriteRequest): string {
  if (items.length === 0) return '[]';
  let text = '';
  for (const item of items) text += (text === '' ? '[' : ',') + write(item, request);
  return `${text}]`;
}

/** What must not be null. */
export function known<Value>(value: Value): NonNullable<Value> {
  if (value === null || value === undefined) throw new Unwritable('Nothing stands where something has to');
  return value;
}
