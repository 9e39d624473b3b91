import type { GraphQLCompositeType } from 'graphql';
import { RowConnection, RowNode, RowRelationship, type Row } from '../../plan/read.ts';
import type { Place } from './place.ts';
import type { Write } from './write.ts';
import { writeNode } from './write-node.ts';
import { writePage } from './write-page.ts';
import { writeRelationship } from './write-relationship.ts';

type OfRow = RowNode | RowConnection | RowRelationship;

/** Whether a value that a resolver gives reads from a row. */
export function isOfRow(value: unknown): value is OfRow {
  return value instanceof RowNode || value instanceof RowConnection || value instanceof RowRelationship;
}

/** Writes nodes, pages and relationships of rows that a resolver gives, by their layout. */
export function writeOfRow(place: Place, type: GraphQLCompositeType): Write<OfRow> {
  const writes = new WeakMap<OfRow['layout'], Write<Row>>();

  function create(value: OfRow): Write<Row> {
    if (value instanceof RowNode) return writeNode(place, value.layout, type);
    return value instanceof RowConnection
      ? writePage(place, value.layout, type)
      : writeRelationship(place, value.layout, type);
  }

  return (value, request, path) => {
    const write = writes.get(value.layout) ?? create(value);
    writes.set(value.layout, write);
    return write(value.row, request, path);
  };
}
