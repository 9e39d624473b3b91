import {
  execute,
  getOperationAST,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { limits as defaultLimits } from '../model/limits.ts';
import type { Context } from './context.ts';
import { limitAnswer } from './limit-answer.ts';
import { createOperationWriter, type Result, type WrittenExecution } from './written/write-operation.ts';

/**
 * Executes an operation: the one way in which anything that people reach is answered. The result has `stringify` where
 * its values are JSON already. An answer with more bytes than the limit is refused.
 * `executePlainly` is graphql-js, or what stands for it.
 */
export type ExecuteOperation = (args: ExecutionArgs, executePlainly?: (args: ExecutionArgs) => Result) => Result;

/** After so many failures in a row an operation is written only now and then, since it is executed twice each time. */
const failuresInARow = 3;
/** An operation that failed so often is written again once in so many requests. */
const requestsBetweenTries = 16;

/** What is remembered of an operation; it goes with its document. */
interface Remembered {
  readonly write: WrittenExecution | null;
  failures: number;
  requests: number;
}

/**
 * Makes what executes the operations of a schema: it writes JSON straight from rows, and executes field by field what
 * cannot be written. One request that cannot be written slows no other: the next one is written again.
 */
export function createExecutor(schema: GraphQLSchema): ExecuteOperation {
  const writeOperation = createOperationWriter(schema);
  const rememberedByOperation = new WeakMap<OperationDefinitionNode, Remembered>();

  function rememberedOf({ document, operationName }: ExecutionArgs): Remembered | null {
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const known = rememberedByOperation.get(operation);
    if (known !== undefined) return known;
    const remembered = { write: writeOperation(document, operation), failures: 0, requests: 0 };
    rememberedByOperation.set(operation, remembered);
    return remembered;
  }

  function executeAnyway(args: ExecutionArgs, executePlainly: (args: ExecutionArgs) => Result): Result {
    const remembered = rememberedOf(args);
    if (!remembered?.write || isToBeLeft(remembered)) return executePlainly(args);
    const failuresBefore = remembered.failures;
    remembered.failures = 0;
    return remembered.write(args, (again) => {
      remembered.failures = failuresBefore + 1;
      return executePlainly(again);
    });
  }

  return (args, executePlainly = execute) => {
    const { limits = defaultLimits } = (args.contextValue ?? {}) as Partial<Context>;
    const limit = (result: ExecutionResult): ExecutionResult =>
      Symbol.asyncIterator in result ? result : limitAnswer(result, limits.maximumAnswerBytes);
    const result = executeAnyway(args, executePlainly);
    return result instanceof Promise ? result.then(limit) : limit(result);
  };
}

function isToBeLeft(remembered: Remembered): boolean {
  if (remembered.failures < failuresInARow) return false;
  remembered.requests += 1;
  return remembered.requests % requestsBetweenTries !== 0;
}
