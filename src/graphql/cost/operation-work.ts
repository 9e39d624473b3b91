import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from '../../plan/selection.ts';
import { limits } from '../../model/limits.ts';
import { createIntrospectionCounter } from './count-introspection.ts';
import { countOperation, type CountedOperation } from './count-operation.ts';
import { countLookups, countScope, type Count } from './counted-part.ts';

/** The most work that an operation can make the service do. */
export interface OperationWork extends Count {
  /** The number of subqueries in its statements. */
  readonly lookups: number;
  /** The number of values that the schema gives (introspection); Infinity beyond the limit. */
  readonly described: number;
}

export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Variables | null | undefined;
}

/**
 * Makes a function that counts the work of an operation with the variables of one request. It gives null when there is
 * no such operation, or when the variables are refused. Whatever does not depend on variables is kept as long as the
 * document.
 */
export function createWorkCounter(schema: GraphQLSchema): (request: OperationRequest) => OperationWork | null {
  const counted = new WeakMap<OperationDefinitionNode, Known>();
  const countIntrospection = createIntrospectionCounter(schema);

  function knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
    const known =
      counted.get(operation) ??
      createKnown(
        countOperation(schema, document, operation),
        countIntrospection(document, operation, limits.maximumDescribedValues),
      );
    counted.set(operation, known);
    return known;
  }

  return ({ document, operationName, variableValues }) => {
    const operation = getOperationAST(document, operationName);
    if (operation == null) return null;
    const known = knownOf(document, operation);
    if (known.constant !== null) return known.constant;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
      maxErrors: 1,
    });
    return coerced === undefined ? null : workOf(known, coerced);
  };
}

interface Known extends Pick<CountedOperation, 'scope'> {
  readonly lookups: number;
  readonly described: number;
  /** The work, when it does not depend on variables; else null. */
  readonly constant: OperationWork | null;
}

function createKnown({ scope, isConstant }: CountedOperation, described: number): Known {
  const known = { scope, lookups: countLookups(scope), described, constant: null };
  return isConstant ? { ...known, constant: workOf(known, {}) } : known;
}

function workOf({ scope, lookups, described }: Known, variables: Variables): OperationWork {
  return { ...countScope(scope, variables), lookups, described };
}
