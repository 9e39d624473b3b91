import { isObjectType, type GraphQLCompositeType } from 'graphql';
import type { PageLayout } from '../../plan/layout.ts';
import { edgeRowsOf, readCursor, readPageInfo, totalCountOf, type EdgeRows, type Row } from '../../plan/read.ts';
import { compositeTypeOf } from '../selection/visit-fields.ts';
import { jsonText } from './json-text.ts';
import { fieldsUnder, type FieldPlace, type Place } from './place.ts';
import { Unwritable } from './unwritable.ts';
import { writeList, writeObject, writeUnder, type Write } from './write.ts';
import { writeNode } from './write-node.ts';
import { writeRelationship } from './write-relationship.ts';
import { writeValue } from './write-value.ts';

/** The rows of a page, with the row around them, which holds the count. */
interface PageRows extends EdgeRows {
  readonly row: Row;
}

/** Writes the connection that a row holds. The names of its fields are those of the Relay specification. */
export function writePage(place: Place, layout: PageLayout, type: GraphQLCompositeType): Write<Row> {
  if (!isObjectType(type)) throw new Unwritable(`${type.name} is no connection`);
  const write = writeObject(fieldsUnder(place, type, type), (field) => writePageField(field, layout));
  return (row, request, path) => write({ row, ...edgeRowsOf(row, layout, request.info.variableValues) }, request, path);
}

function writePageField(place: FieldPlace, layout: PageLayout): Write<PageRows> {
  const { field } = place;
  switch (field.name) {
    case 'totalCount':
      return ({ row }) => String(totalCountOf(row, layout) ?? 0);
    case 'pageInfo': {
      const write = writeUnder(place, writeValue(place, field.type));
      return (page, request, path) => write(readPageInfo(page, layout), request, path);
    }
    case 'nodes':
      return writeRows(place, writeNode(place, layout.edge.node, compositeTypeOf(field)));
    case 'edges': {
      const type = compositeTypeOf(field);
      if (!isObjectType(type)) break;
      return writeRows(
        place,
        writeObject(fieldsUnder(place, type, type), (inner) => writeEdgeField(inner, layout)),
      );
    }
  }
  throw new Unwritable(`${field.name} is no field of a page`);
}

function writeRows(place: FieldPlace, write: Write<Row>): Write<PageRows> {
  return writeUnder(place, ({ rows }, request, path) => writeList(rows, write, request, path));
}

function writeEdgeField(place: FieldPlace, { edge, selection: { order } }: PageLayout): Write<Row> {
  const { field } = place;
  switch (field.name) {
    case 'cursor':
      return (row) => jsonText(readCursor(row, edge, order));
    case 'node':
      return writeUnder(place, writeNode(place, edge.node, compositeTypeOf(field)));
    case 'relationship':
      if (edge.relationship === null) return () => 'null';
      return writeUnder(place, writeRelationship(place, edge.relationship, compositeTypeOf(field)));
    default:
      throw new Unwritable(`${field.name} is no field of an edge`);
  }
}
