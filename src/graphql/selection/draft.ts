import type { ChildSelection, NodeSelection, ReferenceSelection, RelationshipSelection } from '../../plan/selection.ts';
import type { FieldNode } from 'graphql';
import { HojaError } from '../../model/hoja-error.ts';
import type { FieldPlan } from './field-plan.ts';

/** What is asked of the edges of a connection. */
export interface EdgesSelection {
  readonly hasEdges: boolean;
  readonly hasCount: boolean;
  readonly hasCursors: boolean;
  readonly node: NodeSelection;
  readonly relationship: RelationshipSelection | null;
}

/** A selection that fragments and repeated fields are still merged into. */
export interface NodeDraft {
  readonly types: readonly string[];
  readonly properties: Set<string>;
  readonly children: Map<string, ChildDraft>;
}

export interface ChildDraft {
  readonly key: string;
  readonly onTypes: Set<string>;
  readonly finish: (onTypes: readonly string[] | null) => readonly ChildSelection[];
  readonly merge: (node: FieldNode) => void;
}

export interface EdgesDraft {
  hasEdges: boolean;
  hasCount: boolean;
  hasCursors: boolean;
  node: NodeDraft | null;
  relationship: RelationshipDraft | null;
}

export interface RelationshipDraft {
  readonly properties: Set<string>;
  readonly references: Map<string, ChildDraft>;
  from: NodeDraft | null;
  to: NodeDraft | null;
}

export function draftNode(types: readonly string[]): NodeDraft {
  return { types, properties: new Set(), children: new Map() };
}

export function draftEdges(): EdgesDraft {
  return { hasEdges: false, hasCount: false, hasCursors: false, node: null, relationship: null };
}

export function finishNode(draft: NodeDraft): NodeSelection {
  refuseAmbiguous([...draft.children.values()]);
  const [only = null] = draft.types;
  return {
    type: draft.types.length === 1 ? only : null,
    properties: [...draft.properties].filter((property) => property !== 'id' && property !== 'type').sort(),
    children: [...draft.children.values()].flatMap((child) =>
      child.finish(child.onTypes.size === draft.types.length ? null : [...child.onTypes].sort()),
    ),
  };
}

export function finishEdges({ node, relationship, ...has }: EdgesDraft): EdgesSelection {
  return {
    ...has,
    node: node === null ? { type: '', properties: [], children: [] } : finishNode(node),
    relationship:
      relationship === null
        ? null
        : {
            properties: [...relationship.properties].filter((property) => property !== 'type').sort(),
            references: finishReferences([...relationship.references.values()]),
            from: relationship.from === null ? null : finishNode(relationship.from),
            to: relationship.to === null ? null : finishNode(relationship.to),
          },
  };
}

function finishReferences(drafts: readonly ChildDraft[]): readonly ReferenceSelection[] {
  refuseAmbiguous(drafts);
  return drafts.flatMap((child) => child.finish(null)).filter((child) => child.kind === 'reference');
}

/**
 * Throws AMBIGUOUS_FIELD. An answer can show one node at two places (`nodes` and `edges { node }`), and each may ask
 * for the same key with other arguments.
 */
function refuseAmbiguous(children: readonly ChildDraft[]): void {
  for (const [index, child] of children.entries()) {
    const twin = children
      .slice(0, index)
      .find(({ key, onTypes }) => key === child.key && [...onTypes].some((type) => child.onTypes.has(type)));
    if (twin === undefined) continue;
    throw new HojaError(
      'AMBIGUOUS_FIELD',
      `"${child.key}" is asked with different arguments of what stands in two places of one answer; give one of them an alias.`,
    );
  }
}

/**
 * The same field of an interface and of an object type has the same plan object. A number for each plan tells equal
 * fields from different ones.
 */
const planNumbers = new WeakMap<FieldPlan, number>();
let plansSeen = 0;

export function planNumber(plan: FieldPlan): number {
  const known = planNumbers.get(plan);
  if (known !== undefined) return known;
  plansSeen += 1;
  planNumbers.set(plan, plansSeen);
  return plansSeen;
}
