import { parse, type GraphQLSchema } from 'graphql';
import type { CitationStyle } from '../export/citation/cite.ts';
import type { Language } from '../model/localized-text.ts';
import type { Context } from './context.ts';
import type { ExecuteOperation } from './execute-operation.ts';
import { renderResult } from './written/written-json.ts';

const question = parse(
  'query citation($id: ID!, $style: CitationStyle!, $language: Language!) { entity(id: $id) { citation(style: $style, language: $language) } }',
);

export interface CitationOptions {
  readonly style: CitationStyle;
  readonly language: Language;
}

/** What operations are asked of: the schema, and what executes its operations. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly executeOperation: ExecuteOperation;
}

/**
 * How to cite an entity, for whoever asks without GraphQL; null when no entity has this id. Throws BAD_ID for what is
 * not the id of an entity.
 */
export async function citeEntity(
  { schema, executeOperation }: Execution,
  contextValue: Context,
  id: string,
  { style, language }: CitationOptions,
): Promise<string | null> {
  const variableValues = { id, style, language: language.toUpperCase() };
  const result = await executeOperation({ schema, document: question, contextValue, variableValues });
  const [error] = result.errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  const { data } = JSON.parse(renderResult(result)) as Answer;
  return data.entity?.citation ?? null;
}

interface Answer {
  readonly data: { readonly entity: { readonly citation: string } | null };
}
