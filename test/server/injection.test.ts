import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { recordStatements, type RecordedEngine } from '../support/engines.ts';
import { isNightly } from '../support/nightly.ts';
import { reachArguments, type ReachedArgument } from '../support/reach-arguments.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import { address, post } from './post.ts';

const mark = 'zqx';

/** Texts that would say something if they came into the text of a statement. */
const injections = [
  `' OR 1=1 //${mark}`,
  `"}) DETACH DELETE n //${mark}`,
  `\`) MATCH (${mark}) DETACH DELETE ${mark} //`,
  `law:x' } SET n.${mark} = 1 //`,
] as const;

const reached = reachArguments(schema);

/** All at night; else all of `Query`, and below it one for each type that takes a text at each depth. */
const tried = isNightly
  ? reached
  : reached.filter(
      ({ depth, takenBy }, index) =>
        depth === 0 || index === reached.findIndex((other) => other.depth === depth && other.takenBy === takenBy),
    );

describe('a text that looks like Cypher', () => {
  let recorded: RecordedEngine;
  let server: HojaServer;
  beforeAll(async () => {
    recorded = recordStatements(await openSeededGrafeo());
    server = createServer({ engine: recorded.engine, publicUrl: address });
    await post(server, { query: '{ meta { name } }' });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await recorded.engine[Symbol.asyncDispose]();
  });

  /** The texts of the statements that are run for a value. */
  async function textsFor({ query, valueWith }: ReachedArgument, text: string): Promise<ReadonlySet<string>> {
    recorded.statements.length = 0;
    const { status } = await post(server, { query, variables: { value: valueWith(text) } });
    expect([200, 400]).toContain(status);
    return new Set(
      recorded.statements
        .filter(({ name }) => name !== 'findReleaseMarker')
        .map(({ name, cypher }) => `${name}\n${cypher}`),
    );
  }

  it('is known everywhere that it can be given', () => {
    const places = new Set(reached.map(({ place }) => place));

    expect(places.size).toBe(reached.length);
    expect(places.size).toBeGreaterThan(1_000);
    expect([...places]).toEqual(
      expect.arrayContaining([
        'Query.law(id)',
        'Query.nodes(ids[])',
        'Query.search(text)',
        'Query.resolve(references[])',
        'Query.laws(after)',
        'Query.laws(filter.publishedOn.from)',
        'Law.amends(after)',
        'Query.paths(avoid[])',
        'Query.observations(filter.unit[])',
      ]),
    );
    expect(new Set(tried.map(({ takenBy }) => takenBy))).toEqual(new Set(reached.map(({ takenBy }) => takenBy)));
  });

  it('changes the text of no statement, wherever it is given', async () => {
    let answered = 0;
    for (const argument of tried) {
      const usual = await textsFor(argument, argument.example);
      if (usual.size > 0) answered += 1;
      for (const injection of injections) {
        const found = [...(await textsFor(argument, injection))].filter(
          (text) => text.includes(mark) || !usual.has(text),
        );
        expect({ place: argument.place, injection, found }).toEqual({ place: argument.place, injection, found: [] });
      }
    }
    // Cursors and days are refused before anything is read: of the rest each example is answered.
    expect(answered / tried.length).toBeGreaterThan(0.3);
  }, 300_000);
});
