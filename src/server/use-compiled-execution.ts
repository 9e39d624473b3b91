import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { loadCompiler, type CompileOperation, type Execute } from './compile-operation.ts';
import { compiledSize } from './compiled-size.ts';

/** Compiling takes as long as dozens of executions: what is asked a few times only is not worth it. */
export const executionsBefore = 20;

/** About 35 ms of compiling, and more than any question of the documentation but a few has. */
const largestSize = 300;

interface Known {
  executions: number;
  execute?: Execute | null;
}

/**
 * Executes an operation that comes again and again by code compiled for it. Bounded: what is compiled is forgotten with its
 * document, and how many of those are kept the server's cache of documents decides.
 */
export function useCompiledExecution(): Plugin {
  const byDocument = new WeakMap<DocumentNode, Map<string | undefined, Known>>();
  let loading: Promise<void> | undefined;
  let compile: CompileOperation | undefined;

  function compiledFor(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Execute | null {
    const byName = byDocument.get(document) ?? new Map<string | undefined, Known>();
    byDocument.set(document, byName);
    const known = byName.get(operationName) ?? { executions: 0 };
    byName.set(operationName, known);
    known.executions += 1;
    loading ??= loadCompiler().then((loaded) => { compile = loaded; });
    if (known.executions <= executionsBefore || compile === undefined) return null;
    if (known.execute === undefined) known.execute = compiledSize(schema, document, operationName, largestSize) > largestSize ? null : compile(schema, document, operationName);
    return known.execute;
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const execute = compiledFor(args.schema as GraphQLSchema, args.document as DocumentNode, args.operationName as string | undefined);
      if (execute !== null) setExecuteFn(execute);
    },
  };
}
