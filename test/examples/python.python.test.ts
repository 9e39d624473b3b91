import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import { describeWithPython, printedByPython } from '../python/run-python.ts';
import { askFor } from '../support/ask.ts';
import { openSeededGrafeo } from '../support/seeded.ts';

interface Around {
  readonly neighborhood: {
    readonly nodes: readonly { readonly id: string; readonly names: { readonly en: string | null } }[];
    readonly edges: readonly unknown[];
  };
}

interface Connected {
  readonly paths: readonly { readonly length: number }[];
}

interface Among {
  readonly subgraph: {
    readonly edges: readonly {
      readonly source: { readonly id: string };
      readonly target: { readonly id: string };
      readonly relationship: { readonly type: string };
    }[];
  };
}

interface Claims {
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly madeOn: Dated | null;
      readonly assertedIn: { readonly nodes: readonly { readonly publishedOn: Dated | null }[] };
    }[];
  };
}

interface Dated {
  readonly earliest: string | null;
}

interface Amended {
  readonly provision: {
    readonly amendedBy: {
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly names: { readonly es: string; readonly en: string } };
        readonly relationship: { readonly on: { readonly text: string }; readonly sources: readonly unknown[] };
      }[];
    };
  };
}

describeWithPython('the example in Python', () => {
  let engine: GraphEngine;
  let server: HojaServer;
  let paragraphs: readonly (readonly string[])[];
  beforeAll(async () => {
    engine = await openSeededGrafeo();
    // The prefixes of the RDF begin with the address; the script must not depend on which it is.
    server = createServer({ engine, publicUrl: 'https://hoja.test' });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
    const printed = await printedByPython('../../examples/python/explore.py', '', [url]);
    paragraphs = printed
      .trimEnd()
      .split('\n\n')
      .map((paragraph) => paragraph.split('\n'));
  }, 120_000);
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  function paragraph(title: RegExp): readonly string[] {
    const found = paragraphs.find(([first = '']) => title.test(first));
    if (found === undefined) throw new Error(`nothing printed under ${title.source}`);
    return found;
  }

  it('finds the most central entities around coca eradication, in the same part of the graph as GraphQL', async () => {
    const {
      neighborhood: { nodes, edges },
    } = (await askFor(
      engine,
      '{ neighborhood(ids: ["policy:eradication"], depth: 2, limit: 1000) { nodes { id names { en } } edges { id } } }',
    )) as unknown as Around;

    const [title, ...lines] = paragraph(/^Around/);

    expect(title).toBe(
      `Around coca eradication: ${nodes.length} entities, ${edges.length} relationships. Most central:`,
    );
    const found = lines.map((line) => /^ {2}(0\.\d{3}) {2}(\S+) {2}(.+)$/.exec(line)?.slice(1) ?? []);
    expect(found).toHaveLength(8);
    expect(found.map(([, id]) => id)).toEqual(expect.arrayContaining(['institution:devida', 'institution:corah']));
    expect(found.map(([value]) => Number(value))).toEqual(found.map(([value]) => Number(value)).sort((a, b) => b - a));
    for (const [, id, name] of found) expect(nodes.find((node) => node.id === id)?.names.en).toBe(name);
  });

  it('finds a path as short as GraphQL does, over relationships that exist', async () => {
    const [title = '', ...steps] = paragraph(/^From Decree Law 22095/);

    const {
      paths: [path],
    } = (await askFor(
      engine,
      '{ paths(from: "law:decreto-ley-22095", to: "institution:tni", first: 1) { length } }',
    )) as unknown as Connected;
    expect(title).toBe(`From Decree Law 22095 to TNI in ${path?.length ?? 0} steps:`);
    const ends = steps.flatMap((step) => {
      const [from = '', , to = ''] = step.trim().split(' ');
      return [from, to];
    });
    expect([ends.includes('law:decreto-ley-22095'), ends.includes('institution:tni')]).toEqual([true, true]);
    const {
      subgraph: { edges },
    } = (await askFor(
      engine,
      'query ($ids: [ID!]!) { subgraph(ids: $ids) { edges { source { id } target { id } relationship { type } } } }',
      { ids: [...new Set(ends)] },
    )) as unknown as Among;
    expect(edges.map(({ source, target, relationship }) => `  ${source.id} ${relationship.type} ${target.id}`)).toEqual(
      expect.arrayContaining([...steps]),
    );
  });

  it('counts in its tables what the release holds', async () => {
    const { entityCounts, relationshipCounts } = await engine.describe();
    const sum = (counts: ReadonlyMap<string, number>) =>
      [...counts.values()].reduce((total, count) => total + count, 0);

    const [title, ...lines] = paragraph(/as many of each type as meta\.counts says/);

    expect(title).toMatch(new RegExp(`^${sum(entityCounts)} entities and ${sum(relationshipCounts)} relationships`));
    expect(new Map(lines.map((line) => line.split(/\s+/)).map(([type = '', count]) => [type, Number(count)]))).toEqual(
      entityCounts,
    );
  });

  it('counts each dated claim in one year', async () => {
    const {
      claims: { totalCount, nodes },
    } = (await askFor(
      engine,
      '{ claims(first: 100) { totalCount nodes { madeOn { earliest } assertedIn(first: 100) { nodes { publishedOn { earliest } } } } } }',
    )) as unknown as Claims;
    const years = nodes.map(({ madeOn, assertedIn }) =>
      (madeOn?.earliest ?? assertedIn.nodes.flatMap(({ publishedOn }) => publishedOn?.earliest ?? []).sort()[0])?.slice(
        0,
        4,
      ),
    );

    const [title, ...lines] = paragraph(/^Claims per year/);

    expect(nodes).toHaveLength(totalCount);
    expect(title).toBe(
      `Claims per year (${years.filter((year) => year === undefined).length} of ${totalCount} without a date):`,
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.map((line) => line.trim().split(/\s+/))).toEqual(
      [...new Set(years.filter((year) => year !== undefined))]
        .sort()
        .map((year) => [year, String(years.filter((other) => other === year).length)]),
    );
  });

  it('finds in the linked data the laws that amended article 297, as GraphQL does', async () => {
    const {
      provision: {
        amendedBy: { edges },
      },
    } = (await askFor(
      engine,
      '{ provision(id: "provision:cp-297") { amendedBy(orderBy: { by: DATE }) { edges { node { id names { es en } } relationship { on { text } sources { id } } } } } }',
    )) as unknown as Amended;

    const [, ...lines] = paragraph(/^Article 297/);

    expect(lines.length).toBeGreaterThan(5);
    expect(lines).toEqual(
      edges.map(
        ({ node, relationship }) =>
          `  ${relationship.on.text}  ${node.names.es} · ${node.names.en}  https://hoja.test/id/${node.id} (sources: ${relationship.sources.length})`,
      ),
    );
  });
});
