import { prefixOf } from '../model/ids.ts';
import { canonicalContent, hashOf, releaseIdOf } from './canonical-json.ts';
import { checkEnds } from './check-ends.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { checkTime } from './check-time/check-time.ts';
import { createDatedSeed } from './check-time/dated-seed.ts';
import { findDoubledIds, findDoubledRelationships } from './find-doubled.ts';
import type { Reference } from './notes.ts';
import { compareProblems, type Problem } from './problem.ts';
import { readSeedFile, type ReadFile } from './read-seed-file.ts';
import type { PlacedRelationship } from './read-relationships.ts';
import type { Release } from './release.ts';
import { readSeedFiles } from './seed-file.ts';
import { renderSuggestion } from './suggestion.ts';

export interface CheckedSeed {
  /** Every problem, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** What is odd but not impossible, in the same order. */
  readonly warnings: readonly Problem[];
  /** The release; null when there is a problem. */
  readonly release: Release | null;
}

/** Reads a whole seed directory and checks it against the ontology. Finds every problem at once. */
export async function checkSeed(directory: string): Promise<CheckedSeed> {
  const { files, problems: misplaced } = await readSeedFiles(directory);
  const read = files.map(readSeedFile);
  const definitions = read.flatMap((file) => file.definitions);
  const entities = read.flatMap((file) => file.entities);
  const relationships = entities.flatMap((entity) => entity.relationships);
  const findings = checkTime(createDatedSeed(entities, relationships));
  const knownIds = new Set([...definitions.map(({ id }) => id), ...read.flatMap(({ hiddenIds }) => hiddenIds)]);
  const problems = [
    ...misplaced,
    ...read.flatMap((file) => file.problems),
    ...findDoubledIds(definitions),
    ...read.flatMap(({ references }) => references).flatMap((reference) => unknownId(reference, knownIds)),
    ...relationships.flatMap((relationship) =>
      knownIds.has(relationship.relationship.to) ? checkEnds(relationship) : [],
    ),
    ...findDoubledRelationships(relationships),
    ...checkFormerIds(entities),
    ...findings.filter(({ isWarning }) => isWarning !== true),
  ].sort(compareProblems);
  const warnings = findings.filter(({ isWarning }) => isWarning === true).sort(compareProblems);
  return { problems, warnings, release: problems.length > 0 ? null : createRelease(read, relationships) };
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
