import { createRandom } from '../../test/support/random.ts';
import { nameWords } from '../made-graph/made-entities.ts';
import type { MadeGraph } from '../made-graph/made-graph.ts';
import type { AskedQuestion } from './guide.ts';

const variants = 100;
const randomSeed = 7;

const paths =
  'query Paths($from: ID!, $to: ID!, $first: Int!, $maxDegree: Int) { paths(from: $from, to: $to, first: $first, maxDegree: $maxDegree) { length nodes { id name { value } } } }';
const pathsAsOf =
  'query PathsAsOf($from: ID!, $to: ID!) @asOf(date: "2000-01-01") { paths(from: $from, to: $to, first: 1) { length nodes { id name { value } } } }';
const neighborhood =
  'query Neighborhood($ids: [ID!]!, $limit: Int!) { neighborhood(ids: $ids, depth: 2, limit: $limit) { nodes { id type name { value } } edges { id source { id } target { id } } } }';
const search =
  'query Search($text: String!) { search(text: $text, first: 20) { edges { score node { id name { value } } highlights { field text } } } }';
const common = 'query Common($ids: [ID!]!) { commonNeighbors(ids: $ids, first: 20) { nodes { id name { value } } } }';

type Pick = <T>(values: readonly T[]) => T;

/**
 * Questions that are more than a selection, and could grow with the graph: a hundred of each kind, drawn with a fixed
 * seed.
 */
export function questionsBeyondSelections({ idsByType }: MadeGraph): readonly AskedQuestion[] {
  const ids: readonly string[] = [...idsByType.values()].flat();
  const hubs: readonly string[] = [...idsByType.values()].flatMap((ofType) => ofType.slice(0, 2));
  const { nouns, places } = nameWords;
  return [
    asked('shortest path, random pairs', paths, (pick) => ({ ...pairOf(ids, pick), first: 1 })),
    asked('three shortest paths, random pairs', paths, (pick) => ({ ...pairOf(ids, pick), first: 3 })),
    asked('shortest path as of a day', pathsAsOf, (pick) => pairOf(ids, pick)),
    asked('shortest path past hubs (maxDegree: 500)', paths, (pick) => ({
      ...pairOf(ids, pick),
      first: 1,
      maxDegree: 500,
    })),
    asked('two hops around a random entity, limit: 200', neighborhood, (pick) => ({ ids: [pick(ids)], limit: 200 })),
    asked('two hops around a hub, limit: 200', neighborhood, (pick) => ({ ids: [pick(hubs)], limit: 200 })),
    ranked('search, three words of names', search, (pick) => ({
      text: `${pick(nouns)} ${pick(places)} ${1961 + 9 * pick([0, 1, 2, 3, 4, 5, 6])}`,
    })),
    ranked('search, one word that thousands have', search, (pick) => ({ text: pick(nouns) })),
    ranked('search, such a word with a typing error', search, (pick) => ({ text: misspelt(pick(nouns)) })),
    asked('common neighbours of two hubs', common, (pick) => ({ ids: Object.values(pairOf(hubs, pick)) })),
  ];
}

function ranked(...question: Parameters<typeof asked>): AskedQuestion {
  return { ...asked(...question), isRanked: true };
}

function asked(title: string, query: string, variablesOf: (pick: Pick) => object): AskedQuestion {
  const random = createRandom(randomSeed);
  const pick: Pick = (values) => random.pick(values);
  return {
    title,
    request: {
      path: '/graphql',
      bodies: Array.from({ length: variants }, () => JSON.stringify({ query, variables: variablesOf(pick) })),
    },
  };
}

function pairOf(ids: readonly string[], pick: Pick): { readonly from: string; readonly to: string } {
  const [from, to] = [pick(ids), pick(ids)];
  return from === to ? pairOf(ids, pick) : { from, to };
}

/** The second and the third letter change places; shorter words stay. */
function misspelt(word: string): string {
  return word.length < 5 ? word : `${word.charAt(0)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`;
}
