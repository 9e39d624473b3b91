import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GraphEngine, RunOptions } from '../../src/engine/graph-engine.ts';
import type { Parameters, RowValue } from '../../src/engine/statement.ts';
import type { TextHit, TextQuery } from '../../src/engine/text-search.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

/** What every engine keeps. `openEmptyEngine` gives one that is prepared and holds nothing. */
export function itKeepsTheEngineContract(openEmptyEngine: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;

  beforeEach(async () => {
    engine = await openEmptyEngine();
  });
  afterEach(async () => {
    await engine[Symbol.asyncDispose]();
  });

  const read = (
    cypher: string,
    parameters: Parameters = {},
    options?: RunOptions,
  ): Promise<readonly (readonly RowValue[])[]> =>
    engine.run({ name: 'test', cypher, parameters, row: (values) => values }, options);
  const write = (cypher: string, parameters: Parameters = {}): Promise<void> =>
    engine.write([{ name: 'test', cypher, parameters }]);
  const countNodes = async (): Promise<unknown> =>
    (await read("MATCH (n) WHERE NOT 'HojaCommit' IN labels(n) RETURN count(n) AS total"))[0]?.[0];

  describe('rows', () => {
    it('come in the order of the statement, their values in the order of RETURN', async () => {
      const rows = await read('UNWIND $names AS name RETURN size(name) AS length, name AS name ORDER BY name DESC', {
        names: ['b', 'ccc', 'aa'],
      });

      expect(rows).toEqual([
        [3, 'ccc'],
        [1, 'b'],
        [2, 'aa'],
      ]);
    });

    it('pass through the row function of the statement', async () => {
      const rows = await engine.run({
        name: 'test',
        cypher: 'RETURN 1 AS a, 2 AS b',
        parameters: {},
        row: ([a, b]) => ({ a, b }),
      });

      expect(rows).toEqual([{ a: 1, b: 2 }]);
    });

    it('are none when nothing matches', async () => {
      expect(await read('MATCH (n:`HojaEntity` {`id`: $id}) RETURN n.`id` AS id', { id: 'law:nowhere' })).toEqual([]);
    });

    it('hold null for a missing property, and texts, numbers, booleans and lists as they were written', async () => {
      const properties = {
        id: 'law:a',
        whole: 8,
        negative: -3,
        fraction: 12.5,
        yes: true,
        no: false,
        aliases: ['x', 'y'],
        empty: [],
        text: '',
      };
      await write('UNWIND $rows AS row CREATE (n:`HojaEntity`) SET n = row.properties', { rows: [{ properties }] });

      const rows = await read(
        'MATCH (n:`HojaEntity`) RETURN n.whole, n.negative, n.fraction, n.yes, n.no, n.aliases, n.empty, n.text, n.missing',
      );

      expect(rows).toEqual([[8, -3, 12.5, true, false, ['x', 'y'], [], '', null]]);
    });

    it('hold maps and nested lists as plain values', async () => {
      expect(await read('RETURN [1, [2.5, null, [$x]]] AS list, {a: 1, b: [true]} AS map', { x: 'é' })).toEqual([
        [[1, [2.5, null, ['é']]], { a: 1, b: [true] }],
      ]);
    });

    it.each([
      ['quotes and backslashes', 'd\'Hoja "coca" `x` \\ $a'],
      ['typographic marks', '“Art. 296-A” – señal'],
      ['letters of every kind', 'Ñawpa qillqa 🌿'],
      ['line ends', 'a\nb\tc'],
      ['100,000 letters', 'x'.repeat(100_000)],
    ])('keep a text with %s', async (_, text) => {
      await write('UNWIND $rows AS row CREATE (n:`HojaEntity` {text: row.text})', { rows: [{ text }] });

      expect(await read('MATCH (n:`HojaEntity`) WHERE n.text = $text RETURN n.text AS text', { text })).toEqual([
        [text],
      ]);
    });

    it('never hold a whole number over 2^53', async () => {
      await expect(read('RETURN 9007199254740993 AS a')).rejects.toMatchObject({ code: 'BAD_VALUE' });
      await expect(read('RETURN [{a: -9007199254740993}] AS a')).rejects.toMatchObject({ code: 'BAD_VALUE' });
      expect(await read('RETURN 9007199254740991 AS a')).toEqual([[9_007_199_254_740_991]]);
    });

    it('are read from an index of a nested selection in one statement', async () => {
      await loadLaws();

      const rows = await read(
        `
        UNWIND $ids AS id
        MATCH (n0:\`HojaEntity\` {\`id\`: id})
        CALL (n0) {
          MATCH (n0)-[r1]->(n1)
          WHERE type(r1) IN $types AND any(source IN $sources WHERE source IN r1.\`sources\`)
          WITH r1, n1
          ORDER BY n1.\`sortKey\`, r1.\`id\`
          LIMIT $k1
          CALL (n1) {
            MATCH (n1)<-[r2:\`HOJA_AMENDS\`]-(n2)
            WITH r2, n2
            ORDER BY n2.\`sortKey\`
            LIMIT $k2
            RETURN collect([startNode(r2).\`id\`, n2.\`type\`]) AS c2
          }
          RETURN collect([r1.\`id\`, [n1.\`id\`, n1.\`missing\`, c2]]) AS c1
        }
        RETURN [n0.\`id\`, c1, COUNT { (n0)-[:\`HOJA_AMENDS\`]->() }] AS row`,
        { ids: ['law:a'], types: ['HOJA_AMENDS'], sources: ['source:s1'], k1: 5, k2: 5 },
      );

      expect(rows).toEqual([
        [
          [
            'law:a',
            [
              ['r1', ['provision:p1', null, [['law:a', 'Law']]]],
              ['r2', ['provision:p2', null, [['law:a', 'Law']]]],
            ],
            2,
          ],
        ],
      ]);
    });
  });

  describe('parameters', () => {
    it('that are whole numbers are whole to the database: LIMIT takes them and division rounds down', async () => {
      expect(await read('UNWIND [1, 2, 3] AS n RETURN n, $seven / 2 AS half LIMIT $k', { k: 2, seven: 7 })).toEqual([
        [1, 3],
        [2, 3],
      ]);
      expect(await read('RETURN $row.a / 2 AS a, $row.list[0] / 2 AS b', { row: { a: 7, list: [7] } })).toEqual([
        [3, 3],
      ]);
    });

    it('that are fractions, null, lists or maps arrive as they are', async () => {
      expect(
        await read('RETURN $x / 2 AS x, $none AS none, $list AS list, $map.a AS a', {
          x: 7.5,
          none: null,
          list: [1, 'a', null],
          map: { a: [true] },
        }),
      ).toEqual([[3.75, null, [1, 'a', null], [true]]]);
    });

    it.each([
      ['undefined', undefined],
      ['NaN', Number.NaN],
      ['an infinite number', Number.POSITIVE_INFINITY],
      ['a whole number over 2^53', 2 ** 53],
      ['a bigint', 1n],
      ['a Date', new Date(0)],
    ])('that hold %s are refused, wherever that is', async (_, value) => {
      for (const parameters of [{ x: value }, { x: [value] }, { x: [{ a: value }] }]) {
        await expect(read('RETURN $x AS x', parameters as Parameters)).rejects.toMatchObject({
          code: 'BAD_VALUE',
          message: expect.stringContaining('$x of test') as string,
        });
        await expect(
          write('UNWIND $x AS x CREATE (n:`HojaEntity` {a: x})', parameters as Parameters),
        ).rejects.toMatchObject({ code: 'BAD_VALUE' });
      }
    });

    it.each([
      ['a map', { a: 1 }],
      ['a nested list', [[1]]],
      ['a list with null', ['a', null]],
      ['a list of several types', ['a', 1]],
    ])('that would put %s into a property are refused before anything is written', async (_, value) => {
      const rows = [
        { id: 'law:a', properties: { fine: 1 } },
        { id: 'law:b', properties: { bad: value } },
      ];

      await expect(
        write('UNWIND $rows AS row CREATE (n:`HojaEntity` {id: row.id}) SET n += row.properties', { rows }),
      ).rejects.toMatchObject({
        code: 'BAD_VALUE',
        message: expect.stringContaining('$rows of test[1].properties.bad') as string,
      });
      expect(await countNodes()).toBe(0);
    });
  });

  describe('a write', () => {
    it('runs its statements in order and tells after each', async () => {
      const done: number[] = [];

      await engine.write(
        [
          {
            name: 'create',
            cypher: 'UNWIND $rows AS row CREATE (n:`HojaEntity` {id: row.id})',
            parameters: { rows: [{ id: 'law:a' }] },
          },
          { name: 'change', cypher: 'MATCH (n:`HojaEntity` {id: $id}) SET n.x = 1', parameters: { id: 'law:a' } },
        ],
        (count) => done.push(count),
      );

      expect(done).toEqual([1, 2]);
      expect(await read('MATCH (n:`HojaEntity`) RETURN n.id, n.x')).toEqual([['law:a', 1]]);
    });

    it('leaves nothing behind when one of its statements fails, and the next write works', async () => {
      const create = { name: 'create', cypher: 'CREATE (n:`HojaEntity` {id: $id})', parameters: { id: 'law:a' } };
      await expect(
        engine.write([
          create,
          { name: 'fail', cypher: 'UNWIND [0] AS x CREATE (n:`HojaEntity` {a: 1 / x})', parameters: {} },
        ]),
      ).rejects.toThrow();
      expect(await countNodes()).toBe(0);

      await engine.write([create]);

      expect(await countNodes()).toBe(1);
    });

    it('is not seen by readers before it is complete', async () => {
      const seen: Promise<unknown>[] = [];

      await engine.write(
        [
          { name: 'first', cypher: 'CREATE (n:`HojaEntity` {id: $id})', parameters: { id: 'law:a' } },
          { name: 'second', cypher: 'CREATE (n:`HojaEntity` {id: $id})', parameters: { id: 'law:b' } },
        ],
        () => seen.push(countNodes()),
      );

      expect(await Promise.all(seen)).not.toContain(1);
      expect(await countNodes()).toBe(2);
    });

    it('is seen whole or not at all, however large it is', async () => {
      const size = 3_000;
      await write('UNWIND $rows AS row CREATE (n:`HojaEntity` {id: row.id, turn: 0})', {
        rows: Array.from({ length: size }, (_, index) => ({ id: `law:n-${index}` })),
      });
      let isOver = false;
      const seen = new Set<number>();
      let mixed = 0;
      const reading = Array.from({ length: 4 }, async () => {
        while (!isOver) {
          const [[turns] = []] = await read('MATCH (n:`HojaEntity`) RETURN collect(DISTINCT n.turn)');
          const found = turns as readonly number[];
          for (const turn of found) seen.add(turn);
          if (found.length > 1) mixed += 1;
        }
      });

      try {
        for (let turn = 1; turn <= 5; turn += 1) {
          await write('MATCH (n:`HojaEntity`) SET n.turn = $turn', { turn });
          expect(await read('MATCH (n:`HojaEntity`) RETURN collect(DISTINCT n.turn)')).toEqual([[[turn]]]);
        }
      } finally {
        isOver = true;
      }
      await Promise.all(reading);

      expect(mixed).toBe(0);
      expect(seen.size).toBeGreaterThan(0);
    });

    it('waits for the writes before it', async () => {
      await write('CREATE (n:`HojaEntity` {id: $id, total: 0})', { id: 'law:a' });

      await Promise.all(
        Array.from({ length: 10 }, () =>
          write('MATCH (n:`HojaEntity` {id: $id}) SET n.seen = true SET n.total = n.total + 1', { id: 'law:a' }),
        ),
      );

      expect(await read('MATCH (n:`HojaEntity`) RETURN n.total')).toEqual([[10]]);
    });

    it('removes a property that is set to null', async () => {
      await write('CREATE (n:`HojaEntity` {id: $id, x: 1})', { id: 'law:a' });

      await write('UNWIND $rows AS row MERGE (n:`HojaEntity` {id: row.id}) SET n += row.properties', {
        rows: [{ id: 'law:a', properties: { x: null } }],
      });

      expect(await read('MATCH (n:`HojaEntity`) RETURN properties(n)')).toEqual([[{ id: 'law:a' }]]);
    });
  });

  describe('a search for text', () => {
    const search = (text: string, query: Partial<TextQuery> = {}): Promise<readonly TextHit[]> =>
      engine.searchText({ text, match: 'ALL', types: null, limit: 10, ...query });
    const idsOf = (hits: readonly TextHit[]): readonly string[] => hits.map(({ id }) => id);
    const found = async (text: string, query: Partial<TextQuery> = {}): Promise<readonly string[]> =>
      Array.from(idsOf(await search(text, query))).sort();

    it('gives what the entity was found by, whatever accents and case were asked', async () => {
      await loadTexts();

      const [hit, ...others] = await search('LEY  de la Cóca');

      expect(others).toEqual([]);
      expect(hit).toEqual({
        id: 'law:coca',
        type: 'Law',
        score: expect.any(Number) as number,
        mayFrom: '1978-02-21',
        mayTo: null,
        gaps: [],
        texts: {
          names: ['Ley de la coca', 'Coca law'],
          aliases: ['DL 22095', 'Ñawpa'],
          number: ['22095'],
          description: ['Reprime el tráfico'],
          text: [],
        },
      });
    });

    it('finds by names, aliases, numbers, ids, descriptions and texts', async () => {
      await loadTexts();

      for (const text of ['coca law', 'nawpa', '22095', 'D.L. 22095', 'law:coca', 'trafico'])
        expect(await found(text), text).toEqual(['law:coca']);
      expect(await found('cadena perpetua')).toEqual(['claim:penalty']);
      expect(await found('claim:penalty')).toEqual(['claim:penalty']);
    });

    it('takes each word as the beginning of one', async () => {
      await loadTexts();

      expect(await found('ley co')).toEqual(['law:coca']);
      expect(await found('tra repr')).toEqual(['law:coca']);
      expect(await found('2209')).toEqual(['law:coca']);
    });

    it('forgives small errors and swapped letters only when it is told to, and in numbers never', async () => {
      await loadTexts();

      expect(await found('trafioc')).toEqual([]);
      expect(await found('perpettua')).toEqual([]);
      expect(await found('trafioc', { match: 'SIMILAR' })).toEqual(['law:coca']);
      expect(await found('xpexpetua', { match: 'SIMILAR' })).toEqual(['claim:penalty']);
      expect(await found('caco', { match: 'SIMILAR' })).toEqual([]);
      expect(await found('22096', { match: 'SIMILAR' })).toEqual([]);
    });

    it('wants all words, or any', async () => {
      await loadTexts();

      expect(await found('coca perpetua')).toEqual([]);
      expect(await found('coca perpetua', { match: 'ANY' })).toEqual(['claim:penalty', 'law:coca']);
    });

    it('gives a whole name first, and no more than the limit', async () => {
      await loadTexts();
      await loadEntity('claim:many', 'Claim', {
        searchKeys: 'claim_many many',
        searchNames: 'many',
        searchTexts: 'perpetua perpetua perpetua',
      });
      await loadEntity('person:perpetua', 'Person', {
        searchKeys: 'person_perpetua perpetua',
        searchNames: 'perpetua',
        searchTexts: '',
      });

      expect(idsOf(await search('perpetua', { limit: 1 }))).toEqual(['person:perpetua']);
      expect(await search('perpetua')).toHaveLength(3);
      expect((await search('perpetua')).map(({ score }) => score)).toEqual(
        [...(await search('perpetua')).map(({ score }) => score)].sort((a, b) => b - a),
      );
    });

    it('keeps to the types', async () => {
      await loadTexts();

      expect(await found('coca perpetua', { match: 'ANY', types: ['Claim'] })).toEqual(['claim:penalty']);
      expect(await found('coca perpetua', { match: 'ANY', types: ['Claim', 'Law'] })).toEqual([
        'claim:penalty',
        'law:coca',
      ]);
      expect(await found('coca perpetua', { match: 'ANY', types: ['ProvisionVersion'] })).toEqual([]);
      expect(await found('coca', { types: [] })).toEqual([]);
    });

    it('finds what the last write left', async () => {
      await loadTexts();
      expect(await found('coca')).toEqual(['law:coca']);

      await write('MATCH (n:`HojaEntity` {id: $id}) SET n.searchKeys = $key SET n.searchNames = $key', {
        id: 'claim:penalty',
        key: 'coca',
      });
      expect(await found('coca')).toEqual(['claim:penalty', 'law:coca']);

      await write('MATCH (n:`HojaEntity` {id: $id}) DELETE n', { id: 'law:coca' });
      expect(await found('coca')).toEqual(['claim:penalty']);
    });

    it('finds nothing in an empty graph, and nothing that has no search columns', async () => {
      expect(await search('coca')).toEqual([]);

      await loadLaws();

      expect(await search('coca')).toEqual([]);
    });

    it('is never an error, whatever the text', async () => {
      await loadTexts();

      for (const text of hostileTexts) {
        for (const match of ['ALL', 'SIMILAR', 'ANY'] as const)
          await expect(search(text, { match, types: ['Law', 'a:b*', ''] }), text).resolves.toBeInstanceOf(Array);
      }
    });

    it('that was given up before is not answered', async () => {
      await loadTexts();
      const reason = new Error('gone');

      await expect(
        engine.searchText({ text: 'coca', match: 'ALL', types: null, limit: 1 }, { signal: AbortSignal.abort(reason) }),
      ).rejects.toBe(reason);
      expect(await found('coca')).toEqual(['law:coca']);
    });

    async function loadTexts(): Promise<void> {
      await loadEntity('law:coca', 'Law', {
        name_es: 'Ley de la coca',
        name_en: 'Coca law',
        aliases: ['DL 22095', 'Ñawpa'],
        number: '22095',
        description_es: 'Reprime el tráfico',
        mayFrom: '1978-02-21',
        searchKeys: 'law_coca coca ley_de_la_coca coca_law dl_22095 nawpa 22095',
        searchNames: 'coca ley de la coca coca law dl 22095 nawpa 22095',
        searchTexts: 'reprime el trafico',
      });
      await loadEntity('claim:penalty', 'Claim', {
        text_es: 'Cadena perpetua',
        searchKeys: 'claim_penalty penalty',
        searchNames: 'penalty',
        searchTexts: 'cadena perpetua',
      });
    }

    async function loadEntity(id: string, type: string, properties: Parameters): Promise<void> {
      await write(`CREATE (n:\`HojaEntity\`:\`Hoja${type}\` {id: $id}) SET n.type = $type SET n += $properties`, {
        id,
        type,
        properties,
      });
    }
  });

  describe('prepare', () => {
    it('can be repeated, also over data', async () => {
      await loadLaws();

      await engine.prepare();
      await engine.prepare();

      expect(await countNodes()).toBe(5);
    });

    it.each(['Entity', 'Source', 'Release'])('makes a second %s of the same id impossible', async (label) => {
      await write(`CREATE (n:\`Hoja${label}\` {id: $id})`, { id: 'x:a' });

      await expect(write(`CREATE (n:\`Hoja${label}\` {id: $id})`, { id: 'x:a' })).rejects.toThrow();
      expect(await countNodes()).toBe(1);
    });
  });

  describe('describe', () => {
    it('says of an empty graph that it holds nothing', async () => {
      expect(await engine.describe()).toEqual({
        name: expect.stringMatching(/^(Neo4j|Grafeo)$/) as string,
        version: expect.stringMatching(/^\d+\.\d+/) as string,
        release: null,
        entityCounts: new Map(),
        relationshipCounts: new Map(),
        sourceCount: 0,
      });
    });

    it('counts what the graph holds now, and names its release', async () => {
      await loadLaws();

      expect(await engine.describe()).toMatchObject({
        release: { id: 'abc123', loadedAt: '2024-05-01T12:00:00Z' },
        entityCounts: new Map([
          ['Law', 1],
          ['Provision', 2],
        ]),
        relationshipCounts: new Map([['AMENDS', 2]]),
        sourceCount: 1,
      });

      await write('MATCH (n:`HojaRelease`) DELETE n');

      expect((await engine.describe()).release).toBeNull();
    });
  });

  describe('a statement', () => {
    // Some millions of rows: seconds on either engine.
    const long =
      'UNWIND range(1, 3000) AS a UNWIND range(1, 2000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS total';

    it('that is wrong fails with an error of the database, which is a bug and not one of ours', async () => {
      const failure: unknown = await read('RETURN wrong wrong').catch((error: unknown) => error);

      expect(failure).toBeInstanceOf(Error);
      expect(failure).not.toMatchObject({ name: 'HojaError' });
    });

    it('is not run when it was given up before', async () => {
      const reason = new Error('gone');

      await expect(read('CREATE (n:`HojaEntity` {id: 1})', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(
        reason,
      );
      expect(await countNodes()).toBe(0);
    });

    it('that is given up while it runs is answered at once, and the next one works', async () => {
      const start = performance.now();

      await expect(read(long, {}, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: 'TimeoutError' });

      expect(performance.now() - start).toBeLessThan(2_000);
      expect(await read('RETURN 1 AS one')).toEqual([[1]]);
    });

    it('may be one of many at the same time', async () => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, index) => read('RETURN $index AS index', { index })),
      );

      expect(answers).toEqual(Array.from({ length: 30 }, (_, index) => [[index]]));
    });

    it('has a place while it runs, waits when there is none, and gives it back', async () => {
      const counting = 'UNWIND range(1, 20000) AS a WITH a WHERE a % 2 = 0 RETURN count(a) AS total';
      const { total, ...before } = engine.places();
      const asked = total + 20;
      const running = Promise.allSettled(Array.from({ length: asked }, () => read(counting)));

      await vi.waitFor(
        () => {
          expect(engine.places().waiting).toBeGreaterThan(0);
        },
        { interval: 1 },
      );
      const { taken, waiting } = engine.places();
      await running;

      expect(before).toEqual({ taken: 0, waiting: 0 });
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThanOrEqual(total);
      expect(waiting).toBeLessThan(asked);
      await vi.waitFor(() => {
        expect(engine.places()).toEqual({ total, ...before });
      });
    });
  });

  describe('closing', () => {
    it('lets what is under way finish', async () => {
      const running = read('UNWIND range(1, 100000) AS a WITH a WHERE a % 2 = 0 RETURN count(a) AS total');

      await engine[Symbol.asyncDispose]();

      expect(await running).toEqual([[50_000]]);
    });

    it('can be repeated, and refuses what comes after it with a coded error', async () => {
      await engine[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();

      const refusal = { code: 'ENGINE_UNAVAILABLE', message: expect.stringContaining('closed') as string };
      await expect(read('RETURN 1 AS one')).rejects.toMatchObject(refusal);
      await expect(write('CREATE (n:`HojaEntity` {id: 1})')).rejects.toMatchObject(refusal);
      await expect(engine.prepare()).rejects.toMatchObject(refusal);
      await expect(engine.describe()).rejects.toMatchObject(refusal);
      await expect(engine.searchText({ text: 'coca', match: 'ALL', types: null, limit: 1 })).rejects.toMatchObject(
        refusal,
      );
    });
  });

  async function loadLaws(): Promise<void> {
    const entities = [
      ['law:a', 'Law'],
      ['provision:p1', 'Provision'],
      ['provision:p2', 'Provision'],
    ] as const;
    await engine.write([
      ...entities.map(([id, type]) => ({
        name: 'entity',
        cypher: `CREATE (n:\`HojaEntity\`:\`Hoja${type}\` {id: $id, type: $type, sortKey: $id})`,
        parameters: { id, type },
      })),
      {
        name: 'relationships',
        cypher:
          'UNWIND $rows AS row MATCH (a:`HojaEntity` {id: row.from}) MATCH (b:`HojaEntity` {id: row.to}) CREATE (a)-[r:`HOJA_AMENDS`]->(b) SET r = row.properties',
        parameters: {
          rows: [
            { from: 'law:a', to: 'provision:p1', properties: { id: 'r1', sources: ['source:s1'] } },
            { from: 'law:a', to: 'provision:p2', properties: { id: 'r2', sources: ['source:s1', 'source:s2'] } },
          ],
        },
      },
      { name: 'source', cypher: 'CREATE (n:`HojaSource` {id: $id})', parameters: { id: 'source:s1' } },
      {
        name: 'marker',
        cypher: 'CREATE (n:`HojaRelease` {id: $id, loadedAt: $loadedAt})',
        parameters: { id: 'abc123', loadedAt: '2024-05-01T12:00:00Z' },
      },
    ]);
  }
}
