import { isObjectType, type GraphQLCompositeType } from 'graphql';
import type { RelationshipLayout } from '../../plan/layout.ts';
import { RowRelationship, type Row } from '../../plan/read.ts';
import { fieldPlanOf } from '../selection/field-plan.ts';
import { compositeTypeOf } from '../selection/visit-fields.ts';
import { fieldsUnder, type FieldPlace, type Place } from './place.ts';
import { Unwritable } from './unwritable.ts';
import { writeObject, writeUnder, type Write } from './write.ts';
import { writeNode } from './write-node.ts';
import { writeReference } from './write-reference.ts';
import { writeStored } from './write-stored.ts';
import { writeResolved } from './write-value.ts';

/** Writes the relationship whose values the row of an edge begins with. */
export function writeRelationship(place: Place, layout: RelationshipLayout, type: GraphQLCompositeType): Write<Row> {
  if (!isObjectType(type)) throw new Unwritable(`${type.name} is no relationship`);
  return writeObject(fieldsUnder(place, type, type), (field) => writeField(field, layout));
}

function writeField(place: FieldPlace, layout: RelationshipLayout): Write<Row> {
  const plan = fieldPlanOf(place.field);
  const reference =
    plan?.kind === 'reference' ? layout.references.find(({ selection }) => selection.key === place.key) : undefined;
  if (reference !== undefined) return writeUnder(place, writeReference(place, reference));
  const end = plan?.kind === 'end' ? layout[plan.end] : null;
  if (end !== null) return writeUnder(place, writeNode(place, end, compositeTypeOf(place.field)));
  return writeStored(place, layout.properties) ?? writeByResolver(place, layout);
}

function writeByResolver(place: FieldPlace, layout: RelationshipLayout): Write<Row> {
  const write = writeResolved(place);
  return (row, request, path) => write(new RowRelationship(row, layout, request.info.variableValues), request, path);
}
