import type { EntityTypeName } from '../../src/ontology/entity-types.ts';
import { entityTypeNames, entityTypes } from '../../src/ontology/entity-types.ts';
import { createRandom } from '../../test/support/random.ts';
import { questionsOn } from '../../test/support/documented-questions.ts';
import type { HttpRequest } from '../measure/messages.ts';
import type { MadeGraph } from '../made-graph/made-graph.ts';

/** A question that is asked of a made graph. */
export interface AskedQuestion {
  readonly title: string;
  readonly request: HttpRequest;
  /** What fits best is for each engine to say: the answers need not be the same. */
  readonly isRanked?: true;
}

const firstTen = 10;
/** Each question is asked about so many entities, among them the ones with the most relationships. */
const variants = 50;
const hubs = 3;

/**
 * The first ten questions of the guide as they stand there, but for the ids: they become variables that take ids of the
 * made graph.
 */
export async function guideQuestions(graph: MadeGraph): Promise<readonly AskedQuestion[]> {
  const questions = (await questionsOn('docs/guide.md')).slice(0, firstTen);
  return questions.map(({ title, question }) => ({ title, request: requestOf(question, graph) }));
}

function requestOf(question: string, graph: MadeGraph): HttpRequest {
  const ids = [...question.matchAll(/"([a-z-]+):[a-z0-9-]+"/g)].map(([text, prefix = '']) => ({ text, prefix }));
  const query = ids
    .reduce((text, { text: id }, index) => text.replace(id, `$id${index}`), question)
    .replace(/^query (\w+)/m, (start) =>
      ids.length === 0 ? start : `${start}(${ids.map((_, index) => `$id${index}: ID!`).join(', ')})`,
    );
  const random = createRandom(11);
  const count = ids.length === 0 ? 1 : variants;
  const bodies = Array.from({ length: count }, (_, variant) => {
    const variables = Object.fromEntries(
      ids.map(({ prefix }, index) => [`id${index}`, idOf(graph, prefix, variant, random)]),
    );
    return JSON.stringify({ query, variables });
  });
  return { path: '/graphql', bodies };
}

function idOf(
  { idsByType }: MadeGraph,
  prefix: string,
  variant: number,
  random: ReturnType<typeof createRandom>,
): string {
  const ids = idsByType.get(typeOf(prefix)) ?? [];
  return variant < hubs ? (ids[variant] ?? '') : random.pick(ids);
}

function typeOf(prefix: string): EntityTypeName {
  const type = entityTypeNames.find((name) => entityTypes[name].prefix === prefix);
  if (type === undefined) throw new Error(`No type has ids that begin with ${prefix}:`);
  return type;
}
