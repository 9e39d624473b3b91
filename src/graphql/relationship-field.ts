import type { FieldRef } from '@pothos/core';
import { relationshipTypeOf, type RelationshipEnd } from '../ontology/ontology.ts';
import type { TreeNode } from '../plan/tree.ts';
import type { FieldBuilder, Types } from './builder.ts';
import { connectionAt, connectionRef, type ConnectionTarget } from './connections.ts';
import { relationshipArguments, relationshipQuestion } from './relationship-arguments.ts';
import { needs } from './selection/field-plan.ts';

/** The connection field for one end of a relationship type. */
export function relationshipField(t: FieldBuilder<TreeNode>, end: RelationshipEnd): FieldRef<Types> {
  return t.field({
    ...needs({
      kind: 'connection',
      ask: (args, late) => ({
        pattern: { kind: 'relationship', types: { name: end.relationshipType }, direction: end.direction },
        ...relationshipQuestion(args, late),
      }),
    }),
    type: connectionRef(targetOf(end)),
    args: relationshipArguments(t as FieldBuilder<unknown>),
    description: descriptionOf(end),
    resolve: ({ children }, _arguments, _context, { path }) => connectionAt(children, path.key) as never,
  });
}

/** The target is the one type at the other end; `Entity` where several types are possible. */
function targetOf({ targets }: RelationshipEnd): ConnectionTarget {
  const [only] = targets;
  return targets.length === 1 && only !== undefined ? only : 'Entity';
}

function descriptionOf({ relationshipType, direction, targets }: RelationshipEnd): string {
  const { label, inverseLabel, description } = relationshipTypeOf(relationshipType);
  const read = direction === 'IN' ? (inverseLabel ?? label) : label;
  const arrow = {
    OUT: `${relationshipType}, outward`,
    IN: `${relationshipType}, inward`,
    BOTH: `${relationshipType}, in both directions`,
  }[direction];
  return `“${read.en}” · “${read.es}” (${arrow}). ${description.en}. · ${description.es}. Leads to: ${targets.join(', ')}.`;
}
