import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { createWorkCounter, type OperationWork } from '../graphql/cost/operation-work.ts';
import { numberText, type Limits } from '../model/limits.ts';
import { codedError } from './coded-error.ts';

/**
 * Refuses an operation that could cost too much before anything is read, and says in `extensions.cost` what an
 * operation costs. The cost is counted anew with the variables of each request. The context tells
 * whether the operation is cheap. It must come before the plugins that ask the engine.
 */
export function useCostLimit(schema: GraphQLSchema, limits: Limits): Plugin<Context> {
  const countWork = createWorkCounter(schema);
  return {
    onExecute({ args, extendContext, setResultAndStopExecution }) {
      const work = countWork(args);
      if (work === null) return undefined;
      const cost = { used: work.cost, limit: limits.maximumCost };
      const refusal = refusalOf(work, limits);
      if (refusal !== null) {
        setResultAndStopExecution({ errors: [refusal], extensions: { cost } });
        return undefined;
      }
      extendContext({ isCheap: weightOf(work) < limits.dearCost });
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

/** The work in rows: those that are read, or the time that the values of the answer take. */
function weightOf({ cost, values, described }: OperationWork): number {
  return Math.max(cost, values / valuesARow, described / describedARow);
}

/** How many values are written, or given by graphql-js, in the time in which one row is read. */
const valuesARow = 4;
const describedARow = 5;

function refusalOf(
  { lookups, cost, values, described }: OperationWork,
  { maximumLookups, maximumCost, maximumValues, maximumDescribedValues }: Limits,
): GraphQLError | null {
  if (lookups > maximumLookups) {
    return codedError(
      'TOO_MANY_LOOKUPS',
      `The operation asks for ${numberText(lookups)} connections, lists, references and counts; at most ${numberText(maximumLookups)} are answered at once. Ask in several operations.`,
    );
  }
  if (cost > maximumCost) {
    return codedError(
      'TOO_COSTLY',
      `The operation costs ${numberText(cost)}, which is how many rows it could read; at most ${numberText(maximumCost)} are allowed. Ask for smaller pages (first, last, limit), for fewer ids, or for less under each item.`,
    );
  }
  if (values > maximumValues) {
    return codedError(
      'ANSWER_TOO_LARGE',
      `The answer could hold ${numberText(values)} values; at most ${numberText(maximumValues)} are allowed. Ask for smaller pages, or for fewer fields of each item.`,
    );
  }
  if (described > maximumDescribedValues) {
    return codedError(
      'ANSWER_TOO_LARGE',
      `The answer would hold more than ${numberText(maximumDescribedValues)} values of the schema, which are allowed. Ask for the schema once, or for types by name with __type.`,
    );
  }
  return null;
}
