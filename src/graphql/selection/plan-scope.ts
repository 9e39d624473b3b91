import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Variables } from '../../plan/selection.ts';

/**
 * What a plan may be made of: the root field, and of the variables no more than can decide a text. A plan outlives the
 * request that made it, so nothing else of the request is in reach: no value, no context, no `info`.
 */
export interface PlanScope extends Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'operation' | 'parentType' | 'fieldName' | 'fieldNodes' | 'returnType'
> {
  /** As `decisiveVariables` gives them. */
  readonly variableValues: Variables;
}

/** Stands for a text, a number or an id. */
const anyValue = 'given';

export function planScopeOf(info: GraphQLResolveInfo, variableValues: Variables): PlanScope {
  const { schema, fragments, operation, parentType, fieldName, fieldNodes, returnType } = info;
  return { schema, fragments, operation, parentType, fieldName, fieldNodes, returnType, variableValues };
}

/**
 * The variables of a request as far as they can decide the text of a statement: which are set, booleans (`@skip` and
 * `@include` take them) and enums (order, direction). A text, number or id becomes `anyValue`; a list becomes an empty
 * list. Two requests of one operation with equal decisive variables have the same plan.
 */
export function decisiveVariables({
  operation,
  schema,
  variableValues,
}: Pick<GraphQLResolveInfo, 'operation' | 'schema' | 'variableValues'>): Variables {
  const decisive: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    const name = variable.name.value;
    const value = variableValues[name];
    if (value !== undefined) decisive[name] = inputType === undefined ? anyValue : decisiveOf(schema, inputType, value);
  }
  return decisive;
}

function decisiveOf(schema: GraphQLSchema, type: GraphQLInputType, value: unknown): unknown {
  if (value === null) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isInputObjectType(nullable)) {
    const given = value as Readonly<Record<string, unknown>>;
    const decisive: Record<string, unknown> = {};
    for (const field of Object.values(nullable.getFields())) {
      const inner = given[field.name];
      if (inner !== undefined) decisive[field.name] = decisiveOf(schema, field.type, inner);
    }
    return decisive;
  }
  return nullable.name === 'Boolean' || isEnumType(nullable) ? value : anyValue;
}
