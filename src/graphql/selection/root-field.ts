import type { PlanScope } from './plan-scope.ts';
import { lateArguments } from './select.ts';
import { compositeTypeOf } from './visit-fields.ts';

/** The root field that a resolver answers: its type, its arguments, and a maker of late values from them. */
export function rootOf(scope: PlanScope) {
  const field = scope.parentType.getFields()[scope.fieldName];
  const [node] = scope.fieldNodes;
  if (field === undefined || node === undefined)
    throw new TypeError(`${scope.fieldName} is no field of ${scope.parentType.name}`);
  const late = lateArguments(field, node);
  return { field, late, type: compositeTypeOf(field), args: late((args) => args)(scope.variableValues) };
}
