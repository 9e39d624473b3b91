import { readQuestions } from '../../src/questions/question-release.ts';
import { readRelease } from '../../src/dataset/release-file.ts';
import type { HttpRequest } from '../measure/messages.ts';
import { entityById } from './entity-by-id.ts';
import { threeLevels, whole } from './three-levels.ts';

/** More than any cache of documents or plans holds. */
const distinctTexts = 3_000;

/**
 * What many people ask: every competency question, every entity, a deep question, and texts that nobody asked before.
 */
export async function mixedRequests(mirror: string): Promise<HttpRequest> {
  const { id, entities } = await readRelease(`${mirror}/dist/release.json`);
  const questions = await readQuestions(`${mirror}/dist/questions.json`, id);
  const ids = entities.map(({ id }) => id);
  const once = Array.from({ length: distinctTexts }, (_, index) =>
    JSON.stringify({
      query: `{ e${index}: entity(id: "${ids[index % ids.length] ?? ''}") { id name { value } degree } }`,
    }),
  );
  const deep = threeLevels.hoja.request(whole).bodies;
  const searches = entities
    .filter((_, index) => index % 9 === 0)
    .map(({ names }) => JSON.stringify({ query: searchQuery, variables: { text: firstWordOf(names) } }));
  return {
    path: '/graphql',
    bodies: interleaved([
      entityById(ids).bodies,
      once,
      searches,
      ...questions.map(({ query }) => [JSON.stringify({ query })]),
      deep,
    ]),
  };
}

const searchQuery =
  'query Search($text: String!) { search(text: $text, first: 10) { edges { node { id name { value } } } facets { type count } } }';

function firstWordOf(names: unknown): string {
  const { es, en } = names as { readonly es?: string; readonly en?: string };
  return (es ?? en ?? '').split(/\s+/)[0] ?? '';
}

/** One of each kind, then the next of each: the shorter lists come again. */
function interleaved(lists: readonly (readonly string[])[]): readonly string[] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, index) => lists.map((list) => list[index % list.length] ?? '')).flat();
}
