import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entityTypeNames } from '../ontology/entity-types.ts';
import { relationshipTypeNames } from '../ontology/ontology.ts';
import { canonicalContent, hashOf } from './canonical-json.ts';
import type { Release } from './release.ts';

/**
 * Counts how much a release holds of each type, and adds its hash. A comparison then shows a change that nobody
 * intended.
 */
export function renderManifest(release: Release): string {
  return [
    '# Counts and hash of the dataset; a test compares them with the files. After a change that is meant: npx hoja check --write-manifest',
    `release: ${release.id}`,
    `sha256: ${hashOf(canonicalContent(release))}`,
    `sources: ${release.sources.length}`,
    `entities: ${release.entities.length}`,
    `relationships: ${release.relationships.length}`,
    'entitiesByType:',
    ...renderCounts(entityTypeNames, release.entities),
    'relationshipsByType:',
    ...renderCounts(relationshipTypeNames, release.relationships),
    '',
  ].join('\n');
}

/** Writes the manifest of a release into the seed directory that it was built from. */
export async function writeManifest(directory: string, release: Release): Promise<void> {
  await writeFile(join(directory, 'manifest.yaml'), renderManifest(release));
}

function renderCounts(types: readonly string[], items: readonly { readonly type: string }[]): readonly string[] {
  return types.map((type) => `  ${type}: ${items.filter((item) => item.type === type).length}`);
}
