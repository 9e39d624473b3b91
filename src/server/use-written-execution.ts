import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createOperationWriter, type WrittenExecution } from './write-operation.ts';

/**
 * Writes the answer to an operation straight from rows; one that once could not be written is executed in the usual way
 * from then on. What is made for an operation is forgotten with its document, and how many of those are kept the
 * server's cache of documents decides.
 */
export function useWrittenExecution(schema: GraphQLSchema): Plugin {
  const writeOperation = createOperationWriter(schema);
  const byDocument = new WeakMap<DocumentNode, Map<string | undefined, WrittenExecution | null>>();

  function executionsOf(document: DocumentNode): Map<string | undefined, WrittenExecution | null> {
    const executions = byDocument.get(document) ?? new Map<string | undefined, WrittenExecution | null>();
    byDocument.set(document, executions);
    return executions;
  }

  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const name = args.operationName as string | undefined;
      const document = args.document as DocumentNode;
      const executions = executionsOf(document);
      if (!executions.has(name)) executions.set(name, writeOperation(document, name));
      const execution = executions.get(name);
      if (!execution) return;
      setExecuteFn((given) =>
        execution(given, (again) => {
          executions.set(name, null);
          return executeFn(again) as ReturnType<typeof execution>;
        }),
      );
    },
  };
}
