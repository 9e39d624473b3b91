import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf, releaseIdOf } from '../../src/dataset/canonical-json.ts';
import { writeRelease } from '../../src/dataset/release-file.ts';
import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { startHoja } from '../cli/start-hoja.ts';
import { twoReleases } from '../load/two-releases.ts';
import { openBuiltServer } from '../support/built-server.ts';
import { documentedPages } from '../support/documented-questions.ts';
import { loadEarlierForm } from '../support/earlier-graph.ts';
import { changeSchema, describeOnNeo4j, neo4jAddress, openEmptyNeo4j } from '../support/engines.ts';
import { attachments, guestNodes, guestsIn } from '../support/guests.ts';
import { readSeedRelease } from '../support/seeded.ts';

const deadlineMs = 120_000;
/** The program is started anew for each load and for each set of answers. */
const testMilliseconds = 600_000;

describeOnNeo4j('the built program in a Neo4j that others use too', () => {
  let folder: string;
  let other: string;
  let alone: Readonly<Record<string, unknown>>;
  let engine: GraphEngine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoja-guests-'));
    other = join(folder, 'other.json');
    const { second } = await twoReleases();
    const [first] = second.entities;
    const ids = ['law:ley-28002', first?.id];
    const without = {
      ...second,
      entities: second.entities.filter(({ id }) => !ids.includes(id)),
      relationships: second.relationships.filter(({ from, to }) => !ids.includes(from) && !ids.includes(to)),
    };
    await writeRelease({ ...without, id: releaseIdOf(hashOf(without)) }, other);
    await using empty = await openEmptyNeo4j();
    await empty.describe();
    await load();
    alone = await answers();
    engine = await openNeo4jEngine({ ...neo4jAddress(), deadlineMs });
  }, testMilliseconds);
  afterAll(async () => {
    await changeSchema('DROP INDEX `guest_index` IF EXISTS');
    await changeSchema('DROP CONSTRAINT `guest_constraint` IF EXISTS');
    await engine[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const attached = attachments('law:ley-28002', 'provision:cp-298', 'source:s65');
  const write = async (cypher: string) => engine.write([{ name: 'guest', cypher, parameters: {} }]);

  it(
    'answers as alone after others have put their data in, and after another release and back',
    async () => {
      await engine.write([...guestNodes, ...attached]);
      await changeSchema('CREATE INDEX `guest_index` IF NOT EXISTS FOR (n:`Entity`) ON (n.`owner`)');
      await changeSchema(
        'CREATE CONSTRAINT `guest_constraint` IF NOT EXISTS FOR (n:`Note`) REQUIRE n.`text` IS UNIQUE',
      );
      const guests = await everythingOfGuests();

      const beside = await answers();
      const toOther = await load('--release', other);
      const guestsBesideOther = await everythingOfGuests();
      const back = await load();

      expect(beside).toEqual(alone);
      expect(toOther).toMatch(/ removed; others attached something to 1 of the removed entities and sources, /);
      expect(back).toMatch(/ removed\n$/);
      expect(guestsBesideOther).toEqual(guests);
      expect(await everythingOfGuests()).toEqual(guests);
      expect(await answers()).toEqual(alone);
    },
    testMilliseconds,
  );

  it(
    'brings over a graph in the form before that lies beside data of others',
    async () => {
      await using empty = await openEmptyNeo4j();
      await loadEarlierForm(empty, await readSeedRelease());
      await write("CREATE (:`Entity` {id: 'mine', owner: 'guest'}) CREATE (:`Release` {id: 'v1', owner: 'guest'})");
      await write(
        "MATCH (n:`Entity` {id: 'law:ley-28002'}) CREATE (n)-[:`TAGGED` {by: 'guest'}]->(:`Note` {owner: 'guest'})",
      );
      const guests = await guestsIn(engine);

      await load();

      expect(await guestsIn(engine)).toEqual(guests);
      expect(await answers()).toEqual(alone);
      expect(await namesOfIndexes()).not.toContain('Entity_text');
      expect(await namesOfIndexes()).not.toContain('Entity_id');
      expect(await namesOfIndexes()).not.toContain('Entity_validityEarliest');
    },
    testMilliseconds,
  );

  it(
    'refuses in one line where an index of others has the name of one of its own, or its label',
    async () => {
      await using empty = await openEmptyNeo4j();
      await empty.describe();
      for (const taken of [
        'CREATE INDEX `HojaEntity_sortKey` FOR (n:`Mine`) ON (n.`x`)',
        'CREATE INDEX `mine` FOR (n:`HojaEntity`) ON (n.`sortKey`)',
      ]) {
        await changeSchema('DROP INDEX `HojaEntity_sortKey` IF EXISTS');
        await changeSchema(taken);

        await using hoja = startHoja(['load'], environment());
        const [code] = await hoja.exit;
        await changeSchema('DROP INDEX `HojaEntity_sortKey` IF EXISTS');
        await changeSchema('DROP INDEX `mine` IF EXISTS');

        expect([code, await hoja.stderr]).toEqual([
          1,
          expect.stringMatching(/^The index HojaEntity_sortKey on :HojaEntity cannot be made, [^\n]+\n$/),
        ]);
      }
    },
    testMilliseconds,
  );

  async function everythingOfGuests(): Promise<unknown> {
    const indexes = (await namesOfIndexes()).filter((name) => !name.startsWith('Hoja'));
    return { data: await guestsIn(engine), indexes };
  }

  async function namesOfIndexes(): Promise<readonly string[]> {
    const cypher = 'SHOW INDEXES YIELD name RETURN name ORDER BY name';
    return engine.run({ name: 'indexes', cypher, parameters: {}, row: ([name]) => name as string });
  }
});

async function load(...options: readonly string[]): Promise<string> {
  await using hoja = startHoja(['load', ...options], environment());
  const [code] = await hoja.exit;
  if (code !== 0) throw new Error(await hoja.stderr);
  return await hoja.stdout;
}

/** What the service answers to the questions of the documentation and for its own counts, and every file. */
async function answers(): Promise<Readonly<Record<string, unknown>>> {
  await using server = await openBuiltServer(environment());
  const found: Record<string, unknown> = {};
  const questions = documentedPages.flatMap((page) => page.questions);
  for (const { title, question } of [...questions, { title: 'own', question: ownQuestion }])
    found[title + question] = withoutTime(await post(`${server.url}/graphql`, question));
  for (const { extension } of exportFormats) {
    // A zip holds the time at which it was made.
    if (extension !== 'csv.zip') found[extension] = (await server.download(`/graph.${extension}`)).toString('base64');
  }
  return found;
}

const ownQuestion = `{
  meta { counts { type count } }
  law(id: "law:ley-28002") {
    relationships(first: 100) { totalCount edges { relationship { id type } node { id } } }
    neighborCounts { relationshipType direction entityType count }
  }
  sources { totalCount }
  sparse: paths(from: "law:ley-28002", to: "institution:enaco", maxDegree: 40) { steps { relationship { id } } }
  commonNeighbors(ids: ["law:ley-28002", "provision:cp-298"]) { nodes { id } }
}`;

async function post(url: string, query: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

/** Each load has a time of its own. */
function withoutTime(answer: string): string {
  return answer.replaceAll(/"loadedAt":"[^"]*"/g, '"loadedAt":""');
}

function environment(): Readonly<Record<string, string>> {
  const { uri, user, password } = neo4jAddress();
  return {
    HOJA_ENGINE: 'neo4j',
    NEO4J_URI: uri,
    ...(user === undefined ? {} : { NEO4J_USER: user, NEO4J_PASSWORD: password ?? '' }),
  };
}
