import type { Plugin } from 'graphql-yoga';
import type { ExecuteOperation } from '../graphql/execute-operation.ts';

/** Answers operations by the executor that all answers come from. */
export function useWrittenExecution(executeOperation: ExecuteOperation): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => executeOperation(args, executeFn as Parameters<ExecuteOperation>[1]));
    },
  };
}
