import { execute, parse } from 'graphql';
import type { CitationStyle } from '../export/citation/cite.ts';
import type { Language } from '../model/localized-text.ts';
import type { Context } from './context.ts';
import { schema } from './schema.ts';

const question = parse(
  'query citation($id: ID!, $style: CitationStyle!, $language: Language!) { entity(id: $id) { citation(style: $style, language: $language) } }',
);

export interface CitationOptions {
  readonly style: CitationStyle;
  readonly language: Language;
}

/**
 * How to cite an entity, for whoever asks without GraphQL; null when there is none of this id. Throws BAD_ID for what
 * is no id of an entity.
 */
export async function citeEntity(
  contextValue: Context,
  id: string,
  { style, language }: CitationOptions,
): Promise<string | null> {
  const { data, errors } = await execute({
    schema,
    document: question,
    contextValue,
    variableValues: { id, style, language: language.toUpperCase() },
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return (data as unknown as { readonly entity: { readonly citation: string } | null }).entity?.citation ?? null;
}
