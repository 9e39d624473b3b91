import { execute, getNamedType, getOperationAST, isObjectType, parse, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/engine/graph-engine.ts';
import type { RowValue } from '../../../src/engine/statement.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { renderResult } from '../../../src/graphql/written/written-json.ts';
import { createOperationWriter } from '../../../src/graphql/written/write-operation.ts';
import { askPlainly, contextOf } from '../../support/ask.ts';
import { questionsOn } from '../../support/documented-questions.ts';
import { everyFieldOf } from '../../support/every-field.ts';
import { draws } from '../../support/nightly.ts';
import { createRandom } from '../../support/random.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { openSeededGrafeo } from '../../support/seeded.ts';

const randomOperations = draws(60);

interface Question {
  readonly text: string;
  readonly variables?: Record<string, unknown>;
}

describe('a written operation', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  /**
   * What is written and what graphql-js answers, as clients would read it; `isWritten` is false when something could
   * not be written after all.
   */
  async function answerBoth({ text, variables = {} }: Question, openEngine: () => GraphEngine = () => engine) {
    const plain = await askPlainly(openEngine(), text, variables);
    const document = parse(text);
    const operation = getOperationAST(document);
    const execution = operation && createOperationWriter(schema)(document, operation);
    if (!execution) throw new Error(`This is not written: ${text}`);
    let isWritten = true;
    const written = await execution(
      { schema, document, contextValue: contextOf(openEngine()), variableValues: variables },
      (again) => {
        isWritten = false;
        return execute(again);
      },
    );
    return { plain, written: JSON.parse(renderResult(written)) as ExecutionResult, isWritten };
  }

  it('answers each documented question as graphql-js does', async () => {
    for (const page of ['README.md', 'docs/guide.md', 'docs/api.md']) {
      const questions = await questionsOn(page);
      expect(questions.length).toBeGreaterThan(2);
      for (const { question } of questions) {
        const { written, plain, isWritten } = await answerBoth({ text: question });

        expect(written, question).toEqual(plain);
        expect(isWritten, question).toBe(true);
      }
    }
  });

  it('answers random operations as graphql-js does', async () => {
    const random = seeded();

    for (let index = 0; index < randomOperations; index += 1) {
      const text = randomOperation(random);
      const { written, plain, isWritten } = await answerBoth({ text });

      expect(written, text).toEqual(plain);
      expect(isWritten, text).toBe(true);
      expect(plain.errors, text).toBeUndefined();
    }
  });

  it.each(listFields())(
    'answers every field of a type as graphql-js does: %s',
    async (list, type) => {
      const { written, plain, isWritten } = await answerBoth({
        text: `{ ${list}(first: 3) { nodes { ${everyFieldOf(schema, type)} } } }`,
      });

      expect(written).toEqual(plain);
      expect(isWritten).toBe(true);
    },
    60_000,
  );

  it.each<[string, Question]>([
    ['a refused id beside a good one', { text: '{ bad: law(id: "x") { id } good: law(id: "law:ley-28002") { id } }' }],
    [
      'a refused page under a list',
      { text: '{ laws(first: 2) { nodes { id amends(first: 1000) { nodes { id } } } } }' },
    ],
    ['a refused cursor', { text: '{ laws(first: 2, after: "x") { nodes { id } } }' }],
    ['an id that nothing has', { text: '{ law(id: "law:none") { id name { value } } }' }],
    [
      'a path that is refused',
      { text: '{ paths(from: "law:ley-28002", to: "law:ley-28002", maxHops: 99) { length } }' },
    ],
    ['a variable that is missing', { text: 'query ($id: ID!) { law(id: $id) { id } }' }],
    [
      'a variable of another type',
      { text: 'query ($first: Int) { laws(first: $first) { nodes { id } } }', variables: { first: 'ten' } },
    ],
    [
      'an enum that is none',
      {
        text: 'query ($types: [EntityType!]) { search(text: "coca", types: $types) { totalCount } }',
        variables: { types: ['LAWS'] },
      },
    ],
    [
      'a part that is left out',
      {
        text: 'query ($no: Boolean!) { laws(first: 2) { nodes { id name @skip(if: $no) { value } ... @include(if: $no) { number } } } }',
        variables: { no: true },
      },
    ],
    [
      'fragments on several types',
      {
        text: 'fragment L on Law { number ...N } fragment N on Node { id } { entity(id: "law:ley-28002") { __typename ...L ... on Region { regionKind } ...N } }',
      },
    ],
    [
      'a variable of a type that only a field further down takes',
      {
        text: 'query ($style: CitationStyle!) { law(id: "law:ley-28002") { citation(style: $style) } }',
        variables: { style: 'APA' },
      },
    ],
    [
      'its own type',
      {
        text: '{ __typename self: __typename laws(first: 1) { __typename edges { __typename node { __typename relationships { __typename pageInfo { __typename } } } } } }',
      },
    ],
    [
      'an argument whose variable is null',
      {
        text: 'query ($hops: Int) { paths(from: "law:ley-28002", to: "institution:enaco", maxHops: $hops) { length } }',
        variables: { hops: null },
      },
    ],
    [
      'an error on a later line',
      { text: '{\n  ok: law(id: "law:ley-28002") { id }\r\n  # á\n    bad: law(id: "x") { id }\n}' },
    ],
  ])('answers %s as graphql-js does', async (_, question) => {
    const { written, plain } = await answerBoth(question);

    expect(written).toEqual(plain);
  });

  it('says what is wrong with a variable of a type that is no text', async () => {
    const text = 'query ($at: Date!) @asOf(date: $at) { laws(first: 1) { nodes { id } } }';

    const { written, plain } = await answerBoth({ text, variables: { at: '2003-02-30' } });

    expect(written).toEqual(plain);
    expect(written.errors?.[0]?.message).toContain('2003-02-30');
  });

  it('loses no error and no null when the database breaks its promises', async () => {
    const random = seeded();
    let broken = 0;

    for (let index = 0; index < randomOperations; index += 1) {
      const text = randomOperation(random);
      const breakage = random.below(1_000_000);
      const { written, plain } = await answerBoth({ text }, () => breakingEngine(engine, breakage));

      expect(written.data, text).toEqual(plain.data);
      // Under one null there can be several reasons for it; graphql-js stops at the first.
      expect(written.errors ?? [], text).toEqual(expect.arrayContaining([...(plain.errors ?? [])]));
      expect(written.errors === undefined, text).toBe(plain.errors === undefined);
      if (plain.errors !== undefined) broken += 1;
    }
    expect(broken).toBeGreaterThan(randomOperations / 10);
  });

  it('asks the engine once, also when the answer has to be resolved field by field after all', async () => {
    let statements = 0;
    const counting: GraphEngine = {
      ...engine,
      run: (statement, options) => {
        statements += 1;
        return engine.run({ ...statement, row: ([row]) => statement.row([withoutText(row)]) }, options);
      },
    };

    const { written, plain, isWritten } = await answerBoth(
      { text: '{ law(id: "law:ley-28002") { id confidence } }' },
      () => counting,
    );

    expect(isWritten).toBe(false);
    expect(written).toEqual(plain);
    expect(plain.errors?.[0]?.path).toEqual(['law', 'confidence']);
    expect(statements).toBe(2);
  });
});

function seeded(): ReturnType<typeof createRandom> {
  const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);
  console.log(`written operations: seed ${seed} (repeat with TEST_SEED=${seed})`);
  return createRandom(seed);
}

/** Every list of the schema, with the type of what it lists. */
function listFields(): readonly (readonly [string, string])[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type);
    const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
    return nodes === undefined || !field.args.some(({ name }) => name === 'orderBy')
      ? []
      : [[field.name, getNamedType(nodes.type).name] as const];
  });
}

/** Gives rows in which a value here and there is missing: the same ones for the same seed. */
function breakingEngine(engine: GraphEngine, seed: number): GraphEngine {
  const random = createRandom(seed);
  const breakValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(breakValue);
    return random.chance(0.02) ? null : value;
  };
  return {
    ...engine,
    run: (statement, options) =>
      engine.run({ ...statement, row: (values) => statement.row(values.map(breakValue) as typeof values) }, options),
  };
}

/** A row whose last value, which is to be a text, is a number. */
function withoutText(row: RowValue | undefined): RowValue {
  return Array.isArray(row) ? [...(row as readonly RowValue[]).slice(0, -1), 7] : null;
}
