import { expect, it } from 'vitest';
import { createDerivedColumns } from '../../src/dataset/derived-columns.ts';
import { entityProperties, relationshipProperties, sourceProperties } from '../../src/dataset/graph-rows.ts';
import { entityColumnsOf, relationshipColumnNames, sourceColumnNames } from '../../src/ontology/graph-columns.ts';
import { readSeedRelease } from '../support/seeded.ts';

it('knows every column that a load writes, since only those are read, and removed when they are gone', async () => {
  const release = await readSeedRelease();
  const derived = createDerivedColumns(release);
  const written = [
    ...release.entities.map((entity) => ({
      of: entity.type,
      known: entityColumnsOf(entity.type),
      columns: { ...entityProperties(entity), ...derived.ofEntity(entity) },
    })),
    ...release.sources.map((source) => ({
      of: 'Source',
      known: sourceColumnNames,
      columns: sourceProperties(source),
    })),
    ...release.relationships.map((relationship) => ({
      of: relationship.type,
      known: relationshipColumnNames,
      columns: { ...relationshipProperties(relationship), ...derived.ofRelationship(relationship) },
    })),
  ];

  const unknown = written.flatMap(({ of, known, columns }) =>
    Object.keys(columns).flatMap((column) => (known.includes(column) ? [] : [`${of}.${column}`])),
  );

  expect(written.length).toBeGreaterThan(3_000);
  expect([...new Set(unknown)]).toEqual([]);
});
