import { getNullableType, isListType, isNonNullType } from 'graphql';
import type { ReferenceLayout } from '../../plan/layout.ts';
import { rowsOf, type Row } from '../../plan/read.ts';
import { compositeTypeOf } from '../selection/visit-fields.ts';
import type { FieldPlace } from './place.ts';
import { known, writeList, type Write } from './write.ts';
import { writeNode } from './write-node.ts';

/** Writes the nodes that a reference leads to: a list of them, or the only one. */
export function writeReference(place: FieldPlace, layout: ReferenceLayout): Write<Row> {
  const { field } = place;
  const write = writeNode(place, layout.node, compositeTypeOf(field));
  const read = (row: Row): readonly Row[] => rowsOf(row[layout.at], layout.node.end);
  if (isListType(getNullableType(field.type)))
    return (row, request, path) => writeList(read(row), write, request, path);
  return (row, request, path) => {
    const [only] = read(row);
    return only === undefined && !isNonNullType(field.type) ? 'null' : write(known(only), request, path);
  };
}
