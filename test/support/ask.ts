import { execute, getOperationAST, parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Context } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { renderResult } from '../../src/graphql/written/written-json.ts';
import { createOperationWriter } from '../../src/graphql/written/write-operation.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { unrecorded } from './engines.ts';

type Variables = Readonly<Record<string, unknown>>;

const writeOperation = createOperationWriter(schema);

/** What resolvers are given of an operation that came over no network. */
export function contextOf(engine: GraphEngine): Context {
  return { engine, publicUrl: 'http://127.0.0.1:4000', release: null, questions: [] };
}

/**
 * Answers a GraphQL operation over an engine, as plain JSON. Both ways of answering are taken, rows written to JSON (as
 * the service answers) and graphql-js; throws when their texts differ, or when the operation is not valid. A recording
 * engine records the first.
 */
export async function ask(
  engine: GraphEngine,
  question: string | DocumentNode,
  variables: Variables = {},
): Promise<ExecutionResult> {
  return asPlainJson(await executeBothWays(engine, documentOf(question), variables));
}

/** The same by graphql-js alone. */
export async function askPlainly(
  engine: GraphEngine,
  question: string | DocumentNode,
  variables: Variables = {},
): Promise<ExecutionResult> {
  return asPlainJson(await executePlainly(engine, documentOf(question), variables));
}

/** The same, for questions that must not fail. */
export async function askFor(
  engine: GraphEngine,
  question: string | DocumentNode,
  variables: Variables = {},
): Promise<Record<string, never>> {
  const { data, errors } = await ask(engine, question, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data as Record<string, never>;
}

/** The code of the one error of an operation that must fail. */
export async function codeOf(
  engine: GraphEngine,
  question: string | DocumentNode,
  variables: Variables = {},
): Promise<unknown> {
  const document = typeof question === 'string' ? parse(question) : question;
  const { errors } = await executeBothWays(engine, document, variables);
  const original = errors?.[0]?.originalError as { readonly code?: unknown } | undefined;
  return original?.code ?? errors?.[0]?.extensions.code;
}

async function executeBothWays(
  engine: GraphEngine,
  document: DocumentNode,
  variables: Variables,
): Promise<ExecutionResult> {
  const written = await renderWritten(engine, document, variables);
  const plain = await executePlainly(unrecorded(engine), document, variables);
  const text = JSON.stringify(plain);
  if (written !== null && written !== text) throw new Error(`Two answers:\n${written}\n${text}`);
  return plain;
}

async function executePlainly(
  engine: GraphEngine,
  document: DocumentNode,
  variableValues: Variables,
): Promise<ExecutionResult> {
  return execute({ schema, document, variableValues, contextValue: contextOf(engine) });
}

/** As a client reads it. */
function asPlainJson(result: ExecutionResult): ExecutionResult {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

/** Null for an operation that only graphql-js can execute. An answer without errors has to be written after all. */
async function renderWritten(
  engine: GraphEngine,
  document: DocumentNode,
  variableValues: Variables,
): Promise<string | null> {
  const operation = getOperationAST(document);
  const write = operation && writeOperation(document, operation);
  if (!write) return null;
  const result = await write({ schema, document, variableValues, contextValue: contextOf(engine) }, async (again) => {
    const resolved = await execute(again);
    if (resolved.errors === undefined) throw new Error('The answer could not be written from its rows');
    return resolved;
  });
  return renderResult(result);
}

function documentOf(question: string | DocumentNode): DocumentNode {
  const document = typeof question === 'string' ? parse(question) : question;
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw problem;
  return document;
}
