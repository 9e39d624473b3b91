import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRelease } from '../../../src/dataset/load-release.ts';
import type { Release } from '../../../src/dataset/release.ts';
import type { GraphEngine } from '../../../src/engine/graph-engine.ts';
import { resolveReferences, type FoundResolution } from '../../../src/graph/resolve/resolve-references.ts';
import { limits } from '../../../src/model/limits.ts';
import { recordStatements } from '../../support/engines.ts';
import { entityOf, relationshipOf } from '../../support/small-release.ts';
import { referenceTable } from './reference-table.ts';

interface Engines {
  /** With the whole seed in it. */
  readonly openSeeded: () => Promise<GraphEngine>;
  /** Prepared, holding nothing. */
  readonly openEmpty: () => Promise<GraphEngine>;
}

/** What references mean on every engine. */
export function itResolvesReferences({ openSeeded, openEmpty }: Engines): void {
  describe('over the seed', () => {
    let engine: GraphEngine;
    const resolutionByReference = new Map<string, FoundResolution>();
    beforeAll(async () => {
      engine = await openSeeded();
      const references = referenceTable.map(([reference]) => reference);
      for (let start = 0; start < references.length; start += limits.maximumReferences) {
        const found = await resolveReferences(engine, references.slice(start, start + limits.maximumReferences), {
          asOf: null,
        });
        for (const resolution of found) resolutionByReference.set(resolution.reference, resolution);
      }
    });
    afterAll(async () => {
      await engine[Symbol.asyncDispose]();
    });

    it.each(referenceTable.map(([reference, reading, ...candidates]) => ({ reference, reading, candidates })))(
      'finds what "$reference" means',
      ({ reference, reading, candidates }) => {
        const resolution = resolutionByReference.get(reference);

        expect(resolution?.candidates.map(({ id, reason }) => `${id} ${reason.code}`)).toEqual(candidates);
        expect(resolution && readingOf(resolution)).toBe(reading);
      },
    );

    it('gives each reference as it was asked, in order, also one asked twice', async () => {
      const references = ['  VRAEM ', 'Ley 1', 'VRAEM', 'VRAEM'];

      const found = await resolveReferences(engine, references, { asOf: null });

      expect(found.map(({ reference }) => reference)).toEqual(references);
      expect(found[2]).toEqual(found[3]);
    });

    it('says why in Spanish and English', async () => {
      const [found] = await resolveReferences(engine, ['art. 296 CP'], { asOf: null });

      expect(found?.candidates).toEqual([
        {
          id: 'provision:cp-296',
          reason: {
            code: 'ARTICLE',
            label: { es: 'artículo o disposición de esa norma', en: 'article or provision of that law' },
          },
        },
      ]);
    });

    it('leaves out what did not hold on the day', async () => {
      const before = await resolveReferences(
        engine,
        ['Ley N° 28002', 'art. 296-A CP', 'Constitución de 1993', 'Decreto Ley 22095'],
        { asOf: '1985-01-01' },
      );
      const after = await resolveReferences(engine, ['Ley N° 28002', 'art. 296-A CP', 'Constitución de 1993'], {
        asOf: '2010-01-01',
      });

      expect(before.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([
        [],
        [],
        [],
        ['law:decreto-ley-22095'],
      ]);
      expect(before[0]?.recognised).toMatchObject({ kinds: ['LAW'], number: '28002' });
      expect(after.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([
        ['law:ley-28002'],
        ['provision:cp-296-a'],
        ['law:constitucion-1993'],
      ]);
    });

    it('reads any list with one statement, with two when articles of laws are among it, without any when it is empty', async () => {
      const { engine: recorded, statements } = recordStatements(engine);

      await resolveReferences(recorded, ['VRAEM', 'Ley 28002', 'D.L. 22095', 'asdf'], { asOf: null });
      expect(statements.splice(0).map(({ name }) => name)).toEqual(['findByKeys']);
      await resolveReferences(recorded, ['VRAEM', 'arts. 296 a 299 CP', 'art. 55 del D.L. 22095'], { asOf: null });
      expect(statements.splice(0).map(({ name }) => name)).toEqual(['findByKeys', 'findArticles']);
      await resolveReferences(recorded, [], { asOf: null });
      expect(statements).toEqual([]);
    });

    it('tells what is wrong with one reference in its place, and answers the others', async () => {
      const [long, law] = await resolveReferences(engine, ['x'.repeat(501), 'Ley 28002'], { asOf: null });

      expect(long).toMatchObject({
        recognised: null,
        candidates: [],
        problem: {
          code: 'BAD_TEXT',
          message: expect.stringContaining('501 characters; 500 is the most') as string,
        },
      });
      expect(law).toMatchObject({ problem: null, recognised: { number: '28002' } });
    });

    it('refuses a list that is too long, before it asks the graph', async () => {
      const { engine: recorded, statements } = recordStatements(engine);

      await expect(
        resolveReferences(
          recorded,
          Array.from({ length: 101 }, () => 'Ley 28002'),
          { asOf: null },
        ),
      ).rejects.toMatchObject({
        code: 'TOO_MANY_REFERENCES',
        message: '101 references were asked for at once; 100 is the most.',
      });
      expect(statements).toEqual([]);
    });

    it('ends with the signal', async () => {
      const reason = new Error('enough');

      await expect(
        resolveReferences(engine, ['VRAEM'], { asOf: null, signal: AbortSignal.abort(reason) }),
      ).rejects.toBe(reason);
    });
  });

  describe('over a graph made for it', () => {
    it('puts the likelier of two decrees first when D.L. may mean both', async () => {
      await using engine = await openWith(
        openEmpty,
        releaseOf([lawOf('law:a', 'DECREE_LAW', '635'), lawOf('law:b', 'LEGISLATIVE_DECREE', '635')]),
      );

      const [found] = await resolveReferences(engine, ['D.L. 635'], { asOf: null });

      expect(found?.candidates.map(({ id }) => id)).toEqual(['law:b', 'law:a']);
    });

    it('puts the exact number before one that only begins so, and equals in the order of their names', async () => {
      const laws = [
        lawOf('law:c', 'SUPREME_DECREE', '044-2003-RE'),
        lawOf('law:b', 'SUPREME_DECREE', '044-2003-PCM'),
        lawOf('law:a', 'SUPREME_DECREE', '044-2003'),
      ];
      await using engine = await openWith(openEmpty, releaseOf(laws));

      const [found] = await resolveReferences(engine, ['DS 44-2003'], { asOf: null });

      expect(found?.candidates.map(({ id, reason }) => `${id} ${reason.code}`)).toEqual([
        'law:a SAME_NUMBER',
        'law:b NUMBER_BEGINS',
        'law:c NUMBER_BEGINS',
      ]);
    });

    it('finds by any of many aliases', async () => {
      const aliases = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho'];
      await using engine = await openWith(
        openEmpty,
        releaseOf([entityOf('Institution', 'institution:a', { names: { es: 'Nombre', en: 'Name' }, aliases })]),
      );

      const found = await resolveReferences(engine, aliases, { asOf: null });

      expect(found.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual(
        aliases.map(() => ['institution:a']),
      );
    });

    it('gives at most fifty of one name, the first in the order of names', async () => {
      const regions = Array.from({ length: 60 }, (_, index) =>
        entityOf('Region', `region:r${String(index).padStart(2, '0')}`, { names: { es: 'Santa Rosa' } }),
      );
      await using engine = await openWith(openEmpty, releaseOf(regions));

      const [found] = await resolveReferences(engine, ['Santa Rosa'], { asOf: null });

      expect(found?.candidates.map(({ id }) => id)).toEqual(regions.slice(0, 50).map(({ id }) => id));
    });

    it('orders articles by their number, not as text', async () => {
      const numbers = ['10', '2-A', '2', '9'];
      const articles = numbers.map((number) =>
        entityOf('Provision', `provision:p${number.toLowerCase()}`, { names: { es: `Art. ${number}` }, number }),
      );
      const parts = articles.map(({ id }) => relationshipOf(id, 'PART_OF', 'law:a'));
      await using engine = await openWith(openEmpty, {
        ...releaseOf([lawOf('law:a', 'LAW', '7'), ...articles]),
        relationships: parts,
      });

      const [found] = await resolveReferences(engine, ['arts. 2 a 10 de la Ley 7'], { asOf: null });

      expect(found?.candidates.map(({ id }) => id)).toEqual([
        'provision:p2',
        'provision:p2-a',
        'provision:p9',
        'provision:p10',
      ]);
    });
  });
}

function readingOf({ recognised }: FoundResolution): string | null {
  return (
    recognised && [recognised.kinds.join('/'), ...(recognised.number === null ? [] : [recognised.number])].join(' ')
  );
}

async function openWith(openEmpty: Engines['openEmpty'], release: Release): Promise<GraphEngine> {
  const engine = await openEmpty();
  await loadRelease(engine, release);
  return engine;
}

function releaseOf(entities: Release['entities']): Release {
  return { id: '333333333333', entities, relationships: [], sources: [] };
}

function lawOf(id: string, lawKind: string, number: string): Release['entities'][number] {
  return entityOf('Law', id, { names: { es: `Norma ${id}` }, lawKind, number });
}
