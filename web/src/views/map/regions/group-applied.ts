import type { Direction, EntityType, RelationshipType } from '../../../api/names.ts';

interface Grouped {
  readonly node: { readonly type: EntityType };
  readonly relationship: { readonly type: RelationshipType; readonly from: { readonly id: string } };
}

export interface AppliedGroup<Item> {
  readonly key: string;
  readonly relationshipType: RelationshipType;
  /** The end from which the region reads the relationship. */
  readonly direction: Direction;
  readonly entityType: EntityType;
  readonly items: readonly Item[];
}

/**
 * The relationship types that a reader of a map wants first. Types in neither list come after them, before those of
 * containment.
 */
const first: readonly RelationshipType[] = [
  'APPLIES_IN',
  'REGULATES',
  'PARTY_TO',
  'OPERATES_IN',
  'OBSERVED_IN',
  'ABOUT',
  'OCCURRED_IN',
  'INVOLVES',
];
const last: readonly RelationshipType[] = ['PART_OF', 'LOCATED_IN', 'IN_ZONE'];

/**
 * Groups the relationships of a region by type, end and type of the other entity. What applies in the region comes
 * first, containment last.
 */
export function groupApplied<Item extends Grouped>(
  items: readonly Item[],
  region: string,
): readonly AppliedGroup<Item>[] {
  const groups = new Map<string, AppliedGroup<Item>>();
  for (const item of items) {
    const direction = item.relationship.from.id === region ? 'OUT' : 'IN';
    const key = `${item.relationship.type} ${direction} ${item.node.type}`;
    const group = groups.get(key);
    groups.set(key, {
      key,
      relationshipType: item.relationship.type,
      direction,
      entityType: item.node.type,
      items: [...(group?.items ?? []), item],
    });
  }
  return [...groups.values()].sort(
    (one, other) => rankOf(one.relationshipType) - rankOf(other.relationshipType) || one.key.localeCompare(other.key),
  );
}

function rankOf(type: RelationshipType): number {
  if (first.includes(type)) return first.indexOf(type);
  return first.length + (last.includes(type) ? 1 + last.indexOf(type) : 0);
}
