import { expect } from 'vitest';
import { createDerivedColumns } from '../../src/dataset/derived-columns.ts';
import { entityProperties, relationshipProperties, sourceProperties } from '../../src/dataset/graph-rows.ts';
import type { Release } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { findReleaseMarker } from '../../src/engine/release-marker.ts';
import type { RowValue, Statement } from '../../src/engine/statement.ts';

/** The graph holds the release, all of it and nothing else. */
export async function expectToHold(engine: GraphEngine, expected: Release): Promise<void> {
  const { id, entities, relationships, sources } = expected;
  const derived = createDerivedColumns(expected);
  expect(await engine.run(findReleaseMarker)).toMatchObject([{ id }]);
  expect(await engine.run(storedNodes('Entity'))).toEqual(
    byId(entities.map((entity) => ({ ...entityProperties(entity), ...derived.ofEntity(entity) }))),
  );
  expect(await engine.run(storedNodes('Source'))).toEqual(byId(sources.map(sourceProperties)));
  expect(await engine.run(storedRelationships)).toEqual(
    byId(
      relationships.map((each) => ({
        ...relationshipProperties(each),
        ...derived.ofRelationship(each),
        ends: [each.from, `HOJA_${each.type}`, each.to],
      })),
    ),
  );
}

function storedNodes(label: 'Entity' | 'Source'): Statement<RowValue> {
  return {
    name: `stored${label}`,
    cypher: `MATCH (n:\`Hoja${label}\`) RETURN properties(n) AS stored, n.\`id\` AS id ORDER BY id`,
    parameters: {},
    row: ([stored]) => stored ?? null,
  };
}

const storedRelationships: Statement<RowValue> = {
  name: 'storedRelationships',
  cypher:
    'MATCH (a)-[r]->(b) RETURN properties(r) AS stored, [a.`id`, type(r), b.`id`] AS ends, r.`id` AS id ORDER BY id',
  parameters: {},
  row: ([stored, ends]) => ({ ...(stored as Record<string, RowValue>), ends: ends ?? null }),
};

function byId<T extends Readonly<Record<string, unknown>>>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}
