import { DirectiveLocation, getDirectiveValues, GraphQLDirective, GraphQLNonNull, isScalarType, type GraphQLResolveInfo, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import type { Late } from '../plan/selection.ts';

/** `query @asOf(date: "2004-01-01") { … }`: the whole operation answers as of that day. */
export function createAsOfDirective(date: GraphQLScalarType): GraphQLDirective {
  return new GraphQLDirective({
    name: 'asOf',
    description: 'Answers the whole operation as of one day: what did not hold on that day is left out.',
    locations: [DirectiveLocation.QUERY],
    args: { date: { type: new GraphQLNonNull(date), description: 'The day.' } },
  });
}

/** The Date scalar of a schema. */
export function dateTypeOf(schema: GraphQLSchema): GraphQLScalarType {
  const type = schema.getType('Date');
  if (!isScalarType(type)) throw new TypeError('The schema has no scalar Date');
  return type;
}

/** The day that the operation is asked as of, read anew for each request; null when it has none. */
export function asOfOf({ operation, schema }: Pick<GraphQLResolveInfo, 'operation' | 'schema'>): Late<string> | null {
  const directive = schema.getDirective('asOf');
  if (!directive || !operation.directives?.some(({ name }) => name.value === directive.name)) return null;
  return (variables) => String(getDirectiveValues(directive, operation, { ...variables })?.date);
}
