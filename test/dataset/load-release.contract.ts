import { describe, expect, it } from 'vitest';
import { loadRelease, type LoadProgress } from '../../src/dataset/load-release.ts';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import type { WriteStatement } from '../../src/engine/statement.ts';
import { expectToHold } from '../support/expect-to-hold.ts';
import { entityOf, relationshipOf, smallRelease, sourceOf } from '../support/small-release.ts';

/** What loading keeps on every engine; `openEmpty` gives a prepared engine that holds nothing. */
export function itLoadsReleases(openEmpty: () => Promise<GraphEngine>): void {
  it('writes every entity, source and relationship, and the marker of the release', async () => {
    await using engine = await openEmpty();

    const result = await loadRelease(engine, smallRelease());

    expect(result).toEqual({ status: 'LOADED', releaseId: '111111111111', written: 14, removed: 0, left: 0 });
    const { release, entityCounts, relationshipCounts, sourceCount } = await engine.describe();
    expect(release?.id).toBe('111111111111');
    expect(new Date(release?.loadedAt ?? '').toISOString()).toBe(release?.loadedAt);
    expect(Object.fromEntries(entityCounts)).toEqual({
      Law: 1,
      Provision: 1,
      ProvisionVersion: 1,
      Policy: 1,
      Claim: 1,
      Document: 1,
    });
    expect(Object.fromEntries(relationshipCounts)).toEqual({
      AMENDS: 1,
      INTRODUCES: 1,
      VERSION_OF: 1,
      ASSERTED_IN: 1,
      ABOUT: 2,
    });
    expect(sourceCount).toBe(2);
  });

  it('stores values that read back equal: numbers, lists, empty lists, typographic quotes, Quechua, JSON text', async () => {
    await using engine = await openEmpty();

    await loadRelease(engine, smallRelease());

    await expectToHold(engine, smallRelease());
  });

  it('changes nothing when the same release is loaded again', async () => {
    await using engine = await openEmpty();
    await loadRelease(engine, smallRelease());
    const before = await engine.describe();
    const { engine: watched, writes } = watchWrites(engine);

    const result = await loadRelease(watched, smallRelease());

    expect(result).toEqual({ status: 'UNCHANGED', releaseId: '111111111111', written: 0, removed: 0, left: 0 });
    expect(writes).toEqual([]);
    expect(await engine.describe()).toEqual(before);
  });

  describe('over an older release', () => {
    it.each<[string, (release: Release) => Release, number]>([
      [
        'changes a property',
        (release) => withEntity(release, 'law:ley-1', { lawKind: 'DECREE_LAW', names: { es: 'Decreto Ley N° 1' } }),
        0,
      ],
      [
        'removes a property that is gone',
        (release) => withEntity(release, 'claim:area', { value: null, quote: null }),
        0,
      ],
      [
        'removes a property of a relationship',
        (release) =>
          withRelationship(release, 'document:page|ABOUT|law:ley-1', { role: null, amount: null, until: null }),
        0,
      ],
      ['adds an entity, a source and what ties them', withMore, 0],
      ['removes an entity with its relationships, from and to it', withoutLaw, 4],
      [
        'removes a relationship alone',
        (release) => ({ ...release, relationships: release.relationships.filter(({ type }) => type !== 'AMENDS') }),
        1,
      ],
      [
        'removes a source',
        (release) => ({ ...release, sources: release.sources.filter(({ id }) => id !== 'source:s2') }),
        1,
      ],
      ['removes everything', (release) => ({ ...release, entities: [], relationships: [], sources: [] }), 14],
    ])('%s', async (_, change, removed) => {
      await using engine = await openEmpty();
      await loadRelease(engine, smallRelease());
      const next = { ...change(smallRelease()), id: '222222222222' };

      const result = await loadRelease(engine, next);

      expect(result).toEqual({ status: 'LOADED', releaseId: '222222222222', written: rowsOf(next), removed, left: 0 });
      await expectToHold(engine, next);
    });
  });

  describe('in one transaction', () => {
    it('leaves the old release as it was when the last statement fails', async () => {
      await using engine = await openEmpty();
      await loadRelease(engine, smallRelease());
      const next = { ...withoutLaw(withMore(smallRelease())), id: '222222222222' };

      await expect(loadRelease(withFailingEnd(engine), next)).rejects.toThrow();

      await expectToHold(engine, smallRelease());
    });

    it('tells its progress up to the last row', async () => {
      await using engine = await openEmpty();
      const told: LoadProgress[] = [];

      await loadRelease(engine, smallRelease(), { onProgress: (progress) => told.push(progress), batchRows: 1 });

      expect(told.map(({ done, total }) => `${done}/${total}`)).toEqual(
        Array.from({ length: 14 }, (_, index) => `${index + 1}/14`),
      );
      expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['entities', 'sources', 'relationships']);
    });
  });

  describe('in batches', () => {
    const batches = { transactionRows: 2, batchRows: 2 };

    it('ends with the same graph as one transaction', async () => {
      await using engine = await openEmpty();
      await loadRelease(engine, smallRelease());
      const next = { ...withoutLaw(withMore(smallRelease())), id: '222222222222' };
      const { engine: watched, writes } = watchWrites(engine);
      const told: LoadProgress[] = [];

      const result = await loadRelease(watched, next, { ...batches, onProgress: (progress) => told.push(progress) });

      expect(result).toMatchObject({ status: 'LOADED', written: rowsOf(next) });
      expect(told.at(-1)).toMatchObject({
        done: result.written + result.removed,
        total: result.written + result.removed,
      });
      expect(writes.length).toBeGreaterThan(4);
      expect([writes[0], writes.at(-1)]).toEqual([['removeMarker'], ['writeMarker']]);
      await expectToHold(engine, next);
    });

    it('shows no release after it was interrupted, and is complete when repeated', async () => {
      await using engine = await openEmpty();
      await loadRelease(engine, smallRelease());
      const next = { ...withoutLaw(withMore(smallRelease())), id: '222222222222' };

      await expect(loadRelease(withFailingWrite(engine, 4), next, batches)).rejects.toThrow('The cable was pulled');
      expect((await engine.describe()).release).toBeNull();
      const result = await loadRelease(engine, next, batches);

      expect(result.status).toBe('LOADED');
      await expectToHold(engine, next);
    });

    it('goes back to the old release when that one is loaded after an interruption', async () => {
      await using engine = await openEmpty();
      await loadRelease(engine, smallRelease());
      const next = { ...withoutLaw(withMore(smallRelease())), id: '222222222222' };

      await expect(loadRelease(withFailingWrite(engine, 4), next, batches)).rejects.toThrow('The cable was pulled');
      await loadRelease(engine, smallRelease(), batches);

      await expectToHold(engine, smallRelease());
    });
  });
}

function rowsOf({ entities, relationships, sources }: Release): number {
  return entities.length + relationships.length + sources.length;
}

function withEntity(release: Release, id: string, fields: Parameters<typeof entityOf>[2]): Release {
  return {
    ...release,
    entities: release.entities.map((entity) =>
      entity.id === id ? { ...entity, ...fields, id: entity.id, type: entity.type } : entity,
    ),
  };
}

function withRelationship(release: Release, id: string, fields: Parameters<typeof relationshipOf>[3]): Release {
  return {
    ...release,
    relationships: release.relationships.map((each) =>
      each.id === id ? { ...each, ...fields, id: each.id, type: each.type, from: each.from, to: each.to } : each,
    ),
  };
}

function withMore(release: Release): Release {
  return {
    ...release,
    entities: [
      ...release.entities,
      entityOf('Region', 'region:san-martin', { names: { es: 'San Martín' }, regionKind: 'DEPARTMENT' }),
    ],
    relationships: [
      ...release.relationships,
      relationshipOf('policy:san-martin', 'APPLIES_IN', 'region:san-martin', { since: '1995' }),
    ],
    sources: [...release.sources, sourceOf('source:s3')],
  };
}

/** Without the law there is nothing that leads from or to it. */
function withoutLaw(release: Release): Release {
  return {
    ...release,
    entities: release.entities.filter(({ id }) => id !== 'law:ley-1'),
    relationships: release.relationships.filter(({ from, to }) => !([from, to] as string[]).includes('law:ley-1')),
  };
}

/** Remembers the names of what is written, a list for each transaction. */
function watchWrites(engine: GraphEngine): { readonly engine: GraphEngine; readonly writes: (readonly string[])[] } {
  const writes: (readonly string[])[] = [];
  const watched = withWrite(engine, (statements, onDone) => {
    writes.push(statements.map(({ name }) => name));
    return engine.write(statements, onDone);
  });
  return { engine: watched, writes };
}

/** Every transaction ends with a statement that fails. */
function withFailingEnd(engine: GraphEngine): GraphEngine {
  return withWrite(engine, (statements) =>
    engine.write([
      ...statements,
      { name: 'fails', cypher: 'MATCH (n:`HojaEntity`) SET n.`id` = 1 / 0', parameters: {} },
    ]),
  );
}

/** From the n-th transaction on nothing is written any more. */
function withFailingWrite(engine: GraphEngine, failing: number): GraphEngine {
  let count = 0;
  return withWrite(engine, async (statements, onDone) => {
    count += 1;
    if (count >= failing) throw new Error('The cable was pulled');
    await engine.write(statements, onDone);
  });
}

function withWrite(
  engine: GraphEngine,
  write: (statements: readonly WriteStatement[], onDone?: (done: number) => void) => Promise<void>,
): GraphEngine {
  return { ...engine, write };
}
