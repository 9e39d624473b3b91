import { isObjectType, type GraphQLCompositeType } from 'graphql';
import type { PageLayout } from '../../plan/layout.ts';
import { edgeRowsOf, readCursor, readPageInfo, totalCountOf, type EdgeRows, type Row } from '../../plan/read.ts';
import { compositeTypeOf } from '../selection/visit-fields.ts';
import { jsonText } from './json-text.ts';
import { fieldsUnder, type FieldPlace, type Place } from './place.ts';
import { Unwritable } from './unwritable.ts';
import { writeList, writeObject, type Write } from './write.ts';
import { writeNode } from './write-node.ts';
import { writeRelationship } from './write-relationship.ts';
import { writeValue } from './write-value.ts';

/** What a page is made of: how many there are stands in the row around it. */
interface PageRows extends EdgeRows {
  readonly row: Row;
}

/** Writes the connection that a row holds. The names of its fields are those of the Relay specification. */
export function writePage(place: Place, layout: PageLayout, type: GraphQLCompositeType): Write<Row> {
  if (!isObjectType(type)) throw new Unwritable(`${type.name} is no connection`);
  const write = writeObject(fieldsUnder(place, type, type), (field) => writePageField(field, layout));
  return (row, request) => write({ row, ...edgeRowsOf(row, layout, request.info.variableValues) }, request);
}

function writePageField(place: FieldPlace, layout: PageLayout): Write<PageRows> {
  const { field } = place;
  switch (field.name) {
    case 'totalCount':
      return ({ row }) => String(totalCountOf(row, layout) ?? 0);
    case 'pageInfo': {
      const write = writeValue(place, field.type);
      return (page, request) => write(readPageInfo(page, layout), request);
    }
    case 'nodes':
      return writeRows(writeNode(place, layout.edge.node, compositeTypeOf(field)));
    case 'edges': {
      const type = compositeTypeOf(field);
      if (isObjectType(type))
        return writeRows(writeObject(fieldsUnder(place, type, type), (inner) => writeEdgeField(inner, layout)));
      break;
    }
  }
  throw new Unwritable(`${field.name} is no field of a page`);
}

function writeRows(write: Write<Row>): Write<PageRows> {
  return ({ rows }, request) => writeList(rows, write, request);
}

function writeEdgeField(place: FieldPlace, { edge, selection: { order } }: PageLayout): Write<Row> {
  const { field } = place;
  switch (field.name) {
    case 'cursor':
      return (row) => jsonText(readCursor(row, edge, order));
    case 'node':
      return writeNode(place, edge.node, compositeTypeOf(field));
    case 'relationship':
      return edge.relationship === null
        ? () => 'null'
        : writeRelationship(place, edge.relationship, compositeTypeOf(field));
    default:
      throw new Unwritable(`${field.name} is no field of an edge`);
  }
}
