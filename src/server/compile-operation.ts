import { execute as executePlainly, GraphQLError, type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLSchema, type SourceLocation } from 'graphql';

export type Execute = (request: Pick<ExecutionArgs, 'rootValue' | 'contextValue' | 'variableValues'>) => ExecutionResult | Promise<ExecutionResult>;

/** Makes code that executes one operation, with the same answer as graphql-js gives; null when it cannot be compiled, as when no operation has the name. */
export type CompileOperation = (schema: GraphQLSchema, document: DocumentNode, operationName?: string) => Execute | null;

/** The compiler itself is loaded when it is first needed: no start waits for it. */
export async function loadCompiler(): Promise<CompileOperation> {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  return (schema, document, operationName) => {
    const compiled = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
    if (!isCompiledQuery(compiled)) return null;
    const query = compiled.query as (root: unknown, context: unknown, variables: unknown) => ExecutionResult | Promise<ExecutionResult>;
    return ({ rootValue, contextValue, variableValues }) => {
      const result = query(rootValue, contextValue, variableValues ?? {});
      if (result instanceof Promise) return result.then((answer) => withPlaces(answer, document));
      // Variables were refused: graphql-js says better why.
      if (result.data === undefined) return executePlainly({ schema, document, operationName, rootValue, contextValue, variableValues });
      return withPlaces(result, document);
    };
  };
}

/** Compiled code names line and column of an error only; whoever masks it passes on the position in the source. */
function withPlaces(result: ExecutionResult, { loc }: DocumentNode): ExecutionResult {
  if (result.errors === undefined || loc === undefined) return result;
  const { source } = loc;
  return { ...result, errors: result.errors.map(({ message, locations = [], path = null, originalError = null }) => new GraphQLError(message, { source, positions: locations.map((place) => positionOf(source.body, place)), path, originalError })) };
}

function positionOf(text: string, { line, column }: SourceLocation): number {
  const lineBreak = [...text.matchAll(/\r\n|[\n\r]/g)][line - 2];
  return (lineBreak === undefined ? 0 : lineBreak.index + lineBreak[0].length) + column - 1;
}
