import {
  execute,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { fragmentsOf } from '../cost/fragments-of.ts';
import { rememberingRows } from '../run-plan.ts';
import { Unwritable } from './unwritable.ts';
import { stringifyWritten } from './written-json.ts';
import { createWrittenSchema, type Original } from './written-schema.ts';

export type Result = ExecutionResult | Promise<ExecutionResult>;

/**
 * Executes an operation; the value of each root field is JSON already. Where a value cannot be written, it calls
 * `otherwise` to execute the operation once more. What plans have read by then is not read again.
 */
export type WrittenExecution = (args: ExecutionArgs, otherwise: (args: ExecutionArgs) => Result) => Result;

/**
 * Makes the execution of one operation. Null for an operation that only graphql-js can execute: one that asks for the
 * schema, or has fragments around its root fields.
 */
export type WriteOperation = (document: DocumentNode, operation: OperationDefinitionNode) => WrittenExecution | null;

/** graphql-js executes the root fields without their selections, so it decides about arguments, errors and nulls. */
export function createOperationWriter(schema: GraphQLSchema): WriteOperation {
  const originals = new WeakMap<FieldNode, Original>();
  const writtenSchema = createWrittenSchema(schema, (node) => {
    const original = originals.get(node);
    if (original === undefined) throw new TypeError('A field of no operation is written');
    return original;
  });

  function strip(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode | null {
    const parentType = schema.getQueryType();
    const fragments = Object.fromEntries(fragmentsOf(document));
    const selections: FieldNode[] = [];
    for (const selection of operation.selectionSet.selections) {
      if (!parentType || selection.kind !== Kind.FIELD || asksForSchema(selection)) return null;
      const stripped = withoutSelections(selection);
      originals.set(stripped, { schema, parentType, operation, fragments, node: selection });
      selections.push(stripped);
    }
    return { ...document, definitions: [{ ...operation, selectionSet: { ...operation.selectionSet, selections } }] };
  }

  return (document, operation) => {
    const stripped = operation.operation === OperationTypeNode.QUERY ? strip(document, operation) : null;
    return (
      stripped &&
      ((given, otherwise) => {
        const args = { ...given, contextValue: rememberingRows(given.contextValue as Context) };
        const finish = (result: ExecutionResult): Result =>
          isWritten(result) ? Object.assign(result, { stringify: stringifyWritten }) : otherwise(args);
        const { rootValue, contextValue, variableValues } = args;
        const result = execute({ schema: writtenSchema, document: stripped, rootValue, contextValue, variableValues });
        return result instanceof Promise ? result.then(finish) : finish(result);
      })
    );
  };
}

function asksForSchema({ name: { value } }: FieldNode): boolean {
  return value === '__schema' || value === '__type';
}

function withoutSelections({ kind, name, alias, arguments: given = [], directives = [], loc }: FieldNode): FieldNode {
  return { kind, name, arguments: given, directives, ...(alias && { alias }), ...(loc && { loc }) };
}

function isWritten({ errors = [] }: ExecutionResult): boolean {
  return errors.every(({ originalError }) => !(originalError instanceof Unwritable));
}
