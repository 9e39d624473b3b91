import {
  defaultFieldResolver,
  getArgumentValues,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
} from 'graphql';
import { fieldsUnder, type FieldPlace, type Place } from './place.ts';
import { Unwritable } from './unwritable.ts';
import { known, writeList, writeObject, type Write, type WriteRequest } from './write.ts';
import { writeLeaf } from './write-leaf.ts';
import { isOfRow, writeOfRow } from './write-of-row.ts';

/** Writes values of a type as resolvers give them, null among them where the type has it. */
export function writeValue(place: Place, type: GraphQLOutputType): Write<unknown> {
  const write = writeSet(place, getNullableType(type));
  return isNonNullType(type)
    ? (value, request) => write(known(value), request)
    : (value, request) => (value === null || value === undefined ? 'null' : write(value, request));
}

/** Writes a field by its resolver, and what is asked under it by theirs. */
export function writeResolved(place: FieldPlace): Write<unknown> {
  const { field } = place;
  const write = writeValue(place, field.type);
  const resolve = field.resolve ?? defaultFieldResolver;
  const argumentsOf = lateArguments(place);
  const infoOf = oncePerRequest(({ info }) => ({
    ...info,
    fieldName: field.name,
    fieldNodes: place.nodes,
    returnType: field.type,
    parentType: place.parent,
    path: place.path,
  }));
  return (of, request) => write(resolve(of, argumentsOf(request), request.context, infoOf(request)), request);
}

function writeSet(place: Place, type: GraphQLOutputType): Write<unknown> {
  if (isLeafType(type)) return writeLeaf(type);
  if (!isListType(type)) return writeComposite(place, type as GraphQLCompositeType);
  const write = writeValue(place, type.ofType);
  return (value, request) => writeList(listOf(value), write, request);
}

/**
 * What comes from rows is written from them; of all else the fields are resolved. Looked through when the first of its
 * kind comes.
 */
function writeComposite(place: Place, type: GraphQLCompositeType): Write<unknown> {
  const ofRow = writeOfRow(place, type);
  let ofObject: Write<unknown> | undefined;
  return (value, request) => {
    if (isOfRow(value)) return ofRow(value, request);
    if (!isObjectType(type)) throw new Unwritable(`Which ${type.name} this is has to be resolved`);
    ofObject ??= writeObject(fieldsUnder(place, type, type), writeResolved);
    return ofObject(value, request);
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unwritable('No list stands where one has to');
  return value as readonly unknown[];
}

/** The arguments of a field, coerced once a request. */
function lateArguments({
  field,
  nodes: [node],
}: FieldPlace): (request: WriteRequest) => Readonly<Record<string, unknown>> {
  if (node === undefined || field.args.length === 0) return () => ({});
  return oncePerRequest(({ info }) => getArgumentValues(field, node, info.variableValues));
}

/** Kept with the request, so that nothing of it is held when it is over. */
function oncePerRequest<Value>(read: (request: WriteRequest) => Value): (request: WriteRequest) => Value {
  return (request) => {
    // What is kept for this function is what it read.
    let value = request.once.get(read) as Value | undefined;
    if (value === undefined) request.once.set(read, (value = read(request)));
    return value;
  };
}
