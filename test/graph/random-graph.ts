import { writeStatementsOf } from '../../src/dataset/load-statements.ts';
import type { Release, ReleaseEntity, ReleaseRelationship } from '../../src/dataset/release.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import type { EntityTypeName } from '../../src/ontology/entity-types.ts';
import type { RelationshipTypeName } from '../../src/ontology/ontology.ts';
import { createRandom } from '../support/random.ts';
import { entityOf, relationshipOf } from '../support/small-release.ts';

const entityTypes = ['Law', 'Document', 'Policy'] as const satisfies readonly EntityTypeName[];
const relationshipTypes = ['CITES', 'ABOUT', 'SUPPORTS'] as const satisfies readonly RelationshipTypeName[];

/**
 * A small graph with loops of every length, parallel relationships, and dates on some of it. The same seed gives the
 * same graph.
 */
export function randomGraph(seed: number, entityCount: number, relationshipCount: number): Release {
  const random = createRandom(seed);
  const entities = Array.from({ length: entityCount }, (_, index): ReleaseEntity => {
    const year = String(1990 + random.below(20));
    const names = { es: `${random.pick(['Coca', 'hoja', 'Ñandú', 'valle'])} ${random.below(4)}` };
    const type = entityTypes[index % entityTypes.length] ?? 'Law';
    return entityOf(type, `${type.toLowerCase()}:n-${index}`, {
      names,
      ...(type === 'Document' && random.chance(0.3) ? { publishedOn: year } : {}),
    });
  });
  const relationshipById = new Map<string, ReleaseRelationship>();
  while (relationshipById.size < relationshipCount) {
    const [from, to] = [random.pick(entities), random.pick(entities)];
    const relationship = relationshipOf(
      from.id,
      random.pick(relationshipTypes),
      to.id,
      random.chance(0.3) ? { on: String(1990 + random.below(20)) } : {},
    );
    if (from !== to) relationshipById.set(relationship.id, relationship);
  }
  return { id: 'random-graph', entities, relationships: [...relationshipById.values()], sources: [] };
}

/** Writes a graph into an engine in place of what it holds. */
export async function replaceGraph(engine: GraphEngine, release: Release): Promise<void> {
  await engine.write([
    { name: 'empty', cypher: 'MATCH (n) WHERE NOT n:`HojaCommit` DETACH DELETE n', parameters: {} },
    ...writeStatementsOf(release, 1_000),
  ]);
}
