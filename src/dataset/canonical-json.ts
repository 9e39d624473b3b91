import { createHash } from 'node:crypto';
import type { JsonValue, Release } from './release.ts';

export type ReleaseContent = Pick<Release, 'entities' | 'relationships' | 'sources'>;

/** The release without its id, ordered by id, with the keys of every object sorted. Equal datasets give equal text. */
export function canonicalContent(content: ReleaseContent): ReleaseContent {
  return {
    entities: content.entities.toSorted(byId).map(sortKeys),
    relationships: content.relationships.toSorted(byId).map(sortKeys),
    sources: content.sources.toSorted(byId).map(sortKeys),
  };
}

/** The SHA-256, in hex, of content that is already canonical. */
export function hashOf({ entities, relationships, sources }: ReleaseContent): string {
  return createHash('sha256').update(JSON.stringify({ entities, relationships, sources })).digest('hex');
}

/**
 * The id of a release: the first digits of its hash. They are enough to tell releases apart, and short enough to read
 * aloud.
 */
export function releaseIdOf(hash: string): string {
  return hash.slice(0, 12);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function sortKeys<T extends JsonValue>(value: T): T;
function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => sortKeys(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
