import { beforeEach, describe, expect, it, afterEach } from 'vitest';
import { loadRelease } from '../../src/dataset/load-release.ts';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { readAll } from '../../src/export/read-graph.ts';
import { askFor } from '../support/ask.ts';
import { loadEarlierForm } from '../support/earlier-graph.ts';
import { attachments, guestNodes, guestsIn } from '../support/guests.ts';
import { smallRelease } from '../support/small-release.ts';

/**
 * Data of others in the same database: they change no answer and nothing of theirs is changed. `openEmpty` gives a
 * prepared engine that holds nothing.
 */
export function itLeavesGuestsAlone(openEmpty: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await openEmpty();
  });
  afterEach(async () => {
    await engine[Symbol.asyncDispose]();
  });

  const attached = attachments('law:ley-1', 'provision:cp-298', 'source:s1');
  const write = (cypher: string) => engine.write([{ name: 'guest', cypher, parameters: {} }]);

  it('answers beside them what it answers alone', async () => {
    await loadRelease(engine, smallRelease());
    const alone = await answersOf(engine);

    await engine.write([...guestNodes, ...attached]);

    expect(await answersOf(engine)).toEqual(alone);
  });

  it('loads among them and removes none of them', async () => {
    await engine.write(guestNodes);
    const before = await guestsIn(engine);

    const loaded = await loadRelease(engine, smallRelease());
    const again = await loadRelease(engine, { ...smallRelease(), id: '222222222222' });

    expect([loaded, again]).toMatchObject([{ removed: 0 }, { removed: 0 }]);
    expect(await guestsIn(engine)).toEqual(before);
  });

  it('keeps what is attached to its nodes when another release is loaded and the first one again', async () => {
    await loadRelease(engine, smallRelease());
    const alone = await answersOf(engine);
    await engine.write([...guestNodes, ...attached]);
    const before = await guestsIn(engine);

    const other = await loadRelease(engine, { ...emptied(smallRelease()), id: '222222222222' });
    const without = await guestsIn(engine);
    const back = await loadRelease(engine, smallRelease());

    expect([other, back]).toMatchObject([
      { removed: 14, left: 3 },
      { removed: 0, left: 0 },
    ]);
    expect(without).toEqual(before);
    expect(await guestsIn(engine)).toEqual(before);
    expect(await answersOf(engine)).toEqual(alone);
  });

  it('deletes a node that left the release once nothing is attached to it any more', async () => {
    await loadRelease(engine, smallRelease());
    await write("MATCH (n:`HojaEntity` {id: 'law:ley-1'}) CREATE (n)-[:`TAGGED`]->(:`Note`)");
    await loadRelease(engine, { ...emptied(smallRelease()), id: '222222222222' });
    expect(await columnOf('MATCH (n:`HojaFormer`) RETURN keys(n)')).toEqual([['id']]);
    await write('MATCH ()-[r:`TAGGED`]->() DELETE r');

    await loadRelease(engine, { ...emptied(smallRelease()), id: '333333333333' });

    expect(await columnOf("MATCH (n) WHERE n.id = 'law:ley-1' RETURN n.id")).toEqual([]);
  });

  it.each([
    ["CREATE (:`HojaEntity` {id: 'law:mine'})", '1 :HojaEntity'],
    ["CREATE (:`HojaLaw` {id: 'law:mine'}) CREATE (:`HojaLaw`)", '2 :HojaLaw'],
    ["CREATE (:`HojaSource` {id: 'source:mine', sortKey: 1})", '1 :HojaSource'],
    ["CREATE (:`HojaRelease` {id: 'v1'})", '1 :HojaRelease'],
    ['CREATE (:`Note`)-[:`HOJA_AMENDS`]->(:`Note`)', '1 -[:HOJA_AMENDS]->'],
  ])('refuses to load where a name of its own is taken: %s', async (cypher, found) => {
    await write(cypher);
    const before = await nodeCount();

    await expect(loadRelease(engine, smallRelease())).rejects.toMatchObject({
      code: 'FOREIGN_DATA',
      message: `The graph database holds what Hoja did not write under names of Hoja: ${found}; give it other labels or types, or remove it, then load again.`,
    });

    expect(await nodeCount()).toEqual(before);
  });

  describe('a graph in the form before', () => {
    const guests = [
      "CREATE (:`Entity` {id: 'mine', owner: 'guest', sortKey: 'mine'})",
      "CREATE (:`Source` {id: 'source:s00', owner: 'guest'})",
      "CREATE (:`Release` {id: 'v1', owner: 'guest'}) CREATE (:`Commit` {sha: 'f00', owner: 'guest'})",
      "CREATE (:`Law` {id: 'law:ley-1', owner: 'guest'})",
      "MATCH (a:`Entity` {id: 'law:ley-1'}) MATCH (b:`Entity` {id: 'provision:cp-298'}) CREATE (a)-[:`AMENDS` {by: 'guest'}]->(b) CREATE (a)-[:`TAGGED`]->(:`Note` {owner: 'guest'}) SET b:`Reviewed` SET b.color = 'red'",
    ];

    it.each([
      ['the same release', smallRelease(), 0],
      ['a release without what others attached something to', { ...emptied(smallRelease()), id: '222222222222' }, 2],
    ])('is brought over by loading %s, and what others have in it stays', async (_, release, left) => {
      await loadEarlierForm(engine, smallRelease());
      for (const cypher of guests) await write(cypher);
      const before = await guestsIn(engine);

      const loaded = await loadRelease(engine, release);

      expect(loaded).toMatchObject({ status: 'LOADED', written: rowsOf(release), left });
      expect((await guestsIn(engine)).filter(isNotRenamed)).toEqual(before.filter(isNotRenamed));
      const brought = await answersOf(engine);
      expect(await columnOf('MATCH (n:`Release`) RETURN n.id')).toEqual(['v1']);
      expect(await columnOf('MATCH (n:`Commit`) RETURN n.sha')).toEqual(['f00']);
      await using clean = await openEmpty();
      await loadRelease(clean, release);
      expect(await answersOf(clean)).toEqual(brought);
    });

    it('is brought over by a load in batches that is interrupted and repeated', async () => {
      await loadEarlierForm(engine, smallRelease());
      const batches = { transactionRows: 3, batchRows: 2 };

      for (const transactions of [2, 3, 4, 5, 6])
        await expect(loadRelease(failingAfter(engine, transactions), smallRelease(), batches)).rejects.toThrow('Cut');
      await loadRelease(engine, smallRelease(), batches);

      const brought = await answersOf(engine);
      expect(await columnOf('MATCH (n:`Entity`) RETURN n.id')).toEqual([]);
      expect(await columnOf("MATCH ()-[r]->() WHERE NOT type(r) STARTS WITH 'HOJA_' RETURN r.id")).toEqual([]);
      await using clean = await openEmpty();
      await loadRelease(clean, smallRelease());
      expect(await answersOf(clean)).toEqual(brought);
    });
  });

  function nodeCount(): Promise<readonly unknown[]> {
    return columnOf('MATCH (n) WHERE NOT n:`HojaCommit` RETURN count(n)');
  }

  async function columnOf(cypher: string): Promise<readonly unknown[]> {
    return engine.run({ name: 'column', cypher, parameters: {}, row: ([value]) => value });
  }
}

/** Every file of the graph, the counts, and answers of which each follows relationships of any type. */
async function answersOf(engine: GraphEngine): Promise<Readonly<Record<string, unknown>>> {
  const files: Record<string, string> = {};
  for (const { extension, write } of exportFormats) {
    const pieces: string[] = [];
    for await (const piece of write(readAll(engine, { release: 'R', asOf: null, publicUrl: 'https://hoja.test' })))
      pieces.push(Buffer.from(piece).toString('base64'));
    if (extension !== 'csv.zip') files[extension] = pieces.join('');
  }
  return { files, answer: await askFor(engine, question) };
}

const question = `{
  meta { counts { type count } }
  law(id: "law:ley-1") {
    neighborCounts { relationshipType direction entityType count }
    relationships { totalCount edges { node { id } relationship { id type } } }
    amends { totalCount nodes { id } }
  }
  search(text: "ley") { totalCount nodes { id } }
  neighborhood(ids: ["law:ley-1"], depth: 3) { nodes { id } edges { id source { id } target { id } } }
  paths(from: "law:ley-1", to: "policy:san-martin") { steps { relationship { id } } }
  laws { totalCount nodes { id } }
  sources { totalCount }
  timeline(about: ["law:ley-1"]) { edges { date { text } node { id } relationship { id } } }
}`;

function emptied(release: Release): Release {
  return { ...release, entities: [], relationships: [], sources: [] };
}

function rowsOf({ entities, relationships, sources }: Release): number {
  return entities.length + relationships.length + sources.length;
}

/** Of a node that was brought over, its label is another. */
function isNotRenamed(row: readonly unknown[]): boolean {
  return !row.includes('Entity');
}

function failingAfter(engine: GraphEngine, transactions: number): GraphEngine {
  let count = 0;
  return {
    ...engine,
    write: async (statements, onDone) => {
      count += 1;
      if (count > transactions) throw new Error('Cut');
      await engine.write(statements, onDone);
    },
  };
}
