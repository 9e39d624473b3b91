import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { AnswerTooLarge } from './answer-too-large.ts';
import { jsonText } from './json-text.ts';
import type { FieldPlace, Path } from './place.ts';
import { Unwritable } from './unwritable.ts';

/** What is the same for everything that is written of one root field in one request. */
export interface WriteRequest {
  readonly context: Context;
  /** As the resolver of the root field gets it. */
  readonly info: GraphQLResolveInfo;
  /** What a list may have; a longer one ends the operation with `AnswerTooLarge`. */
  readonly maximumCharacters: number;
  /** Values that are computed once a request, by the function that computes them. */
  readonly once: Map<unknown, unknown>;
}

/**
 * Writes a value as JSON. `path` leads to the value; a writer of a field gets the path of the object around it. Any
 * error but `AnswerTooLarge` means that the operation has to be executed field by field.
 */
export type Write<Of> = (of: Of, request: WriteRequest, path: Path) => string;

/** Writes objects of one type; `writeField` makes the writer of each field. */
export function writeObject<Of>(
  fields: ReadonlyMap<string, FieldPlace>,
  writeField: (place: FieldPlace) => Write<Of>,
): Write<Of> {
  const writes: Write<Of>[] = [];
  const beginnings: string[] = [];
  for (const [key, place] of fields) {
    const beginning = `${writes.length === 0 ? '{' : ','}${jsonText(key)}:`;
    const isTypeName = place.field.name === '__typename';
    beginnings.push(isTypeName ? beginning + jsonText(place.parent.name) : beginning);
    writes.push(isTypeName ? () => '' : writeField(place));
  }
  if (writes.length === 0) return () => '{}';
  return (of, request, path) => {
    let text = '';
    for (let index = 0; index < writes.length; index += 1)
      text += (beginnings[index] ?? '') + (writes[index]?.(of, request, path) ?? '');
    return `${text}}`;
  };
}

/** Writes what a field of an object leads to: the path goes on by the key of the field. */
export function writeUnder<Of>({ key, parent }: FieldPlace, write: Write<Of>): Write<Of> {
  return (of, request, path) => write(of, request, { prev: path, key, typename: parent.name });
}

/** Writes a list; each item is written in the same way. */
export function writeList<Item>(items: readonly Item[], write: Write<Item>, request: WriteRequest, path: Path): string {
  if (items.length === 0) return '[]';
  let text = '';
  for (let index = 0; index < items.length; index += 1) {
    text +=
      (index === 0 ? '[' : ',') + write(items[index] as Item, request, { prev: path, key: index, typename: undefined });
    if (text.length > request.maximumCharacters) throw new AnswerTooLarge(request.maximumCharacters);
  }
  return `${text}]`;
}

/** What must not be null. */
export function known<Value>(value: Value): NonNullable<Value> {
  if (value === null || value === undefined) throw new Unwritable('Nothing stands where something has to');
  return value;
}
