import { prefixOf } from '../model/ids.ts';
import { canonicalContent, hashOf, releaseIdOf } from './canonical-json.ts';
import { checkEnds } from './check-ends.ts';
import type { Reference } from './notes.ts';
import { compareProblems, renderPlace, type Place, type Problem } from './problem.ts';
import { readSeedFile, type ReadFile } from './read-seed-file.ts';
import type { PlacedRelationship } from './read-relationships.ts';
import { readSeedFiles } from './seed-file.ts';
import type { Release } from './release.ts';
import { renderSuggestion } from './suggestion.ts';

export interface CheckedSeed {
  /** Everything that is wrong, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Null when anything is wrong. */
  readonly release: Release | null;
}

/** Reads a whole seed directory and checks it against the ontology; finds every problem at once. */
export async function checkSeed(directory: string): Promise<CheckedSeed> {
  const { files, problems: misplaced } = await readSeedFiles(directory);
  const read = files.map(readSeedFile);
  const relationships = read.flatMap(({ entities }) => entities.flatMap((entity) => entity.relationships));
  const knownIds = new Set(read.flatMap(({ definitions, hiddenIds }) => [...definitions.map(({ id }) => id), ...hiddenIds]));
  const problems = [
    ...misplaced,
    ...read.flatMap((file) => file.problems),
    ...doubledIds(read),
    ...read.flatMap(({ references }) => references).flatMap((reference) => unknownId(reference, knownIds)),
    ...relationships.flatMap((relationship) => (knownIds.has(relationship.relationship.to) ? checkEnds(relationship) : [])),
    ...doubledRelationships(relationships),
  ].sort(compareProblems);
  return { problems, release: problems.length > 0 ? null : createRelease(read, relationships) };
}

function doubledIds(read: readonly ReadFile[]): readonly Problem[] {
  return doubled(read.flatMap(({ definitions }) => definitions), ({ id }) => id).map(({ item, first }) => ({
    ...item.place,
    value: item.id,
    message: `"${item.id}" is defined twice; the first is at ${renderPlace(first.place)}`,
  }));
}

function doubledRelationships(relationships: readonly PlacedRelationship[]): readonly Problem[] {
  return doubled(relationships, ({ relationship }) => relationship.id).map(({ item, first }) => ({
    ...item.place,
    value: item.relationship.id,
    message: `The relationship "${item.relationship.id}" stands twice; the first is at ${renderPlace(first.place)}. Join them, or give one an id with a date or role at its end`,
  }));
}

function doubled<T extends { readonly place: Place }>(items: readonly T[], keyOf: (item: T) => string): readonly { readonly item: T; readonly first: T }[] {
  const firstByKey = new Map<string, T>();
  return items.flatMap((item) => {
    const first = firstByKey.get(keyOf(item));
    if (first !== undefined) return [{ item, first }];
    firstByKey.set(keyOf(item), item);
    return [];
  });
}

function unknownId({ id, names, place }: Reference, knownIds: ReadonlySet<string>): readonly Problem[] {
  if (knownIds.has(id)) return [];
  const alike = [...knownIds].filter((known) => prefixOf(known) === prefixOf(id));
  return [{ ...place, value: id, message: `There is no ${names} "${id}"${renderSuggestion(id, alike)}` }];
}

function createRelease(read: readonly ReadFile[], relationships: readonly PlacedRelationship[]): Release {
  const content = canonicalContent({
    entities: read.flatMap(({ entities }) => entities.map(({ entity }) => entity)),
    relationships: relationships.map(({ relationship }) => relationship),
    sources: read.flatMap(({ sources }) => sources),
  });
  return { id: releaseIdOf(hashOf(content)), ...content };
}
