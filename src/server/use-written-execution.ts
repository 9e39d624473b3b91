import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ExecuteOperation } from '../graphql/execute-operation.ts';

/** Answers operations by the executor that all answers come from. */
export function useWrittenExecution(executeOperation: ExecuteOperation): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => executeOperation(args as ExecutionArgs, executeFn as Parameters<ExecuteOperation>[1]));
    },
  };
}
