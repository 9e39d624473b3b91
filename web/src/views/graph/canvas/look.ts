import type { RelationshipType } from '../../../api/names.ts';
import { isSymmetric, relationshipLabel } from '../../../language/ontology.ts';
import { textOf } from '../../../language/texts.ts';
import { canvasColours, typeColour } from '../../../language/type-colours.ts';
import type { EdgeAttributes, Model, NodeAttributes } from './model.ts';

/** The marked entities and relationships. */
export interface Marks {
  /** The entity of the card. */
  readonly selectedId: string | null;
  /** The entity at the pointer or the keyboard. */
  readonly pointedId: string | null;
  readonly pathIds: ReadonlySet<string>;
  readonly pathRelationshipIds: ReadonlySet<string>;
}

export const noMarks: Marks = { selectedId: null, pointedId: null, pathIds: new Set(), pathRelationshipIds: new Set() };

/** True when the drawing looks the same with both marks. */
export function areSameMarks(a: Marks, b: Marks): boolean {
  const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one === other || one.size + other.size === 0;
  return (
    a.selectedId === b.selectedId &&
    a.pointedId === b.pointedId &&
    isSameSet(a.pathIds, b.pathIds) &&
    isSameSet(a.pathRelationshipIds, b.pathRelationshipIds)
  );
}

/**
 * With more nodes or edges than this, simple shapes are drawn: arrow heads could not be told apart, and without a
 * graphics card each shape takes time.
 */
const crowd = 300;
const crowdOfEdges = 800;

/** With more relationships than this, the labels at the picked entity would lie over each other. */
const mostEdgeLabels = 12;

/** The look of a node. While some nodes are marked, the others are faint. */
export function nodeLook(model: Model, id: string, { entityType, names, size }: NodeAttributes, marks: Marks) {
  const isFaint = isNodeFaint(model, id, marks);
  const isMarked = id === marks.selectedId || id === marks.pointedId;
  return {
    type: model.order > crowd ? 'point' : 'circle',
    color: isFaint ? canvasColours.value.faint : typeColour(entityType),
    label: isFaint ? '' : textOf(names),
    highlighted: isMarked,
    forceLabel: isMarked || marks.pathIds.has(id),
    size: marks.pathIds.has(id) ? Math.max(size, 9) : size,
    zIndex: isFaint ? 0 : isMarked ? 2 : 1,
  };
}

/**
 * The look of a relationship. It has a label only where there is room, because making thousands of labels takes time.
 */
export function edgeLook(model: Model, id: string, { relationshipType }: EdgeAttributes, marks: Marks) {
  const { line, faint, accent, strongLine } = canvasColours.value;
  const type = isSymmetric(relationshipType) ? 'line' : 'arrow';
  const plainType = model.size > crowdOfEdges ? 'thin' : type;
  if (marks.pathRelationshipIds.has(id))
    return { ...labelled(relationshipType), color: accent, size: 4, zIndex: 2, type };
  if (touches(model, id, marks.pointedId))
    return { ...labelled(relationshipType), color: strongLine, size: 1.6, zIndex: 2, type };
  if (marks.pointedId !== null || marks.pathIds.size > 0) return { color: faint, size: 1, zIndex: 0, type: plainType };
  if (!touches(model, id, marks.selectedId)) return { color: line, size: 1, zIndex: 0, type: plainType };
  const hasLabel = marks.selectedId !== null && model.degree(marks.selectedId) <= mostEdgeLabels;
  return { ...(hasLabel ? labelled(relationshipType) : {}), color: strongLine, size: 1.4, zIndex: 1, type };
}

function labelled(type: RelationshipType) {
  return { label: relationshipLabel(type, 'OUT'), forceLabel: true };
}

function touches(model: Model, edge: string, node: string | null): boolean {
  return node !== null && (model.source(edge) === node || model.target(edge) === node);
}

function isNodeFaint(model: Model, id: string, { pointedId, pathIds }: Marks): boolean {
  if (pointedId !== null) return id !== pointedId && model.hasNode(pointedId) && !model.areNeighbors(id, pointedId);
  return pathIds.size > 0 && !pathIds.has(id);
}
