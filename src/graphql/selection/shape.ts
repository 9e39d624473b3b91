import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';

/**
 * The shape of a request's variables: which of them are set, and the values that can decide the text of a statement.
 * Those are booleans (for `@skip` and `@include`) and enums (for order and direction). Two requests of one operation
 * with equal shapes have the same plan.
 */
export function shapeOfVariables({
  operation,
  schema,
  variableValues,
}: Pick<GraphQLResolveInfo, 'operation' | 'schema' | 'variableValues'>): string {
  const definitions = operation.variableDefinitions ?? [];
  return definitions
    .map(({ variable, type }) => {
      const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
      return inputType === undefined ? '?' : shapeOf(inputType, variableValues[variable.name.value], schema);
    })
    .join(',');
}

function shapeOf(type: GraphQLInputType, value: unknown, schema: GraphQLSchema): string {
  if (value === undefined) return 'u';
  if (value === null) return 'n';
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  if (isListType(nullable)) return Array.isArray(value) && isDecisive(named) ? JSON.stringify(value) : 'l';
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).map((field) =>
      shapeOf(field.type, (value as Record<string, unknown>)[field.name], schema),
    );
    return `{${fields.join(',')}}`;
  }
  return isDecisive(named) ? JSON.stringify(value) : 's';
}

function isDecisive(type: { readonly name: string }): boolean {
  return type.name === 'Boolean' || isEnumType(type);
}
