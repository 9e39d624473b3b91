import { parse, validate } from 'graphql';
import { createWorkCounter, type OperationWork } from '../../src/graphql/cost/operation-work.ts';
import { schema } from '../../src/graphql/schema.ts';

const counter = createWorkCounter(schema);

/** The work of an operation, which has to be valid. */
export function workOf(
  question: string,
  variableValues: Record<string, unknown> = {},
  operationName?: string,
): OperationWork {
  const document = parse(question);
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw problem;
  const work = counter({ document, operationName, variableValues });
  if (work === null) throw new Error('The work of the operation cannot be counted');
  return work;
}
