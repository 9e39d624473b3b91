import { distance } from 'fastest-levenshtein';
import type { GraphEngine, RunOptions } from '../../engine/graph-engine.ts';
import { findByText } from '../../graph/search.ts';
import { errorCodes } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import { entityTypeByPrefix } from '../../ontology/ontology.ts';

const mostSuggestions = 5;

/** A 404 for the address of a thing that the graph does not hold, with suggestions of similar ids. */
export async function notFound(engine: GraphEngine, id: string, options: RunOptions): Promise<Response> {
  const suggestions = await findSimilar(engine, id, options);
  const meant =
    suggestions.length === 0
      ? 'Search for it in GraphQL with search(text:), or start at /.'
      : `Did you mean ${suggestions.join(', ')}?`;
  const message = `Nothing in the graph has the id ${JSON.stringify(id.slice(0, 100))}; it may have left with an earlier release. ${meant}`;
  return Response.json(
    { errors: [{ message, extensions: { code: 'NOT_FOUND', suggestions } }] },
    { status: errorCodes.NOT_FOUND.status },
  );
}

/**
 * Searches for the words of the id and gives the hits whose ids are spelled most like it: hits of its type, or of any
 * type when there are none.
 */
async function findSimilar(engine: GraphEngine, id: string, options: RunOptions): Promise<readonly string[]> {
  const text = id
    .replace(/^[^:]*:/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, limits.maximumTextLength);
  if (text === '') return [];
  const type = entityTypeByPrefix(id.split(':')[0] ?? '');
  const ofType = type === undefined ? [] : (await findByText(engine, { text, types: [type] }, options)).hits;
  const { hits } = ofType.length > 0 ? { hits: ofType } : await findByText(engine, { text, types: null }, options);
  const known = id.slice(0, 2 * limits.maximumTextLength);
  return hits
    .map((hit) => hit.id)
    .sort((a, b) => distance(a, known) - distance(b, known))
    .slice(0, mostSuggestions);
}
