import { execute, parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Context } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';

/** What resolvers are given of an operation that came over no network. */
export function contextOf(engine: GraphEngine): Context {
  return { engine, publicUrl: 'http://127.0.0.1:4000', release: null, questions: [] };
}

/** Answers a GraphQL operation over an engine, as plain JSON; throws when the operation is not valid. */
export async function ask(
  engine: GraphEngine,
  question: string | DocumentNode,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const document = typeof question === 'string' ? parse(question) : question;
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw problem;
  const answer = await execute({ schema, document, variableValues: variables, contextValue: contextOf(engine) });
  return JSON.parse(JSON.stringify(answer)) as ExecutionResult;
}

/** The same, for questions that must not fail. */
export async function askFor(
  engine: GraphEngine,
  question: string | DocumentNode,
  variables: Record<string, unknown> = {},
): Promise<Record<string, never>> {
  const { data, errors } = await ask(engine, question, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data as Record<string, never>;
}

/** The code of the one error of an operation that must fail. */
export async function codeOf(
  engine: GraphEngine,
  question: string | DocumentNode,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const document = typeof question === 'string' ? parse(question) : question;
  const { errors } = await execute({ schema, document, variableValues: variables, contextValue: contextOf(engine) });
  const original = errors?.[0]?.originalError as { readonly code?: unknown } | undefined;
  return original?.code ?? errors?.[0]?.extensions.code;
}
