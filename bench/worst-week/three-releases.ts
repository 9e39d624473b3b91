import { canonicalContent, hashOf, releaseIdOf, type ReleaseContent } from '../../src/dataset/canonical-json.ts';
import { readRelease } from '../../src/dataset/release-file.ts';
import type { Release, ReleaseEntity } from '../../src/dataset/release.ts';
import { largeRelease } from '../../test/support/large-release.ts';
import { createRandom } from '../../test/support/random.ts';
import { relationshipOf } from '../../test/support/small-release.ts';

type Random = ReturnType<typeof createRandom>;

/** With these the third release has over 20,000 rows, more than one transaction of a load may have. */
const madeEntities = 4_000;
const addedRelationships = 100;
/** What a question can do without. */
const droppable: ReadonlySet<string> = new Set(['ABOUT', 'CITES', 'INVOLVES', 'LOCATED_IN', 'PUBLISHED_BY']);

/**
 * The release of the build; the same with hundreds of other names, and relationships dropped and added; the same again
 * with thousands of made entities. The same seed gives the same releases.
 */
export async function threeReleases(builtRelease: string, seed: number): Promise<readonly Release[]> {
  const first = await readRelease(builtRelease);
  const random = createRandom(seed);
  const second = changed(first, random, 'segunda');
  const third = changed(first, random, 'tercera');
  const made = largeRelease(madeEntities);
  return [
    first,
    named(second),
    named({
      entities: [...third.entities, ...made.entities],
      relationships: [...third.relationships, ...made.relationships],
      sources: [...third.sources, ...made.sources],
    }),
  ];
}

/** Its id is the hash of what it holds, as the loader demands. */
function named(content: ReleaseContent): Release {
  const canonical = canonicalContent(content);
  return { id: releaseIdOf(hashOf(canonical)), ...canonical };
}

function changed({ entities, relationships, sources }: Release, random: Random, mark: string): ReleaseContent {
  const kept = relationships.filter(({ type }) => !droppable.has(type) || !random.chance(0.2));
  const known = new Set(kept.map(({ id }) => id));
  const [documents, laws] = [idsOf(entities, 'Document'), idsOf(entities, 'Law')];
  const added = Array.from({ length: addedRelationships }, () =>
    relationshipOf(random.pick(documents), 'ABOUT', random.pick(laws)),
  ).filter(({ id }) => !known.has(id) && known.add(id));
  return {
    entities: entities.map((entity) =>
      random.chance(0.5) ? renamed(entity, `${mark} ${random.below(1_000)}`) : entity,
    ),
    relationships: [...kept, ...added],
    sources: sources.map((source) =>
      random.chance(0.3) ? { ...source, title: `${source.title as string} (${mark})` } : source,
    ),
  };
}

function idsOf(entities: readonly ReleaseEntity[], type: string): readonly string[] {
  return entities.filter((entity) => entity.type === type).map(({ id }) => id);
}

function renamed(entity: ReleaseEntity, mark: string): ReleaseEntity {
  const names = Object.entries(entity.names as Readonly<Record<string, string>>);
  return { ...entity, names: Object.fromEntries(names.map(([language, name]) => [language, `${name} (${mark})`])) };
}
