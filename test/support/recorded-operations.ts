import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import type { Statement } from '../../src/engine/statement.ts';
import { schema } from '../../src/graphql/schema.ts';
import { checkQuestions } from '../../src/questions/question-folder.ts';
import { ask } from './ask.ts';
import { documentedPages } from './documented-questions.ts';
import { drawnOperations } from './draw-operation.ts';
import { recordStatements } from './engines.ts';
import { randomOperation } from './random-operation.ts';
import { createRandom } from './random.ts';
import { seedDirectory } from './seeded.ts';

export interface NamedOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RecordedOperation extends Pick<NamedOperation, 'name'> {
  readonly statements: readonly Pick<Statement<unknown>, 'name' | 'cypher' | 'parameters'>[];
  readonly answer: unknown;
}

/** The queries of the documentation, and the questions of the seed with the parameters that they come with. */
export async function documentedOperations(): Promise<readonly NamedOperation[]> {
  const documented = documentedPages.flatMap(({ page, questions }) =>
    questions.map(({ question }, index) => ({ name: `${page} ${index + 1}`, query: question, variables: {} })),
  );
  const { questions } = await checkQuestions(seedDirectory);
  return [
    ...documented,
    ...questions.map(({ question: { name, query } }) => ({ name: `question ${name}`, query, variables: {} })),
  ];
}

/** Random operations, the same for the same seed: two thirds are walks, the others any that are valid. */
export function randomOperations(count: number, seed: number): readonly NamedOperation[] {
  const random = createRandom(seed);
  const walks = Array.from({ length: Math.round((count * 2) / 3) }, (_, index) => ({
    name: `walk ${seed}/${index}`,
    query: randomOperation(random),
    variables: {},
  }));
  const drawn = fc
    .sample(drawnOperations(schema), { seed, numRuns: count * 4 })
    .filter(({ query }) => isValid(query))
    .slice(0, count - walks.length);
  return [...walks, ...drawn.map((operation, index) => ({ name: `drawn ${seed}/${index}`, ...operation }))];
}

/** What an operation asks the engine, in the order of the names, and what it answers. */
export async function recordOperation(
  engine: GraphEngine,
  { name, query, variables }: NamedOperation,
): Promise<RecordedOperation> {
  const recorded = recordStatements(engine);
  const answer = await ask(recorded.engine, query, variables);
  const inOrder = ({ name: statement, cypher }: RecordedOperation['statements'][number]) => `${statement} ${cypher}`;
  const statements = [...recorded.statements].sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
  return { name, statements, answer };
}

function isValid(query: string): boolean {
  try {
    return validate(schema, parse(query)).length === 0;
  } catch {
    return false;
  }
}
