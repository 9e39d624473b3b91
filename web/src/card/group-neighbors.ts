import type { Direction, EntityType, RelationshipType } from '../api/names.ts';

export interface NeighborCount {
  readonly relationshipType: RelationshipType;
  readonly direction: Direction;
  readonly entityType: EntityType;
  readonly count: number;
}

/** All relationships of one type from one end, whatever types they lead to. */
export interface RelationshipGroup {
  readonly relationshipType: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
  readonly parts: readonly NeighborCount[];
}

/** Groups counts by relationship type and direction, in the order in which they come. */
export function groupNeighbors(counts: readonly NeighborCount[]): readonly RelationshipGroup[] {
  const parts = new Map<string, readonly NeighborCount[]>();
  for (const count of counts) {
    const key = `${count.relationshipType} ${count.direction}`;
    parts.set(key, [...(parts.get(key) ?? []), count]);
  }
  return [...parts.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        relationshipType: first.relationshipType,
        direction: first.direction,
        count: group.reduce((sum, { count }) => sum + count, 0),
        parts: group,
      },
    ];
  });
}
