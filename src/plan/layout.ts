import type {
  ChildSelection,
  ConnectionSelection,
  DegreeSelection,
  ListSelection,
  NeighborCountsSelection,
  NodeSelection,
  PagedSelection,
  ReferenceSelection,
  RelationshipSelection,
} from './selection.ts';

/** At which index of a row each value of a node is, in the order that `render.ts` writes them. */
export interface NodeLayout {
  readonly selection: NodeSelection;
  /** The index of the type; null when only one type is possible. */
  readonly type: number | null;
  /** Index by property name; `id` is always one of them. */
  readonly properties: ReadonlyMap<string, number>;
  readonly children: readonly ChildLayout[];
  /** The index after the last value of the node. */
  readonly end: number;
}

export type ChildLayout = ConnectionLayout | ReferenceLayout | CountLayout;

/** The indexes of a page. Its edges are one value of the row: a list with one row for each edge. */
export interface PageLayout {
  readonly selection: PagedSelection;
  /** The index of the edges; null when they are not asked for. */
  readonly edges: number | null;
  readonly count: number | null;
  readonly edge: EdgeLayout;
}

export interface ConnectionLayout extends PageLayout {
  readonly kind: 'connection';
  readonly selection: ConnectionSelection;
}

/** The index of one value: the list of rows of the nodes that the reference leads to. */
export interface ReferenceLayout {
  readonly kind: 'reference';
  readonly selection: ReferenceSelection;
  readonly at: number;
  readonly node: NodeLayout;
}

export interface CountLayout {
  readonly kind: 'degree' | 'neighborCounts';
  readonly selection: DegreeSelection | NeighborCountsSelection;
  readonly at: number;
}

/** The row of one edge: the relationship with its ends, the node, the position. */
export interface EdgeLayout {
  readonly relationship: RelationshipLayout | null;
  readonly node: NodeLayout;
  /** The index of the list that a cursor is made of; null when no cursor is asked for. */
  readonly cursor: number | null;
  readonly end: number;
}

export interface RelationshipLayout {
  /** The index of the type, or the type itself where only one is possible. */
  readonly type: number | string;
  /** Index by property name; `type` is not one of them. */
  readonly properties: ReadonlyMap<string, number>;
  readonly references: readonly ReferenceLayout[];
  readonly from: NodeLayout | null;
  readonly to: NodeLayout | null;
  readonly end: number;
}

export function layoutNode(selection: NodeSelection, start = 0): NodeLayout {
  const type = selection.type === null ? start + 1 : null;
  const first = start + (type === null ? 1 : 2);
  const properties = new Map([['id', start], ...placesOf(selection.properties, first)]);
  const children: ChildLayout[] = [];
  let end = first + selection.properties.length;
  for (const child of selection.children) {
    const layout = layoutChild(child, end);
    children.push(layout);
    end += layout.kind === 'connection' ? Number(layout.edges !== null) + Number(layout.count !== null) : 1;
  }
  return { selection, type, properties, children, end };
}

/**
 * The layout of the only row that a list of all nodes of a label gives: edges, then count. A value that is not asked
 * for is null in the row.
 */
export function layoutList(selection: ListSelection): PageLayout {
  return {
    selection,
    edges: selection.hasEdges ? 0 : null,
    count: selection.hasCount ? 1 : null,
    edge: layoutEdge(selection, null, 0),
  };
}

function layoutChild(selection: ChildSelection, at: number): ChildLayout {
  if (selection.kind === 'connection') {
    const count = selection.hasCount ? at + Number(selection.hasEdges) : null;
    const relationship = layoutRelationship(selection);
    return {
      kind: selection.kind,
      selection,
      edges: selection.hasEdges ? at : null,
      count,
      edge: layoutEdge(selection, relationship, relationship?.end ?? 0),
    };
  }
  return selection.kind === 'reference' ? layoutReference(selection, at) : { kind: selection.kind, selection, at };
}

function layoutReference(selection: ReferenceSelection, at: number): ReferenceLayout {
  return { kind: 'reference', selection, at, node: layoutNode(selection.node) };
}

function layoutEdge(selection: PagedSelection, relationship: RelationshipLayout | null, start: number): EdgeLayout {
  const node = layoutNode(selection.node, start);
  return {
    relationship,
    node,
    cursor: selection.hasCursors ? node.end : null,
    end: node.end + Number(selection.hasCursors),
  };
}

function layoutRelationship({ pattern, relationship }: ConnectionSelection): RelationshipLayout | null {
  if (relationship === null || pattern.kind !== 'relationship') return null;
  const type = 'name' in pattern.types ? pattern.types.name : 0;
  return layoutStatement(relationship, type, typeof type === 'number' ? 1 : 0);
}

function layoutStatement(selection: RelationshipSelection, type: number | string, first: number): RelationshipLayout {
  const firstReference = first + selection.properties.length;
  const references = selection.references.map((reference, index) => layoutReference(reference, firstReference + index));
  const firstEnd = firstReference + references.length;
  const from = selection.from === null ? null : layoutNode(selection.from, firstEnd);
  const to = selection.to === null ? null : layoutNode(selection.to, from?.end ?? firstEnd);
  return {
    type,
    properties: new Map(placesOf(selection.properties, first)),
    references,
    from,
    to,
    end: to?.end ?? from?.end ?? firstEnd,
  };
}

function placesOf(properties: readonly string[], first: number): readonly (readonly [string, number])[] {
  return properties.map((property, index) => [property, first + index] as const);
}
