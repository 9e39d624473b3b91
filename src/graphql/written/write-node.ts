import { isObjectType, type GraphQLCompositeType, type GraphQLObjectType } from 'graphql';
import type { NodeLayout } from '../../plan/layout.ts';
import { readProperties, RowNode, typeOfNode, type Row } from '../../plan/read.ts';
import type { TreeNode } from '../../plan/tree.ts';
import { fieldPlanOf } from '../selection/field-plan.ts';
import { compositeTypeOf, possibleTypesOf } from '../selection/visit-fields.ts';
import { fieldsUnder, type FieldPlace, type Place } from './place.ts';
import { Unwritable } from './unwritable.ts';
import { writeObject, writeUnder, type Write } from './write.ts';
import { writePage } from './write-page.ts';
import { writeReference } from './write-reference.ts';
import { writeStored } from './write-stored.ts';
import { writeResolved } from './write-value.ts';

/** Writes a node of a row as JSON. The type is known per row, so one writer per type is kept. */
export function writeNode(place: Place, layout: NodeLayout, type: GraphQLCompositeType): Write<Row> {
  if (layout.selection.type !== null) return writeOfType(place, layout, type, layout.selection.type);
  const writes = new Map<string, Write<Row>>();
  return (row, request, path) => {
    const name = typeOfNode(row, layout);
    const write = writes.get(name) ?? writeOfType(place, layout, type, name);
    writes.set(name, write);
    return write(row, request, path);
  };
}

function writeOfType(place: Place, layout: NodeLayout, type: GraphQLCompositeType, name: string): Write<Row> {
  const object = objectTypeOf(place, type, name);
  return writeObject(fieldsUnder(place, type, object), (field) => writeField(field, layout));
}

function writeField(place: FieldPlace, layout: NodeLayout): Write<Row> {
  const { field, parent, key } = place;
  const plan = fieldPlanOf(field);
  if (plan?.kind !== 'connection' && plan?.kind !== 'reference')
    return writeStored(place, layout.properties) ?? writeByResolver(place, layout);
  const child = layout.children.find(
    ({ selection: { key: of, onTypes } }) => of === key && (onTypes === null || onTypes.includes(parent.name)),
  );
  if (child?.kind === 'connection') return writeUnder(place, writePage(place, child, compositeTypeOf(field)));
  if (child?.kind === 'reference') return writeUnder(place, writeReference(place, child));
  throw new Unwritable(`${field.name} was not read`);
}

/** Gives the resolver the whole node only where it needs more than stored properties. */
function writeByResolver(place: FieldPlace, layout: NodeLayout): Write<Row> {
  const write = writeResolved(place);
  const plan = fieldPlanOf(place.field);
  if (plan !== undefined && plan.kind !== 'properties')
    return (row, request, path) => write(new RowNode(row, layout, request.info.variableValues), request, path);
  const type = place.parent.name;
  const needed = new Set(
    plan === undefined ? [] : [...plan.properties([type]), ...Object.values(plan.byField ?? {}).flat()],
  );
  const columns = new Map([...layout.properties].filter(([name]) => needed.has(name)));
  return (row, request, path) =>
    write({ type, properties: readProperties(columns, row), children: {} } satisfies TreeNode, request, path);
}

function objectTypeOf({ scope: { schema } }: Place, type: GraphQLCompositeType, name: string): GraphQLObjectType {
  const object = schema.getType(name);
  if (!isObjectType(object) || !possibleTypesOf(schema, type).includes(name))
    throw new Unwritable(`The graph holds something of the unknown type ${name}`);
  return object;
}
