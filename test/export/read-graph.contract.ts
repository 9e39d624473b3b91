import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toldRelease } from '../support/told-release.ts';
import { buildRelease } from '../../src/dataset/release-file.ts';
import type { JsonValue, Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import type { ExportGraph, FieldValues } from '../../src/export/export-graph.ts';
import { readAll, readPart } from '../../src/export/read-graph.ts';
import { findNeighborhood } from '../../src/graph/neighborhood.ts';
import { seedDirectory } from '../support/seeded.ts';

const about = { release: 'r', asOf: null, publicUrl: 'https://hoja.test' } as const;

/** What an export reads, on one engine. */
export function itReadsWhatIsExported(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  let release: Release;
  beforeAll(async () => {
    release = toldRelease(await buildRelease(seedDirectory));
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  describe('of the whole graph', () => {
    it('is every entity, relationship and named source of the release, field by field', async () => {
      const { entities, relationships, sources } = await itemsOf(readAll(engine, about));

      expect(entities).toEqual(release.entities.map(withoutNulls).toSorted(byId));
      expect(relationships.toSorted(byId)).toEqual(release.relationships.map(withoutNulls).toSorted(byId));
      const named = new Set(
        [...release.entities, ...release.relationships].flatMap(({ sources: ids = [], textSource = null }) => [
          ...(ids as readonly string[]),
          ...(textSource === null ? [] : [textSource]),
        ]),
      );
      expect(sources).toEqual(
        release.sources
          .filter(({ id }) => named.has(id))
          .map((source) => withoutNulls({ ...source, type: null }))
          .toSorted(byId),
      );
    });

    it('is, as of a day, what may hold on it, and no relationship without its ends', async () => {
      const { entities, relationships } = await itemsOf(readAll(engine, { ...about, asOf: '1990-01-01' }));

      const ids = new Set(entities.map(({ id }) => id));
      expect(ids.has('law:decreto-ley-22095')).toBe(true);
      expect(ids.has('law:ley-28002')).toBe(false);
      expect(relationships.length).toBeGreaterThan(100);
      expect(relationships.filter(({ from, to }) => !ids.has(from as string) || !ids.has(to as string))).toEqual([]);
    });

    it('can be read again', async () => {
      const graph = readAll(engine, about);

      const first = await itemsOf(graph);

      expect(await itemsOf(graph)).toEqual(first);
    });
  });

  describe('of a part', () => {
    it('is the entities that were found, in their order, with what ties them and the sources that these name', async () => {
      const question = {
        ids: ['institution:enaco'],
        depth: 1,
        limit: 20,
        relationshipTypes: null,
        entityTypes: null,
        asOf: null,
      } as const;
      const { nodes, relationships: found } = await findNeighborhood(engine, question);

      const { entities, relationships, sources } = await itemsOf(
        readPart(engine, { ids: [...nodes.map(({ id }) => id), 'law:none'], relationships: found }, about),
      );

      expect(entities.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
      expect(relationships.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
      expect(relationships).toEqual(
        relationships.map(({ id }) =>
          withoutNulls(release.relationships.find((relationship) => relationship.id === id) ?? {}),
        ),
      );
      const named = [...entities, ...relationships].flatMap(({ sources: ids }) => ids as readonly string[]);
      expect(sources.map(({ id }) => id)).toEqual([...new Set(named)].sort());
    });
  });
}

type Item = Readonly<Record<string, JsonValue>>;

/** The items of a graph in the form that a release has. */
async function itemsOf(graph: ExportGraph): Promise<Record<'entities' | 'relationships' | 'sources', readonly Item[]>> {
  const entities = await flatItems(graph.entities());
  const relationships = await flatItems(graph.relationships());
  const sources = await flatItems(graph.sources());
  return { entities, relationships, sources };
}

async function flatItems(items: AsyncIterable<{ readonly fields: FieldValues }>): Promise<readonly Item[]> {
  const flat: Item[] = [];
  for await (const { fields, ...item } of items) flat.push({ ...item, ...fields });
  return flat;
}

function withoutNulls(item: Readonly<Record<string, JsonValue>>): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

function byId(a: Item, b: Item): number {
  return (a.id as string) < (b.id as string) ? -1 : 1;
}
