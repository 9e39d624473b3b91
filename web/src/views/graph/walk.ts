import type { Direction, RelationshipType } from '../../api/names.ts';
import type { Drawn, DrawnEntity } from '../../drawing/drawn.ts';

/** A drawn neighbour, and the relationship that leads to it. */
export interface WalkStep {
  readonly entity: DrawnEntity;
  readonly relationshipType: RelationshipType;
  readonly direction: Direction;
  readonly relationshipId: string;
}

/** The neighbours of an entity in the drawing, by relationship; each relationship comes once. */
export function stepsFrom({ nodes, edges }: Drawn, id: string): readonly WalkStep[] {
  const entityById = new Map(nodes.map((entity) => [entity.id, entity]));
  return edges
    .flatMap(({ id: relationshipId, source, target, relationship }): readonly WalkStep[] => {
      if (source.id !== id && target.id !== id) return [];
      const direction = source.id === id ? 'OUT' : 'IN';
      const entity = entityById.get(direction === 'OUT' ? target.id : source.id);
      return entity === undefined ? [] : [{ entity, relationshipType: relationship.type, direction, relationshipId }];
    })
    .sort(
      (a, b) =>
        a.relationshipType.localeCompare(b.relationshipType) ||
        a.direction.localeCompare(b.direction) ||
        a.entity.id.localeCompare(b.entity.id),
    );
}
