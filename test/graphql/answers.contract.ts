import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { recordStatements } from '../support/engines.ts';
import { ask, askFor } from '../support/ask.ts';

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

interface Checked {
  readonly id: string;
  readonly confidence: string;
  readonly basis: string | null;
  readonly sources: readonly { readonly id: string }[];
}

const idsOf = (connection: Ids) => connection.nodes.map(({ id }) => id);

/** What a researcher is answered over the whole seed, on either engine. */
export function itAnswersOverTheSeed(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it('says what Ley 28002 amends, inserts and repeals, each with date and source', async () => {
    const question = `{ law(id: "law:ley-28002") {
      name { value language } lawKind number kind { es en } publishedOn { text earliest latest approximate }
      amends { totalCount edges { node { id __typename } relationship { id type on { text } confidence sources { id } } } }
      inserts { edges { node { id number } relationship { on { text } sources { id } } } }
      repeals { edges { node { id } relationship { on { text } sources { id } } } }
    } }`;

    const { law } = await askFor(engine, question);

    const on = { text: '2003-06-17' };
    const sources = (...ids: readonly string[]) => ids.map((id) => ({ id: `source:${id}` }));
    const amends = (to: string, type: string, ...ids: readonly string[]) => ({
      node: { id: to, __typename: type },
      relationship: {
        id: `law:ley-28002|AMENDS|${to}`,
        type: 'AMENDS',
        on,
        confidence: 'STATED_IN_SEED',
        sources: sources(...ids),
      },
    });
    expect(law).toEqual({
      name: { value: 'Ley 28002', language: 'ES' },
      lawKind: 'LAW',
      number: '28002',
      kind: { es: 'ley', en: 'law' },
      publishedOn: { text: '2003-06-17', earliest: '2003-06-17', latest: '2003-06-17', approximate: false },
      amends: {
        totalCount: 5,
        edges: [
          amends('provision:cp-296', 'Provision', 's00', 's201'),
          amends('provision:cp-297', 'Provision', 's00', 's201'),
          amends('provision:cp-298', 'Provision', 's00', 's65', 's201'),
          amends('provision:cp-299', 'Provision', 's00', 's201'),
          amends('law:codigo-penal-1991', 'Law', 's00'),
        ],
      },
      inserts: {
        edges: [
          {
            node: { id: 'provision:cp-296-a', number: '296-A' },
            relationship: { on, sources: sources('s64', 's201') },
          },
        ],
      },
      repeals: {
        edges: [
          { node: { id: 'provision:cp-296-c' }, relationship: { on, sources: sources('s201') } },
          { node: { id: 'provision:cp-296-d' }, relationship: { on, sources: sources('s176', 's201') } },
        ],
      },
    });
  });

  it('lists all versions of art. 296 by date, with penalties where they are recorded and null where they are not', async () => {
    const question = `{ provision(id: "provision:cp-296") { versions(orderBy: { by: DATE }) { nodes { id valid { text } penalties { case { en es } minYears maxYears life } } } } }`;

    const { provision } = await askFor(engine, question);

    const versions = (
      provision as unknown as {
        versions: { nodes: { id: string; valid: { text: string }; penalties: unknown[] | null }[] };
      }
    ).versions.nodes;
    expect(
      versions.map(({ id, valid, penalties }) => [
        id.replace('provision-version:', ''),
        valid.text,
        penalties?.length ?? null,
      ]),
    ).toEqual([
      ['cp-296-1991', '1991-04-08/1991', 1],
      ['cp-296-1991-errata', '1991/2003-06-17', null],
      ['cp-296-2003', '2003-06-17/2007-06-12', expect.any(Number)],
      ['cp-296-2007a', '2007-06-12/2007-07-22', null],
      ['cp-296-2007', '2007-07-22/2015-09-26', expect.any(Number)],
      ['cp-296-2015', '2015-09-26/2018-07-29', null],
      ['cp-296-2018', '2018-07-29/2023-12-14', null],
      ['cp-296-2023', '2023-12-14/..', expect.any(Number)],
    ]);
    expect(versions[0]?.penalties).toEqual([
      { case: { en: 'basic', es: 'básica' }, minYears: 8, maxYears: 15, life: false },
    ]);
  });

  it('gives the text of art. 298 that is in force, and those of 1994 and 2007', async () => {
    const question = `{ provision(id: "provision:cp-298") { versions(orderBy: { by: DATE, direction: DESC }) { nodes { id valid { text latest } text { es } textSource { id title } } } } }`;

    const { provision } = await askFor(engine, question);

    const versions = (
      provision as unknown as {
        versions: {
          nodes: {
            id: string;
            valid: { latest: string | null };
            text: { es: string } | null;
            textSource: { id: string } | null;
          }[];
        };
      }
    ).versions.nodes;
    const [inForce] = versions;
    expect(inForce).toMatchObject({
      id: 'provision-version:cp-298-2025',
      valid: { latest: null },
      text: { es: expect.stringMatching(/pena/) as string },
    });
    for (const year of ['1994', '2007']) {
      const version = versions.find(({ id }) => id.endsWith(`cp-298-${year}`));
      expect(version?.text?.es.length).toBeGreaterThan(200);
      expect(version?.textSource?.id).toMatch(/^source:/);
    }
    expect(versions.find(({ id }) => id.endsWith('cp-298-2002'))?.text).toBeNull();
  });

  it('shows the gaps of arts. 296-A, 296-B and 296-C', async () => {
    const versions = `versions(orderBy: { by: DATE }) { nodes { valid { text } } }`;
    const question = `{ a: provision(id: "provision:cp-296-a") { ${versions} } b: provision(id: "provision:cp-296-b") { ${versions} } c: provision(id: "provision:cp-296-c") { ${versions} } }`;

    const answer = await askFor(engine, question);

    const valid = (key: string) =>
      (answer[key] as unknown as { versions: { nodes: { valid: { text: string } }[] } }).versions.nodes.map(
        (version) => version.valid.text,
      );
    expect(valid('a').slice(0, 3)).toEqual(['1991-11-12/1992-02-10', '1992-04-11/2002-06-27', '2003-06-17/2007-07-22']);
    expect(valid('b').slice(0, 5)).toEqual([
      '1991-11-12/1992-02-10',
      '1992-04-11/1993-08-21',
      '1993-08-21/1999-12-17',
      '1999-12-17/2002-06-27',
      '2007-06-12/2015-09-26',
    ]);
    expect(valid('c')).toEqual(['1993-08-21/2003-06-17', '2015-09-26/..']);
  });

  it('answers about ENACO: its norms, its monopoly and who criticises that, the documents about it', async () => {
    const question = `{ institution(id: "institution:enaco") {
      regulatedBy { nodes { id } }
      implements(filter: { role: [HOLDS_MONOPOLY] }) { edges { relationship { role roleLabel { es en } } node { id criticisedBy { edges { relationship { note { es } sources { id } } node { id __typename } } } } } }
      subjectOf(filter: { nodeTypes: [DOCUMENT] }) { nodes { id } }
    } }`;

    const { institution } = await askFor(engine, question);

    const {
      regulatedBy,
      implements: held,
      subjectOf,
    } = institution as unknown as {
      regulatedBy: Ids;
      subjectOf: Ids;
      implements: {
        edges: {
          relationship: unknown;
          node: {
            id: string;
            criticisedBy: { edges: { node: { id: string }; relationship: { sources: unknown[] } }[] };
          };
        }[];
      };
    };
    expect(idsOf(regulatedBy).sort()).toEqual([
      'law:decreto-ley-22370',
      'law:decreto-supremo-044-2003-pcm',
      'provision:decreto-supremo-044-2003-pcm-4',
    ]);
    expect(held.edges).toHaveLength(1);
    expect(held.edges[0]).toMatchObject({
      relationship: { role: 'HOLDS_MONOPOLY', roleLabel: { es: 'tiene el monopolio', en: 'holds monopoly' } },
      node: { id: 'policy:enaco-monopoly' },
    });
    expect(held.edges[0]?.node.criticisedBy.edges.length).toBeGreaterThan(0);
    for (const { relationship } of held.edges[0]?.node.criticisedBy.edges ?? [])
      expect(relationship.sources.length).toBeGreaterThan(0);
    expect(idsOf(subjectOf)).toEqual(['document:devida-industrial-coca-2021', 'document:glave-2005']);
  });

  it('answers about San Martín: the policies applied there, the documents about it and the claims in them', async () => {
    const question = `{ region(id: "region:san-martin") {
      subjectTo { nodes { id __typename } }
      subjectOf(filter: { nodeTypes: [DOCUMENT] }) { nodes { id ... on Document { assertions { nodes { id } } } } }
    } }`;

    const { region } = await askFor(engine, question);

    const { subjectTo, subjectOf } = region as unknown as {
      subjectTo: unknown;
      subjectOf: { nodes: { id: string; assertions: Ids }[] };
    };
    expect(subjectTo).toEqual({ nodes: [{ id: 'policy:san-martin-model', __typename: 'Policy' }] });
    expect(subjectOf.nodes.map(({ id }) => id).sort()).toEqual([
      'document:chun-2013',
      'document:manrique-2015',
      'document:tni-briefing-34',
    ]);
    const briefing = subjectOf.nodes.find(({ id }) => id === 'document:tni-briefing-34');
    expect(idsOf(briefing?.assertions ?? { nodes: [] })).toEqual(
      expect.arrayContaining(['claim:not-replicable', 'claim:not-ecological', 'claim:no-remedy']),
    );
  });

  it('answers about Cabieses and Soberón: what they wrote and claimed, what contradicts it and what supports it', async () => {
    const person = `authored { nodes { id } } claims(first: 100) { nodes { id contradicts { nodes { id } } evidenceFor { nodes { id __typename } } evidenceAgainst { nodes { id } } supportedBy { nodes { id } } } }`;
    const question = `{ cabieses: person(id: "person:hugo-cabieses") { ${person} } soberon: person(id: "person:ricardo-soberon") { ${person} } }`;

    const answer = await askFor(engine, question);

    const { cabieses, soberon } = answer as unknown as Record<
      'cabieses' | 'soberon',
      { authored: Ids; claims: { nodes: { id: string; contradicts: Ids; evidenceFor: Ids }[] } }
    >;
    expect(idsOf(cabieses.authored).sort()).toEqual(['document:cabieses-debate', 'document:tni-briefing-34']);
    expect(idsOf(cabieses.claims).sort()).toEqual([
      'claim:no-precondition',
      'claim:no-remedy',
      'claim:not-ecological',
      'claim:not-replicable',
      'claim:three-pillars',
    ]);
    const claim = (of: { claims: { nodes: { id: string; contradicts: Ids; evidenceFor: Ids }[] } }, id: string) =>
      of.claims.nodes.find((node) => node.id === id) ?? { contradicts: { nodes: [] }, evidenceFor: { nodes: [] } };
    expect(idsOf(claim(cabieses, 'claim:not-replicable').contradicts)).toEqual(['claim:model-path']);
    expect(idsOf(claim(cabieses, 'claim:no-remedy').contradicts)).toEqual(['claim:sm-success']);
    expect(idsOf(soberon.authored)).toEqual(
      expect.arrayContaining(['document:tni-briefing-11', 'document:systems-overload-peru']),
    );
    expect(idsOf(claim(soberon, 'claim:55pct').contradicts)).toEqual(['claim:60pct']);
    expect(claim(soberon, 'claim:55pct').evidenceFor).toEqual({
      nodes: [{ id: 'observation:detention-share-users-peru-2014-ricardo-soberon', __typename: 'Observation' }],
    });
  });

  it('gives the 26 claims quoted from the seed page, quote included', async () => {
    const question = `{ document(id: "document:tni-peru-country-page") { quotedIn(first: 100) { totalCount nodes { id quote { text language document { id } } } } } }`;

    const { document } = await askFor(engine, question);

    const { quotedIn } = document as unknown as {
      quotedIn: {
        totalCount: number;
        nodes: { id: string; quote: { text: string; language: string; document: { id: string } } }[];
      };
    };
    expect(quotedIn.totalCount).toBe(26);
    expect(quotedIn.nodes).toHaveLength(26);
    for (const { quote } of quotedIn.nodes)
      expect(quote).toEqual({
        text: expect.stringMatching(/\w{3}/) as string,
        language: 'en',
        document: { id: 'document:tni-peru-country-page' },
      });
    expect(quotedIn.nodes.find(({ id }) => id === 'claim:trad-use')?.quote.text).toBe(
      'the traditional use of the coca leaf is an ancestral practice which has never been criminalized',
    );
  });

  it('serves names in the language wanted, and says which it served', async () => {
    const question = `{ region(id: "region:cusco") { names { es en qu } es: name { value language } qu: name(languages: [QU, ES]) { value language } } lima: region(id: "region:lima") { name(languages: [QU, EN]) { language } } }`;

    const answer = await askFor(engine, question);

    expect(answer).toEqual({
      region: {
        names: { es: 'Cusco', en: 'Cusco', qu: 'Qusqu' },
        es: { value: 'Cusco', language: 'ES' },
        qu: { value: 'Qusqu', language: 'QU' },
      },
      lima: { name: { language: 'EN' } },
    });
  });

  it('reads five levels of connections with counts and aliases by one statement', async () => {
    const recorded = recordStatements(engine);
    const question = `{ law(id: "law:codigo-penal-1991") { parts(first: 5) { totalCount nodes { id versions(first: 5) { totalCount nodes { id
      introducedBy(first: 5) { nodes { id amends(first: 5) { totalCount nodes { id ... on Provision { subjectOf(first: 5) { totalCount nodes { id } } few: versions(first: 1) { nodes { id } } } } } } }
      limits: setsLimitFor(first: 5) { edges { node { id } relationship { amount { value unit } sources { id } } } } } } } } } }`;

    const { errors } = await ask(recorded.engine, question);

    expect(errors).toBeUndefined();
    expect(recorded.statements).toHaveLength(1);
  });

  it('reads both ends of a relationship, and what hangs on them', async () => {
    const question = `{ provision(id: "provision:cp-298") { amendedBy(first: 1, orderBy: { by: DATE, direction: DESC }) { edges { node { id } relationship { from { id } to { id versions: relationships(types: [VERSION_OF], first: 1) { totalCount } } } } } } }`;

    const { provision } = await askFor(engine, question);

    const { edges } = (
      provision as unknown as { amendedBy: { edges: { node: { id: string }; relationship: unknown }[] } }
    ).amendedBy;
    expect(edges[0]?.relationship).toEqual({
      from: { id: edges[0]?.node.id },
      to: { id: 'provision:cp-298', versions: { totalCount: 7 } },
    });
  });

  it('reads a symmetric relationship from both ends', async () => {
    const question = `{ a: claim(id: "claim:55pct") { contradicts { edges { node { id } relationship { id } } } } b: claim(id: "claim:60pct") { contradicts { edges { node { id } relationship { id } } } } }`;

    const { a, b } = await askFor(engine, question);

    const relationship = { id: 'claim:55pct|CONTRADICTS|claim:60pct' };
    expect({ a, b }).toEqual({
      a: { contradicts: { edges: [{ node: { id: 'claim:60pct' }, relationship }] } },
      b: { contradicts: { edges: [{ node: { id: 'claim:55pct' }, relationship }] } },
    });
  });

  it('finds entities and sources by id in the order of the ids, null where there is none', async () => {
    const question = `{ nodes(ids: ["source:s00", "law:none", "law:ley-28002", "source:s00"]) { id __typename ... on Entity { name { value } } ... on Source { title year { text } } } node(id: "source:s65") { __typename ... on Source { publisher } } law(id: "law:none") { id } }`;

    const answer = await askFor(engine, question);

    const s00 = {
      id: 'source:s00',
      __typename: 'Source',
      title: expect.stringMatching(/seed page/) as string,
      year: null,
    };
    expect(answer.nodes).toEqual([
      s00,
      null,
      { id: 'law:ley-28002', __typename: 'Law', name: { value: 'Ley 28002' } },
      s00,
    ]);
    expect(answer.node).toMatchObject({ __typename: 'Source' });
    expect(answer.law).toBeNull();
  });

  it('filters and orders lists, and counts what the filter leaves', async () => {
    const question = `{ laws(filter: { lawKind: [LAW], publishedOn: { from: "2003-01-01", to: "2003-12-31" } }, orderBy: { by: PUBLISHED_ON }) { totalCount nodes { id publishedOn { text } } }
      observations(filter: { value: { min: 100000 }, unit: ["ha"] }, orderBy: { by: VALUE, direction: DESC }, first: 2) { totalCount nodes { value unit } } }`;

    const { laws, observations } = await askFor(engine, question);

    const { totalCount, nodes } = laws as unknown as {
      totalCount: number;
      nodes: { id: string; publishedOn: { text: string } }[];
    };
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ id }) => id)).toContain('law:ley-28002');
    expect(nodes.map(({ publishedOn }) => publishedOn.text)).toEqual(
      nodes.map(({ publishedOn }) => publishedOn.text).sort(),
    );
    for (const { publishedOn } of nodes) expect(publishedOn.text).toMatch(/^2003/);
    const values = (observations as unknown as { nodes: { value: number }[] }).nodes.map(({ value }) => value);
    expect(values[0]).toBeGreaterThanOrEqual(values[1] ?? Infinity);
    expect(values[1]).toBeGreaterThanOrEqual(100_000);
  });

  it.each([
    [
      'confidence',
      'confidence: [CONFIRMED_IN_SOURCE]',
      ({ confidence }: Checked) => confidence === 'CONFIRMED_IN_SOURCE',
    ],
    ['basis', 'basis: [RESEARCHERS_READING]', ({ basis }: Checked) => basis !== null],
    ['sources', 'sources: ["source:s00"]', ({ sources }: Checked) => sources.some(({ id }) => id === 'source:s00')],
  ] as const)('leaves of the relationships of an entity those of a %s', async (_, filter, matches) => {
    const edges = 'edges { relationship { id confidence basis sources { id } } }';
    const question = `{ provision(id: "provision:cp-299") { all: relationships(first: 100) { totalCount ${edges} } some: relationships(first: 100, filter: { ${filter} }) { totalCount ${edges} } } }`;

    const { provision } = await askFor(engine, question);

    const { all, some } = provision as unknown as Record<
      'all' | 'some',
      { totalCount: number; edges: { relationship: Checked }[] }
    >;
    expect(all.edges).toHaveLength(all.totalCount);
    expect(some.edges).toEqual(all.edges.filter(({ relationship }) => matches(relationship)));
    expect(some.totalCount).toBe(some.edges.length);
    expect(some.totalCount).toBeGreaterThan(0);
    expect(some.totalCount).toBeLessThan(all.totalCount);
  });
}
