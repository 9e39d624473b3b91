import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { ask, askFor } from '../support/ask.ts';
import { recordStatements } from '../support/engines.ts';

/**
 * Time as a question: a whole operation as of a day, provisions through their versions, the amendment record, series,
 * timelines.
 */
export function itAnswersAboutTime(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  describe('as of a day', () => {
    it('leaves out what did not hold then, at every depth, in lists and in counts', async () => {
      const question = `query @asOf(date: "2004-01-01") {
        provision(id: "provision:cp-298") { versions { totalCount nodes { id introducedBy { nodes { id } } } } amendedBy { totalCount nodes { id } } }
        after: law(id: "law:ley-30077") { id }
        laws(orderBy: { by: VALIDITY, direction: DESC }, first: 2) { nodes { id } }
      }`;

      const answer = await askFor(engine, question);

      expect(answer).toEqual({
        provision: {
          versions: {
            totalCount: 1,
            nodes: [{ id: 'provision-version:cp-298-2003', introducedBy: { nodes: [{ id: 'law:ley-28002' }] } }],
          },
          amendedBy: {
            totalCount: 3,
            nodes: [{ id: 'law:ley-26320' }, { id: 'law:ley-27817' }, { id: 'law:ley-28002' }],
          },
        },
        after: null,
        laws: { nodes: [{ id: 'law:ordenanza-regional-015-2004-huanuco' }, { id: 'law:decision-can-602' }] },
      });
    });

    it('says what held, what may have held, and what is timeless; nothing of it without a day', async () => {
      const fields = `{ provision(id: "provision:cp-298") { temporalStatus versions { nodes { temporalStatus } edges { relationship { temporalStatus } } } partOf { nodes { temporalStatus } } }
        region(id: "region:san-martin") { temporalStatus partOf { edges { relationship { temporalStatus } } } }
        decision: law(id: "law:decision-can-602") { temporalStatus } }`;

      const dated = await askFor(engine, `query @asOf(date: "2004-06-01") ${fields}`);
      const undated = await askFor(engine, fields);

      expect(dated).toEqual({
        provision: {
          temporalStatus: 'HOLDS',
          versions: { nodes: [{ temporalStatus: 'HOLDS' }], edges: [{ relationship: { temporalStatus: 'HOLDS' } }] },
          partOf: { nodes: [{ temporalStatus: 'HOLDS' }] },
        },
        region: { temporalStatus: 'TIMELESS', partOf: { edges: [{ relationship: { temporalStatus: 'TIMELESS' } }] } },
        decision: { temporalStatus: 'UNKNOWN' },
      });
      expect(JSON.stringify(undated)).not.toMatch(/HOLDS|UNKNOWN|TIMELESS/);
    });

    it('counts relationships and neighbours as of the day', async () => {
      const fields =
        '{ provision(id: "provision:cp-298") { degree neighborCounts { relationshipType direction entityType count } } }';

      const before = await askFor(engine, `query @asOf(date: "1995-01-01") ${fields}`);

      const counts = [
        { relationshipType: 'PART_OF', direction: 'OUT', entityType: 'LAW', count: 1 },
        { relationshipType: 'VERSION_OF', direction: 'IN', entityType: 'PROVISION_VERSION', count: 1 },
        { relationshipType: 'AMENDS', direction: 'IN', entityType: 'LAW', count: 1 },
        { relationshipType: 'ABOUT', direction: 'IN', entityType: 'CLAIM', count: 1 },
      ];
      expect(before).toEqual({ provision: { degree: 4, neighborCounts: counts } });
    });

    it('has one statement for the whole nested question, and one text whatever the day', async () => {
      const recorded = recordStatements(engine);
      const question =
        'query ($day: Date!) @asOf(date: $day) { provision(id: "provision:cp-298") { versions { nodes { id introducedBy { nodes { id } } } } } }';

      await askFor(recorded.engine, question, { day: '2004-01-01' });
      await askFor(recorded.engine, question, { day: '2010-01-01' });

      expect(recorded.statements).toHaveLength(2);
      expect(new Set(recorded.statements.map(({ cypher }) => cypher)).size).toBe(1);
    });
  });

  describe('a provision', () => {
    it('says what it said on a day, also between two days in one question, and nothing while it was removed', async () => {
      const question = `{ a: provision(id: "provision:cp-298") { y2002: versionAt(date: "2002-01-01") { id } y2010: versionAt(date: "2010-01-01") { id sources { id } } y1980: versionAt(date: "1980-01-01") { id } }
        removed: provision(id: "provision:cp-296-a") { versionAt(date: "2002-12-31") { id } } }`;

      const answer = await askFor(engine, question);

      expect(answer).toEqual({
        a: {
          y2002: { id: 'provision-version:cp-298-1994' },
          y2010: { id: 'provision-version:cp-298-2007', sources: [{ id: 'source:s172' }, { id: 'source:s201' }] },
          y1980: null,
        },
        removed: { versionAt: null },
      });
    });

    it('leaves the day of publication to the old text, and gives the day after it to the new one', async () => {
      const { provision } = await askFor(
        engine,
        '{ provision(id: "provision:cp-298") { last: versionAt(date: "2003-06-17") { id inForceUntil { text } ending endedBy { id } } first: versionAt(date: "2003-06-18") { id inForceFrom { text } } } }',
      );

      expect(provision).toEqual({
        last: {
          id: 'provision-version:cp-298-2002',
          inForceUntil: { text: '2003-06-17' },
          ending: 'SUPERSEDED',
          endedBy: { id: 'law:ley-28002' },
        },
        first: { id: 'provision-version:cp-298-2003', inForceFrom: { text: '2003-06-18' } },
      });
    });

    it('lists the versions in force since the day of an act, the mildest first and those not recorded last', async () => {
      const { provision } = await askFor(
        engine,
        '{ provision(id: "provision:cp-297") { versionsSince(date: "2007-01-01") { status inForce { text } penalties { minYears maxYears } version { id } } } }',
      );

      const { versionsSince } = provision as unknown as {
        versionsSince: { status: string; inForce: { text: string }; penalties: { maxYears: number | null }[] }[];
      };
      const terms = versionsSince.map(({ penalties }) => penalties[0]?.maxYears ?? Infinity);
      expect(versionsSince).toHaveLength(6);
      expect(terms).toEqual(terms.toSorted((a, b) => a - b));
      expect(versionsSince.at(-1)).toMatchObject({ status: 'NOT_RECORDED', inForce: { text: '2007/2007-07-22' } });
    });

    it('tells its penalties oldest first, also where an erratum corrected the first text', async () => {
      const { provision } = await askFor(
        engine,
        '{ provision(id: "provision:cp-296") { penaltyHistory { version { id } } versionAt(date: "1998-01-01") { id } } }',
      );

      const { penaltyHistory, versionAt } = provision as unknown as {
        penaltyHistory: { version: { id: string } }[];
        versionAt: { id: string };
      };
      expect(penaltyHistory.map(({ version }) => version.id.replace('provision-version:cp-296-', ''))).toEqual([
        '1991',
        '1991-errata',
        '2003',
        '2007a',
        '2007',
        '2015',
        '2018',
        '2023',
      ]);
      expect(versionAt).toEqual({ id: 'provision-version:cp-296-1991-errata' });
    });

    it('is in force in stretches, with gaps in which it is not there', async () => {
      const fields = 'provision(id: "provision:cp-296-c") { temporalStatus }';

      const { provision } = await askFor(
        engine,
        '{ provision(id: "provision:cp-296-c") { inForce { text } inForceIntervals { text } knownUntil { text } } }',
      );
      const before = await askFor(engine, `query @asOf(date: "2003-06-17") { ${fields} }`);
      const between = await askFor(
        engine,
        `query @asOf(date: "2003-06-18") { ${fields} search(text: "296-C") { nodes { id } } }`,
      );
      const after = await askFor(engine, `query @asOf(date: "2015-09-27") { ${fields} }`);

      expect(provision).toEqual({
        inForce: { text: '1993-08-21/..' },
        inForceIntervals: [{ text: '1993-08-21/2003-06-17' }, { text: '2015-09-27/..' }],
        knownUntil: { text: '2026-02-01' },
      });
      expect(before).toEqual({ provision: { temporalStatus: 'HOLDS' } });
      expect(between.provision).toBeNull();
      expect(JSON.stringify(between)).not.toContain('provision:cp-296-c');
      expect(after).toEqual({ provision: { temporalStatus: 'HOLDS' } });
    });

    it('tells its penalties through time, and where they are not recorded', async () => {
      const { provision, other } = await askFor(
        engine,
        `{ provision(id: "provision:cp-298") { penaltyHistory { valid { text } status penalties { case { en } minYears maxYears } version { introducedBy { nodes { id } } } } }
           other: provision(id: "provision:cp-299") { penaltyHistory { status penalties { minYears } } } }`,
      );

      const { penaltyHistory } = provision as unknown as { penaltyHistory: unknown[] };
      expect(penaltyHistory).toHaveLength(7);
      expect(penaltyHistory[3]).toEqual({
        valid: { text: '2003-06-17/2007-07-22' },
        status: 'RECORDED',
        penalties: [
          { case: { en: 'basic' }, minYears: 3, maxYears: 7 },
          { case: { en: 'aggravated' }, minYears: 6, maxYears: 10 },
        ],
        version: { introducedBy: { nodes: [{ id: 'law:ley-28002' }] } },
      });
      expect((other as unknown as { penaltyHistory: unknown[] }).penaltyHistory[0]).toEqual({
        status: 'NOT_RECORDED',
        penalties: [],
      });
    });
  });

  it('has the amendment record of an act: what it did to which provision, with the version before and after', async () => {
    const { law } = await askFor(
      engine,
      '{ law(id: "law:ley-28002") { effects { act on { text } law { id } provision { id } versionBefore { id } versionAfter { id } relationship { sources { id } } } } }',
    );

    const effect = (
      act: string,
      provision: string,
      before: string | null,
      after: string | null,
      ...sources: readonly string[]
    ) => ({
      act,
      on: { text: '2003-06-17' },
      law: { id: 'law:ley-28002' },
      provision: { id: `provision:cp-${provision}` },
      versionBefore: before === null ? null : { id: `provision-version:cp-${before}` },
      versionAfter: after === null ? null : { id: `provision-version:cp-${after}` },
      relationship: { sources: sources.map((id) => ({ id: `source:${id}` })) },
    });
    expect((law as unknown as { effects: unknown[] }).effects).toEqual([
      effect('AMENDS', '296', '296-1991-errata', '296-2003', 's00', 's201'),
      effect('INSERTS', '296-a', null, '296-a-2003', 's64', 's201'),
      effect('REPEALS', '296-c', '296-c-1993', null, 's201'),
      effect('REPEALS', '296-d', '296-d-1994', null, 's176', 's201'),
      effect('AMENDS', '297', '297-1996', '297-2003', 's00', 's201'),
      effect('AMENDS', '298', '298-2002', '298-2003', 's00', 's65', 's201'),
      effect('AMENDS', '299', '299-1991', '299-2003', 's00', 's201'),
    ]);
  });

  it('has the amendment record of a provision that was inserted, removed and inserted again', async () => {
    const { provision } = await askFor(
      engine,
      '{ provision(id: "provision:cp-296-a") { effects { act on { text } law { id } versionAfter { id } } } }',
    );

    expect(
      (provision as unknown as { effects: { act: string; on: { text: string } }[] }).effects.map(
        ({ act, on }) => `${act} ${on.text}`,
      ),
    ).toEqual([
      'INSERTS 1991-11-12',
      'REPEALS 1992-02-10',
      'INSERTS 1992-04-11',
      'REPEALS 2002-06-27',
      'INSERTS 2003-06-17',
      'AMENDS 2007-07-22',
      'AMENDS 2017-11-17',
      'AMENDS 2018-07-29',
      'AMENDS 2021-07-25',
      'AMENDS 2024-12-15',
    ]);
  });

  it('compares two versions field by field: penalties, limits and text', async () => {
    const question = `{
      a: diff(from: "provision-version:cp-298-2002", to: "provision-version:cp-298-2003") { before { id } after { id } penalties { case { en } change before { minYears maxYears } after { minYears maxYears } } }
      b: diff(from: "provision-version:cp-299-1991", to: "provision-version:cp-299-2003") { penalties { change } limits { change role substance { id } before { value } after { value unit } } }
    }`;

    const { a, b } = await askFor(engine, question);

    expect(a).toEqual({
      before: { id: 'provision-version:cp-298-2002' },
      after: { id: 'provision-version:cp-298-2003' },
      penalties: expect.arrayContaining([expect.objectContaining({ after: { minYears: 3, maxYears: 7 } })]) as unknown,
    });
    expect((b as unknown as { limits: unknown[] }).limits).toContainEqual({
      change: 'ADDED',
      role: 'EXEMPTS',
      substance: { id: 'substance:cannabis' },
      before: null,
      after: { value: 8, unit: 'g' },
    });
  });

  it('compares texts by words, so that both can be put together again from the parts', async () => {
    const question =
      '{ diff(from: "provision-version:cp-298-2007", to: "provision-version:cp-298-2023") { before { text { es } } after { text { es } } text { language change parts { kind text } } } }';

    const { diff } = await askFor(engine, question);

    const { before, after, text } = diff as unknown as {
      before: { text: { es: string } };
      after: { text: { es: string } };
      text: { language: string; change: string; parts: { kind: string; text: string }[] }[];
    };
    const [spanish] = text;
    const together = (unwanted: string) =>
      spanish?.parts
        .filter(({ kind }) => kind !== unwanted)
        .map((part) => part.text)
        .join('');
    expect(spanish).toMatchObject({ language: 'ES', change: 'CHANGED' });
    expect([together('ADDED'), together('REMOVED')]).toEqual([before.text.es, after.text.es]);
  });

  it('lays the figures of rival reporters side by side', async () => {
    const { indicator } = await askFor(
      engine,
      '{ indicator(id: "indicator:coca-area") { timeSeries(region: "region:peru", from: "2020-01-01", to: "2020-12-31") { region { id } reportedBy { id } unit points { period { text } value observation { id } } } } }',
    );

    const series = (reporter: string, value: number) => ({
      region: { id: 'region:peru' },
      reportedBy: [{ id: `institution:${reporter}` }],
      unit: 'ha',
      points: [{ period: { text: '2020' }, value, observation: { id: `observation:coca-area-peru-2020-${reporter}` } }],
    });
    expect(indicator).toEqual({ timeSeries: [series('devida', 61777), series('ondcp', 88200)] });
  });

  it('tells what happened when, around what it is asked about, in both languages and with the relationship', async () => {
    const question = `{ timeline(about: ["law:ley-28002"], first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { date { text } es: what(language: ES) en: what(language: EN) node { id } relationship { id sources { id } } } } }`;

    const { timeline } = await askFor(engine, question);

    const { edges, totalCount, pageInfo } = timeline as unknown as {
      edges: { date: { text: string }; es: string; en: string }[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    const days = edges.map(({ date }) => date.text.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    expect(totalCount).toBeGreaterThan(10);
    expect(pageInfo.hasNextPage).toBe(true);
    const { next } = await askFor(
      engine,
      `{ next: timeline(about: ["law:ley-28002"], first: 100, after: "${pageInfo.endCursor}") { edges { es: what node { id } } } }`,
    );
    const sentences = (next as unknown as { edges: { es: string }[] }).edges.map(({ es }) => es);
    expect(sentences).toHaveLength(totalCount - 2);
    expect(sentences).toContain('Ley 28002 modifica el art. 296 del Código Penal, 17 de junio de 2003');
  });

  it('tells a timeline within days, of everything when nothing is named', async () => {
    const { timeline } = await askFor(
      engine,
      '{ timeline(from: "2003-06-17", to: "2003-06-18", first: 100) { edges { date { text } node { id } relationship { id } } } }',
    );

    const ids = (timeline as unknown as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
    expect(ids).toEqual(expect.arrayContaining(['law:ley-28002', 'law:ley-28003', 'provision-version:cp-298-2003']));
  });

  it('follows what speaks for and against a claim, and for and against that', async () => {
    const question =
      'query ($depth: Int!) { claim(id: "claim:erad-failed") { argumentation(depth: $depth) { depth stance towards entity { id } relationship { type sources { id } } } } }';

    const near = await askFor(engine, question, { depth: 1 });
    const far = await askFor(engine, question, { depth: 2 });

    const told = (answer: Record<string, never>) =>
      (
        answer as unknown as {
          claim: { argumentation: { depth: number; stance: string; towards: string; entity: { id: string } }[] };
        }
      ).claim.argumentation.map(({ depth, stance, towards, entity }) => [depth, stance, towards, entity.id]);
    const first = [
      [1, 'FOR', 'claim:erad-failed', 'claim:wola-failed'],
      [1, 'AGAINST', 'claim:erad-failed', 'claim:unodc-2014'],
    ];
    expect(told(near)).toEqual(first);
    expect(told(far)).toEqual([
      ...first,
      [2, 'FOR', 'claim:unodc-2014', 'claim:artemio'],
      [2, 'FOR', 'claim:unodc-2014', 'observation:coca-area-peru-2014-unodc'],
      [2, 'AGAINST', 'claim:unodc-2014', 'claim:antezana'],
    ]);
  });

  it('lists where sources disagree: claims with the relationship, observations with how far they are apart', async () => {
    const question =
      '{ disputes(first: 100) { totalCount nodes { kind share sides { id } relationship { type sources { id } } indicator { id } region { id } } } narrow: disputes(about: ["indicator:coca-area"], threshold: 0.26) { nodes { sides { id } } } of: disputes(about: ["document:tni-briefing-11"]) { nodes { sides { id } } } }';

    const { disputes, narrow, of } = await askFor(engine, question);

    const { totalCount, nodes } = disputes as unknown as {
      totalCount: number;
      nodes: { kind: string; share: number | null }[];
    };
    expect(totalCount).toBe(nodes.length);
    expect(nodes.filter(({ kind }) => kind === 'CLAIMS')).toHaveLength(17);
    expect(nodes.filter(({ kind }) => kind === 'OBSERVATIONS')).toHaveLength(10);
    expect(nodes.find(({ kind }) => kind === 'OBSERVATIONS')).toEqual({
      kind: 'OBSERVATIONS',
      share: (88200 - 61777) / 88200,
      sides: [{ id: 'observation:coca-area-peru-2020-ondcp' }, { id: 'observation:coca-area-peru-2020-devida' }],
      relationship: null,
      indicator: { id: 'indicator:coca-area' },
      region: { id: 'region:peru' },
    });
    expect(narrow).toEqual({
      nodes: [
        { sides: [{ id: 'observation:coca-area-peru-2020-ondcp' }, { id: 'observation:coca-area-peru-2020-devida' }] },
        {
          sides: [
            { id: 'observation:coca-area-peru-2001-unodc' },
            { id: 'observation:coca-area-peru-2001-us-state-department' },
          ],
        },
      ],
    });
    expect(of).toEqual({ nodes: [{ sides: [{ id: 'claim:unodc-2014' }, { id: 'claim:erad-failed' }] }] });
  });

  it('reads disputes by two statements and the places of the answer by one', async () => {
    const recorded = recordStatements(engine);

    await askFor(
      recorded.engine,
      '{ disputes { nodes { sides { id name { value } } relationship { sources { id } from { id } } indicator { id } } } }',
    );
    await askFor(recorded.engine, '{ disputes { totalCount } }');

    expect(recorded.statements.map(({ name }) => name)).toEqual([
      'findContradictions',
      'findRivals',
      'disputes places',
      'findContradictions',
      'findRivals',
    ]);
  });

  it('refuses nothing of what it announces', async () => {
    const { errors } = await ask(
      engine,
      'query @asOf(date: "2010-01-01") { disputes { totalCount } timeline(about: ["law:ley-28002"]) { totalCount } meta { coverage { text earliest latest } } }',
    );

    expect(errors).toBeUndefined();
  });
}
