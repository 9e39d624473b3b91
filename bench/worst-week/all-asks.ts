import { readQuestions } from '../../src/questions/question-release.ts';
import { readRelease } from '../../src/dataset/release-file.ts';
import { questionsOn } from '../../test/support/documented-questions.ts';
import { createRandom } from '../../test/support/random.ts';
import { threeLevels, whole } from '../questions/three-levels.ts';
import { aliasInText, type Ask, type AskKind } from './ask.ts';

const operationAccept = 'application/graphql-response+json';
const anything = '*/*';

/** All that the clients ask of the service, but for what only tells how it is. */
export async function allAsks(releaseFile: string, questionsFile: string, seed: number): Promise<readonly Ask[]> {
  const { entities } = await readRelease(releaseFile);
  const random = createRandom(seed + 1);
  const ids = entities.map(({ id }) => id);
  const guide = (await questionsOn('docs/guide.md')).slice(0, 10);
  const ready = await readQuestions(questionsFile, undefined);
  const lists = [
    'laws',
    'institutions',
    'provisions',
    'documents',
    'claims',
    'regions',
    'persons',
    'policies',
  ] as const;
  const words = entities.flatMap(({ names }) => Object.values(names as object).flatMap(wordsOf));
  return [
    ...guide.map(({ title, question }) => operation('known', title, question)),
    ...ready.map(({ name, query }) => operation('known', name, query)),
    ...times(40, () => random.pick(ids)).map((id) =>
      operation(
        'new text',
        `entity ${id}`,
        `{ ${aliasInText}: entity(id: "${id}") { id name { value } degree neighborCounts { relationshipType count } } }`,
      ),
    ),
    ...threeLevels.hoja.request(whole).bodies.map((body) => operationOf('deep', 'three levels', body)),
    operation(
      'deep',
      'laws, what they amend, and the versions of it',
      '{ laws(first: 30) { nodes { id names { es en } amends(first: 10) { nodes { id names { es en } } edges { relationship { on { text } sources { id title } } } } cites(first: 10) { nodes { id name { value } } } } } }',
    ),
    ...times(20, () => random.pick(words)).map((word) =>
      operation(
        'search',
        `search ${word}`,
        `{ search(text: ${JSON.stringify(word)}, first: 10) { totalCount edges { node { id name { value } } } facets { type count } } }`,
      ),
    ),
    ...times(10, () => [random.pick(lists), random.pick(lists), random.pick(lists)]).map((names) =>
      operation(
        'several fields',
        names.join(', '),
        `{ ${names.map((name, index) => `r${index}: ${name}(first: 60) { nodes { id names { es en } } }`).join(' ')} }`,
      ),
    ),
    operation(
      'dear',
      'neighbourhood of an institution, depth 3',
      '{ neighborhood(ids: ["institution:devida"], depth: 3, limit: 1000) { nodes { id names { es } } edges { id } } }',
    ),
    operation(
      'dear',
      'four neighbourhoods',
      `{ ${times(4, (index) => `n${index}: neighborhood(ids: ["institution:enaco"], depth: 3, limit: 1000) { nodes { id } }`).join(' ')} }`,
    ),
    operation('dear', 'disputes', '{ disputes(first: 100) { totalCount } }'),
    ...[
      '/graph.json',
      '/graph.nq',
      '/graph.csv.zip',
      '/graph.nodes.csv',
      '/subgraph.json?ids=institution:enaco&depth=2',
    ].map((path) => page('file', path, anything)),
    ...times(15, () => random.pick(ids)).flatMap((id) =>
      ['json', 'jsonld', 'ttl', 'bib'].map((format) => page('thing', `/id/${id}.${format}`, anything)),
    ),
    page('page', '/graphql', 'text/html'),
    page('page', '/', 'text/html'),
    page('page', '/context.jsonld', anything),
    page('page', '/.well-known/void', 'text/turtle'),
  ];
}

function operation(kind: AskKind, title: string, query: string): Ask {
  return operationOf(kind, title, JSON.stringify({ query }));
}

function operationOf(kind: AskKind, title: string, body: string): Ask {
  return { kind, title, path: '/graphql', accept: operationAccept, body };
}

function page(kind: AskKind, path: string, accept: string): Ask {
  return { kind, title: `${path} as ${accept}`, path, accept };
}

function times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function wordsOf(name: unknown): readonly string[] {
  return typeof name === 'string' ? (name.match(/\p{L}{5,}/gu) ?? []) : [];
}
