import { buildRelease } from '../../src/dataset/release-file.ts';
import type { Release, ReleaseEntity } from '../../src/dataset/release.ts';
import { seedDirectory } from '../support/seeded.ts';

export type ReleaseName = 'first' | 'second';

/**
 * The seed, and the same with every name and the confidence of every relationship changed: no question of the guide has
 * one answer in both.
 */
export async function twoReleases(): Promise<Readonly<Record<ReleaseName, Release>>> {
  const first = await buildRelease(seedDirectory);
  const second = {
    ...first,
    id: '222222222222',
    entities: first.entities.map(changed),
    relationships: first.relationships.map((relationship) => ({
      ...relationship,
      confidence: relationship.confidence === 'GENERAL_KNOWLEDGE' ? 'STATED_IN_SEED' : 'GENERAL_KNOWLEDGE',
    })),
    sources: first.sources.map((source) => ({ ...source, title: `${source.title as string} (2)` })),
  };
  return { first, second };
}

function changed(entity: ReleaseEntity): ReleaseEntity {
  const names = Object.fromEntries(
    Object.entries(entity.names as Readonly<Record<string, string>>).map(([language, name]) => [
      language,
      `${name} (2)`,
    ]),
  );
  return {
    ...entity,
    names,
    confidence: entity.confidence === 'GENERAL_KNOWLEDGE' ? 'STATED_IN_SEED' : 'GENERAL_KNOWLEDGE',
  };
}
