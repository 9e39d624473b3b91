import { entityTypeNames } from '../ontology/entity-types.ts';
import { isRelationshipTypeName, relationshipTypeNames, relationshipTypeOf } from '../ontology/ontology.ts';
import type { NeighborCount, TreeNode } from '../plan/tree.ts';
import { groupBy } from '../model/group-by.ts';
import { builder } from './builder.ts';
import { directionEnum, entityTypeEnum, relationshipTypeEnum } from './enums.ts';

interface Count {
  readonly relationshipType: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly entityType: string;
  readonly count: number;
}

export const neighborCountRef = builder.objectRef<Count>('NeighborCount').implement({
  description: 'How many relationships of one type, read from one end, lead to entities of one type.',
  fields: (t) => ({
    relationshipType: t.field({
      type: relationshipTypeEnum,
      description: 'The type of the relationships.',
      resolve: ({ relationshipType }) => relationshipType as never,
    }),
    direction: t.expose('direction', {
      type: directionEnum,
      description: 'OUT when they start from this entity, IN when they point to it, BOTH when they are symmetric.',
    }),
    entityType: t.field({
      type: entityTypeEnum,
      description: 'The type of the entities at the other end.',
      resolve: ({ entityType }) => entityType as never,
    }),
    count: t.exposeInt('count', { description: 'How many relationships.' }),
  }),
});

/**
 * The counts of neighbours at a response key of the tree, in the order of the ontology. A symmetric type has one
 * count for both ends together.
 */
export function neighborCountsAt(children: TreeNode['children'], key: string | number): Count[] {
  const found = children[key];
  if (typeof found !== 'object' || !('counts' in found))
    throw new TypeError(`No neighbours were counted for ${String(key)}`);
  const groups = groupBy(found.counts, (count) => `${placeOf(count)} ${directionOf(count)} ${count.entityType}`);
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            {
              ...first,
              direction: directionOf(first),
              count: others.reduce((sum, { count }) => sum + count, first.count),
            },
          ],
    )
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        directions.indexOf(a.direction) - directions.indexOf(b.direction) ||
        typeNames.indexOf(a.entityType) - typeNames.indexOf(b.entityType),
    );
}

const directions: readonly string[] = ['OUT', 'IN', 'BOTH'];
const typeNames: readonly string[] = entityTypeNames;
const relationshipNames: readonly string[] = relationshipTypeNames;

function placeOf({ relationshipType }: Pick<Count, 'relationshipType'>): number {
  return relationshipNames.indexOf(relationshipType);
}

function directionOf({ relationshipType, direction }: NeighborCount): Count['direction'] {
  return isRelationshipTypeName(relationshipType) && relationshipTypeOf(relationshipType).symmetric === true
    ? 'BOTH'
    : direction;
}
