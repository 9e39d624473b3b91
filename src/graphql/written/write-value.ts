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
  type GraphQLResolveInfo,
} from 'graphql';
import { fieldsUnder, type FieldPlace, type Path, type Place } from './place.ts';
import { Unwritable } from './unwritable.ts';
import { known, writeList, writeObject, writeUnder, type Write, type WriteRequest } from './write.ts';
import { writeLeaf } from './write-leaf.ts';
import { isOfRow, writeOfRow } from './write-of-row.ts';

/** Writes the values that resolvers give for a type; null is among them where the type is nullable. */
export function writeValue(place: Place, type: GraphQLOutputType): Write<unknown> {
  const write = writeNonNull(place, getNullableType(type));
  const isNonNull = isNonNullType(type);
  return (value, request, path) => {
    if (value === null || value === undefined) return isNonNull ? known(value) : 'null';
    refuseUnsettled(value);
    return write(value, request, path);
  };
}

/** Writes a field by its resolver, and the fields of its value by theirs. */
export function writeResolved(place: FieldPlace): Write<unknown> {
  const { field } = place;
  const write = writeValue(place, field.type);
  const resolve = field.resolve ?? defaultFieldResolver;
  const argumentsOf = lateArguments(place);
  return writeUnder(place, (of, request, path) =>
    write(resolve(of, argumentsOf(request), request.context, infoOf(place, request, path)), request, path),
  );
}

/** What graphql-js tells the resolver of a field. */
function infoOf({ field, nodes, parent }: FieldPlace, { info }: WriteRequest, path: Path): GraphQLResolveInfo {
  const { schema, fragments, rootValue, operation, variableValues } = info;
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path,
    schema,
    fragments,
    rootValue,
    operation,
    variableValues,
  };
}

/** Only graphql-js waits for promises, and throws the errors that a resolver returns. */
function refuseUnsettled(value: unknown): void {
  if (typeof value !== 'object') return;
  if (value instanceof Error) throw new Unwritable('A resolver returned an error');
  if (!isPromise(value) && !(Array.isArray(value) && value.some(isPromise))) return;
  abandon(value);
  throw new Unwritable('A resolver returned a promise');
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/** Nobody waits for these promises any more: one that fails must not end the process. */
function abandon(value: unknown): void {
  if (isPromise(value)) value.then(undefined, () => undefined);
  else if (Array.isArray(value)) value.forEach(abandon);
}

function writeNonNull(place: Place, type: GraphQLOutputType): Write<unknown> {
  if (isLeafType(type)) return writeLeaf(type);
  if (!isListType(type)) return writeComposite(place, type as GraphQLCompositeType);
  const write = writeValue(place, type.ofType);
  return (value, request, path) => writeList(listOf(value), write, request, path);
}

/**
 * Writes an object. One that comes from a row is written by the layout of the row, any other by the resolvers of its
 * fields. The writers of a kind are made when its first object comes.
 */
function writeComposite(place: Place, type: GraphQLCompositeType): Write<unknown> {
  const ofRow = writeOfRow(place, type);
  let ofObject: Write<unknown> | undefined;
  return (value, request, path) => {
    if (isOfRow(value)) return ofRow(value, request, path);
    if (!isObjectType(type)) throw new Unwritable(`Which ${type.name} this is has to be resolved`);
    ofObject ??= writeObject(fieldsUnder(place, type, type), writeResolved);
    return ofObject(value, request, path);
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

/** Reads a value once a request. The request keeps it, so the value goes with the request. */
function oncePerRequest<Value>(read: (request: WriteRequest) => Value): (request: WriteRequest) => Value {
  return (request) => {
    // This function read the value that is kept for it.
    let value = request.once.get(read) as Value | undefined;
    if (value === undefined) request.once.set(read, (value = read(request)));
    return value;
  };
}
