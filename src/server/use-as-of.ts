import { getOperationAST, getVariableValues, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { dayOf, isCovered } from '../graphql/directives.ts';

/**
 * Says in `extensions.asOf` as of which day an operation was answered, and whether the release says anything about that
 * day: COVERED, or OUTSIDE, where every list is empty. It must come after the plugin that gives the operation its
 * release.
 */
export function useAsOf(): Plugin<Context> {
  return {
    onExecute({ args }) {
      const date = readDay(args);
      if (date === null) return undefined;
      return {
        onExecuteDone({ result, setResult, args: { contextValue } }) {
          if (Symbol.asyncIterator in result) return;
          const { release } = contextValue as unknown as Context;
          const coverage = isCovered(date, release?.coverage ?? null) ? 'COVERED' : 'OUTSIDE';
          setResult({ ...result, extensions: { ...result.extensions, asOf: { date, coverage } } });
        },
      };
    },
  };
}

/** The day of the operation; null when it names none, and when the day is refused, which the answer itself says. */
function readDay({
  schema,
  document,
  operationName,
  variableValues,
}: {
  readonly schema: unknown;
  readonly document: unknown;
  readonly operationName?: unknown;
  readonly variableValues?: unknown;
}): string | null {
  const operation = getOperationAST(document as DocumentNode, operationName as string | undefined);
  if (operation?.directives?.length === undefined || operation.directives.length === 0) return null;
  const { coerced } = getVariableValues(
    schema as GraphQLSchema,
    operation.variableDefinitions ?? [],
    (variableValues ?? {}) as Readonly<Record<string, unknown>>,
  );
  if (coerced === undefined) return null;
  try {
    return dayOf({ operation, schema: schema as GraphQLSchema, variableValues: coerced });
  } catch {
    return null;
  }
}
