import neo4j, { type ResultSummary } from 'neo4j-driver';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import type { Parameters, Statement } from '../../src/engine/statement.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { AskedQuestion } from '../questions/guide.ts';
import type { Neo4jAddress } from '../suites/suite.ts';

/** How Neo4j answers one statement of a question. */
export interface ExplainedStatement {
  readonly question: string;
  readonly statement: string;
  /** The operators that fetch nodes from a store or an index: `NodeUniqueIndexSeek Entity(id)`. */
  readonly begins: readonly string[];
  readonly hits: number;
  /** Operators that read every node, or every entity. */
  readonly scans: readonly string[];
}

type Profile = Exclude<ResultSummary['queryProfile'], false>;

type Recorded = Pick<Statement<unknown>, 'name' | 'cypher' | 'parameters'>;

/** Asks each question once, notes its statements, and lets Neo4j run each of them again with its plan. */
export async function explainOnNeo4j(
  address: Neo4jAddress,
  questions: readonly AskedQuestion[],
): Promise<readonly ExplainedStatement[]> {
  await using engine = await openNeo4jEngine({ ...address, deadlineMs: 60_000 });
  const recorded: Recorded[] = [];
  await using service = createServer({
    engine: recording(engine, recorded),
    publicUrl: 'http://127.0.0.1',
    deadlineMs: 60_000,
  });
  const explained: ExplainedStatement[] = [];
  for (const { title, request } of questions) {
    recorded.length = 0;
    const response = await service.fetch(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: request.bodies.at(-1) ?? '',
      }),
    );
    if (response.status !== 200)
      throw new Error(`${title} was answered with ${response.status}: ${(await response.text()).slice(0, 1_000)}`);
    const asked = recorded.filter(({ name }) => name !== 'findReleaseMarker');
    for (const { name, cypher, parameters } of asked)
      explained.push({ question: title, statement: name, ...(await profile(address, cypher, parameters)) });
  }
  return explained;
}

function recording(engine: GraphEngine, recorded: Recorded[]): GraphEngine {
  return {
    ...engine,
    run: (statement, options) => {
      recorded.push(statement);
      return engine.run(statement, options);
    },
  };
}

async function profile(
  { uri, user, password }: Neo4jAddress,
  cypher: string,
  parameters: Parameters,
): Promise<Pick<ExplainedStatement, 'begins' | 'hits' | 'scans'>> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  await using session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const { summary } = await session.run(`PROFILE ${cypher}`, toIntegers(parameters));
  if (summary.queryProfile === false) throw new Error('Neo4j gave no plan');
  const operators = operatorsOf(summary.queryProfile);
  return {
    begins: [
      ...new Set(
        operators
          .filter(({ children, operatorType }) => children.length === 0 && !/^(Argument|Unwind)/.test(operatorType))
          .map(shown),
      ),
    ],
    hits: operators.reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0),
    scans: operators.filter(isScan).map(shown),
  };
}

/** Whole numbers as the engine sends them: LIMIT takes no others. */
function toIntegers(parameters: Parameters): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

function operatorsOf(plan: Profile): readonly Profile[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

/** The details begin with an index, as in `UNIQUE n0:HojaEntity(id) WHERE …`, or with a label, as in `n0:HojaLaw`. */
function shown({ operatorType, arguments: given }: Profile): string {
  const details = given.Details ?? '';
  return `${nameOf(operatorType)} ${/:(\w+(\([^)]*\))?)/.exec(details)?.[1] ?? details}`.trim();
}

function isScan({ operatorType, arguments: given }: Profile): boolean {
  const name = nameOf(operatorType);
  return name === 'AllNodesScan' || (name.includes('NodeByLabelScan') && /:`?HojaEntity\b/.test(given.Details ?? ''));
}

function nameOf(operatorType: string): string {
  return operatorType.replace(/@.*$/, '');
}
