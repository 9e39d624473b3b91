import type { GraphQLResolveInfo } from 'graphql';
import { lateArguments } from './select.ts';
import { compositeTypeOf } from './visit-fields.ts';

/** The root field that a resolver answers: its type, its arguments, and a maker of late values from them. */
export function rootOf(info: GraphQLResolveInfo) {
  const field = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  if (field === undefined || node === undefined)
    throw new TypeError(`${info.fieldName} is no field of ${info.parentType.name}`);
  const late = lateArguments(field, node);
  return { late, type: compositeTypeOf(field), args: late((args) => args)(info.variableValues) };
}
