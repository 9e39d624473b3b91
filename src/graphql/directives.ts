import {
  DirectiveLocation,
  getDirectiveValues,
  GraphQLDirective,
  GraphQLNonNull,
  isScalarType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import type { Late } from '../plan/selection.ts';
import type { Coverage } from '../engine/graph-engine.ts';
import type { Context } from './context.ts';

/** `query @asOf(date: "2004-01-01") { … }`: the whole operation answers as of that day. */
export function createAsOfDirective(date: GraphQLScalarType): GraphQLDirective {
  return new GraphQLDirective({
    name: 'asOf',
    description: 'Answers the whole operation as of one day: what did not hold on that day is left out.',
    locations: [DirectiveLocation.QUERY],
    args: { date: { type: new GraphQLNonNull(date), description: 'The day.' } },
  });
}

/** The `Date` scalar of a schema. */
export function dateTypeOf(schema: GraphQLSchema): GraphQLScalarType {
  const type = schema.getType('Date');
  if (!isScalarType(type)) throw new TypeError('The schema has no scalar Date');
  return type;
}

/** The day as of which the operation answers, read anew for each request; null when the operation names no day. */
export function asOfOf({ operation, schema }: Pick<GraphQLResolveInfo, 'operation' | 'schema'>): Late<string> | null {
  const directive = schema.getDirective('asOf');
  if (!directive || !operation.directives?.some(({ name }) => name.value === directive.name)) return null;
  return (variables) => String(getDirectiveValues(directive, operation, { ...variables })?.date);
}

/** The day as of which this request answers; null when it answers for all times. */
export function dayOf(info: Pick<GraphQLResolveInfo, 'operation' | 'schema' | 'variableValues'>): string | null {
  return asOfOf(info)?.(info.variableValues) ?? null;
}

/**
 * True when the day of the operation is one that the release says nothing about. Its lists are then empty, never a
 * guess.
 */
export function isOutside(
  info: Pick<GraphQLResolveInfo, 'operation' | 'schema' | 'variableValues'>,
  { release }: Context,
): boolean {
  const day = dayOf(info);
  return day !== null && !isCovered(day, release?.coverage ?? null);
}

/**
 * True when a day lies between the first and the last day of a release, both included. True for every day when these
 * are not known.
 */
export function isCovered(day: string, coverage: Coverage | null): boolean {
  return coverage === null || (day >= coverage.earliest && day <= coverage.latest);
}
