import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { entityTypeNames } from '../../src/ontology/entity-types.ts';
import { relationshipTypeNames } from '../../src/ontology/ontology.ts';
import { readSeedRelease } from '../support/seeded.ts';

it('says in the README how much the release holds', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const { entities, relationships, sources } = await readSeedRelease();
  const count = (items: readonly unknown[]) => items.length.toLocaleString('en');

  expect(readme).toContain(
    `It holds ${count(entities)} entities of ${count(entityTypeNames)} types, ${count(relationships)} relationships of ${count(relationshipTypeNames)} types and ${count(sources)} sources.`,
  );
});
