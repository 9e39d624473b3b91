import { isObjectType, type GraphQLCompositeType, type GraphQLObjectType } from 'graphql';
import type { NodeLayout } from '../../plan/layout.ts';
import { readProperties, RowNode, typeOfNode, type Row } from '../../plan/read.ts';
import type { TreeNode } from '../../plan/tree.ts';
import { fieldPlanOf } from '../selection/field-plan.ts';
import { compositeTypeOf, possibleTypesOf } from '../selection/visit-fields.ts';
import { fieldsUnder, type FieldPlace, type Place } from './place.ts';
import { Unwritable } from './unwritable.ts';
import { writeObject, type Write } from './write.ts';
import { writePage } from './write-page.ts';
import { writeReference } from './write-reference.ts';
import { writeStored } from './write-stored.ts';
import { writeResolved } from './write-value.ts';

/**
 * Writes the node that stands in a row, as what it is: what is asked of a type is looked through when the first of it
 * comes.
 */
export function writeNode(place: Place, layout: NodeLayout, type: GraphQLCompositeType): Write<Row> {
  if (layout.selection.type !== null) return writeOfType(place, layout, type, layout.selection.type);
  const writes = new Map<string, Write<Row>>();
  return (row, request) => {
    const name = typeOfNode(row, layout);
    const write = writes.get(name) ?? writeOfType(place, layout, type, name);
    writes.set(name, write);
    return write(row, request);
  };
}

function writeOfType(place: Place, layout: NodeLayout, type: GraphQLCompositeType, name: string): Write<Row> {
  const object = objectTypeOf(place, type, name);
  return writeObject(fieldsUnder(place, type, object), (field, key) => writeField(field, layout, key));
}

function writeField(place: FieldPlace, layout: NodeLayout, key: string): Write<Row> {
  const { field, parent } = place;
  const plan = fieldPlanOf(field);
  if (plan?.kind !== 'connection' && plan?.kind !== 'reference')
    return writeStored(place, layout.properties) ?? writeByResolver(place, layout);
  const child = layout.children.find(
    ({ selection: { key: of, onTypes } }) => of === key && (onTypes === null || onTypes.includes(parent.name)),
  );
  if (child?.kind === 'connection') return writePage(place, child, compositeTypeOf(field));
  if (child?.kind === 'reference') return writeReference(place, child);
  throw new Unwritable(`${field.name} was not read`);
}

/** A resolver is given the whole node only where it needs more of it than stored properties. */
function writeByResolver(place: FieldPlace, layout: NodeLayout): Write<Row> {
  const write = writeResolved(place);
  const plan = fieldPlanOf(place.field);
  if (plan !== undefined && plan.kind !== 'properties')
    return (row, request) => write(new RowNode(row, layout, request.info.variableValues), request);
  const type = place.parent.name;
  const needed = new Set(
    plan === undefined ? [] : [...plan.properties([type]), ...Object.values(plan.byField ?? {}).flat()],
  );
  const columns = new Map([...layout.properties].filter(([name]) => needed.has(name)));
  return (row, request) =>
    write({ type, properties: readProperties(columns, row), children: {} } satisfies TreeNode, request);
}

function objectTypeOf({ scope: { schema } }: Place, type: GraphQLCompositeType, name: string): GraphQLObjectType {
  const object = schema.getType(name);
  if (!isObjectType(object) || !possibleTypesOf(schema, type).includes(name))
    throw new Unwritable(`The graph holds something of the unknown type ${name}`);
  return object;
}
