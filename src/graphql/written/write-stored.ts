import { getNullableType, isLeafType, isNonNullType, isObjectType, type GraphQLOutputType } from 'graphql';
import type { Row } from '../../plan/read.ts';
import { storedValueOf, type StoredValue } from '../stored-value.ts';
import { fieldsUnder, type FieldPlace } from './place.ts';
import { Unwritable } from './unwritable.ts';
import { writeObject, type Write } from './write.ts';
import { writeLeaf } from './write-leaf.ts';

type Columns = ReadonlyMap<string, number>;

/** Writes a field whose value is columns as they are. Null when it is not, or when a field of it has no column. */
export function writeStored(place: FieldPlace, columns: Columns): Write<Row> | null {
  const stored = storedValueOf(place.field);
  if (stored === undefined) return null;
  return stored.kind === 'leaf'
    ? writeColumn(place.field.type, columnOf(columns, stored.column), stored.holds)
    : writeParts(place, columns, stored);
}

function writeParts(
  place: FieldPlace,
  columns: Columns,
  { columns: names, thereWith }: Extract<StoredValue, { kind: 'parts' }>,
): Write<Row> | null {
  const type = getNullableType(place.field.type);
  if (!isObjectType(type)) return null;
  const fields = fieldsUnder(place, type, type);
  if ([...fields.values()].some(({ field: { name } }) => name !== '__typename' && names[name] === undefined))
    return null;
  const write = writeObject(fields, ({ field }) =>
    writeColumn(field.type, columnOf(columns, names[field.name] ?? ''), 'text'),
  );
  const there = thereWith.map((column) => columnOf(columns, column));
  const isNonNull = isNonNullType(place.field.type);
  return (row, request, path) => {
    for (const at of there) if (row[at] !== null) return write(row, request, path);
    return isNonNull ? refuse() : 'null';
  };
}

function writeColumn(type: GraphQLOutputType, at: number, holds: 'text' | 'number'): Write<Row> {
  const leaf = getNullableType(type);
  if (!isLeafType(leaf)) throw new Unwritable(`${String(type)} is no leaf`);
  const write = writeLeaf(leaf);
  const kind = holds === 'text' ? 'string' : 'number';
  const isNonNull = isNonNullType(type);
  return (row) => {
    const value = row[at];
    if (typeof value === kind) return write(value);
    return value === null && !isNonNull ? 'null' : refuse();
  };
}

function columnOf(columns: Columns, name: string): number {
  const at = columns.get(name);
  if (at === undefined) throw new Unwritable(`${name} was not read`);
  return at;
}

function refuse(): never {
  throw new Unwritable('A column does not hold what it should');
}
