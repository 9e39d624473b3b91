import type { RowValue } from '../engine/statement.ts';
import { encodeCursor } from './cursor.ts';
import type { Order, Page, Position } from './order.ts';
import type { ChildSelection, ConnectionSelection, IdsSelection, ListSelection, NodeSelection, PlacesSelection, ReferenceSelection, RelationshipSelection, Variables } from './selection.ts';
import type { NeighborCount, NeighborCounts, Properties, TreeChild, TreeConnection, TreeEdge, TreeNode, TreeRelationship } from './tree.ts';

/** Takes the values of one row from left to right, in the order that `render.ts` wrote them. */
class Cursor {
  readonly #values: readonly RowValue[];
  #at = 0;

  constructor(row: RowValue) {
    this.#values = listOf(row);
  }

  next(): RowValue {
    const value = this.#values[this.#at++];
    if (value === undefined) throw new TypeError(`A row ends after ${this.#values.length} values`);
    return value;
  }
}

/** The node of one row of an `ids` statement. */
export function readNodeRow(root: IdsSelection, row: RowValue, variables: Variables): TreeNode {
  return readNode(root.node, new Cursor(row), variables);
}

/** The nodes of each place of the one row of a `places` statement. */
export function readPlacesRow(root: PlacesSelection, row: RowValue, variables: Variables): readonly (readonly TreeNode[])[] {
  const cursor = new Cursor(row);
  return root.places.map(({ node }) => listOf(cursor.next()).map((values) => readNode(node, new Cursor(values), variables)));
}

/** The connection of the one row of a `list` statement. */
export function readListRow(root: ListSelection, row: RowValue, variables: Variables): TreeConnection {
  const cursor = new Cursor(row);
  const edges = cursor.next();
  const count = cursor.next();
  const readEdge = (values: Cursor): TreeEdge => {
    const node = readNode(root.node, values, variables);
    return { node, relationship: null, cursor: root.hasCursors ? cursorOf(root.order, values.next()) : '' };
  };
  return readConnection(root.page, edges, count, readEdge, variables);
}

function readNode(selection: NodeSelection, cursor: Cursor, variables: Variables): TreeNode {
  const id = cursor.next();
  // Sources carry no type: they are the only nodes besides entities.
  const type = selection.type ?? textOf(cursor.next() ?? 'Source');
  const properties: Record<string, RowValue> = { id };
  for (const property of selection.properties) properties[property] = cursor.next();
  const children: Record<string, TreeChild> = {};
  for (const child of selection.children) {
    const value = readChild(child, cursor, variables);
    if (child.onTypes === null || child.onTypes.includes(type)) children[child.key] = value;
  }
  return { type, properties, children };
}

function readChild(child: ChildSelection, cursor: Cursor, variables: Variables): TreeChild {
  if (child.kind === 'degree') return numberOf(cursor.next());
  if (child.kind === 'neighborCounts') return readNeighborCounts(cursor.next());
  if (child.kind === 'reference') return readReference(child, cursor.next(), variables);
  const edges = child.hasEdges ? cursor.next() : null;
  const count = child.hasCount ? cursor.next() : null;
  return readConnection(child.page, edges, count, (values) => readEdge(child, values, variables), variables);
}

function readNeighborCounts(value: RowValue): NeighborCounts {
  const rows = listOf(value).flatMap((end) => listOf(end));
  return {
    counts: rows.map((row): NeighborCount => {
      const [relationshipType, direction, entityType, count = null] = listOf(row);
      return { relationshipType: textOf(relationshipType), direction: textOf(direction) === 'OUT' ? 'OUT' : 'IN', entityType: textOf(entityType), count: numberOf(count) };
    }),
  };
}

function readReference(selection: ReferenceSelection, value: RowValue, variables: Variables): readonly TreeNode[] {
  return listOf(value).map((row) => readNode(selection.node, new Cursor(row), variables));
}

function readConnection(page: Page, edges: RowValue, count: RowValue, readEdge: (values: Cursor) => TreeEdge, variables: Variables): TreeConnection {
  const rows = edges === null ? [] : listOf(edges);
  const size = page.size(variables);
  const hasMore = rows.length > size;
  const kept = (hasMore ? rows.slice(0, size) : rows).map((row) => readEdge(new Cursor(row)));
  const inOrder = page.from === 'end' ? kept.reverse() : kept;
  return {
    edges: inOrder,
    totalCount: count === null ? null : numberOf(count),
    pageInfo: {
      hasNextPage: page.from === 'start' ? hasMore : page.before !== null,
      hasPreviousPage: page.from === 'end' ? hasMore : page.after !== null,
      startCursor: inOrder.at(0)?.cursor ?? null,
      endCursor: inOrder.at(-1)?.cursor ?? null,
    },
  };
}

function readEdge(selection: ConnectionSelection, values: Cursor, variables: Variables): TreeEdge {
  const relationship = readRelationship(selection, values, variables);
  const node = readNode(selection.node, values, variables);
  return { node, relationship, cursor: selection.hasCursors ? cursorOf(selection.order, values.next()) : '' };
}

function readRelationship({ pattern, relationship: selection }: ConnectionSelection, cursor: Cursor, variables: Variables): TreeRelationship | null {
  if (selection === null || pattern.kind !== 'relationship') return null;
  const type = 'name' in pattern.types ? pattern.types.name : cursor.next();
  const properties = readProperties(selection, type, cursor);
  const children: Record<string, readonly TreeNode[]> = {};
  for (const reference of selection.references) children[reference.key] = readReference(reference, cursor.next(), variables);
  return {
    properties,
    children,
    from: selection.from === null ? null : readNode(selection.from, cursor, variables),
    to: selection.to === null ? null : readNode(selection.to, cursor, variables),
  };
}

function readProperties(selection: RelationshipSelection, type: RowValue, cursor: Cursor): Properties {
  const properties: Record<string, RowValue> = { type };
  for (const property of selection.properties) properties[property] = cursor.next();
  return properties;
}

function cursorOf(order: Order, row: RowValue): string {
  const [value = null, sortKey, id] = listOf(row);
  const position: Position = [typeof value === 'number' || typeof value === 'string' ? value : null, textOf(sortKey), textOf(id)];
  return encodeCursor(order, position);
}

function listOf(value: RowValue | undefined): readonly RowValue[] {
  if (!Array.isArray(value)) throw new TypeError('A row holds no list where one was asked for');
  return value as readonly RowValue[];
}

function textOf(value: RowValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('A row holds no text where one was asked for');
  return value;
}

function numberOf(value: RowValue): number {
  if (typeof value !== 'number') throw new TypeError('A row holds no number where one was asked for');
  return value;
}
