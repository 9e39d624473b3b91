import type { RowValue } from '../engine/statement.ts';
import { encodeCursor } from './cursor.ts';
import type { ChildLayout, EdgeLayout, NodeLayout, PageLayout, ReferenceLayout, RelationshipLayout } from './layout.ts';
import type { Order } from './order.ts';
import type { Variables } from './selection.ts';
import type {
  NeighborCount,
  NeighborCounts,
  Properties,
  TreeChild,
  TreeConnection,
  TreeEdge,
  TreeNode,
  TreePageInfo,
  TreeRelationship,
} from './tree.ts';

export type Row = readonly RowValue[];

/** A node of a row. Its properties and children are read when they are first asked for. */
export class RowNode implements TreeNode {
  readonly row: Row;
  readonly layout: NodeLayout;
  readonly variables: Variables;
  readonly type: string;
  #properties: Properties | undefined;
  #children: Readonly<Record<string, TreeChild>> | undefined;

  constructor(row: Row, layout: NodeLayout, variables: Variables) {
    this.row = row;
    this.layout = layout;
    this.variables = variables;
    this.type = typeOfNode(row, layout);
  }

  get properties(): Properties {
    return (this.#properties ??= readProperties(this.layout.properties, this.row));
  }

  get children(): Readonly<Record<string, TreeChild>> {
    return (this.#children ??= this.#readChildren());
  }

  #readChildren(): Readonly<Record<string, TreeChild>> {
    const children: Record<string, TreeChild> = {};
    for (const child of this.layout.children) {
      const { key, onTypes } = child.selection;
      if (onTypes === null || onTypes.includes(this.type)) children[key] = readChild(child, this.row, this.variables);
    }
    return children;
  }
}

/** The relationship at the start of an edge's row. */
export class RowRelationship implements TreeRelationship {
  readonly row: Row;
  readonly layout: RelationshipLayout;
  readonly variables: Variables;
  #properties: Properties | undefined;
  #children: Readonly<Record<string, readonly TreeNode[]>> | undefined;

  constructor(row: Row, layout: RelationshipLayout, variables: Variables) {
    this.row = row;
    this.layout = layout;
    this.variables = variables;
  }

  get properties(): Properties {
    return (this.#properties ??= readProperties(this.layout.properties, this.row, {
      type: typeOfRelationship(this.row, this.layout),
    }));
  }

  get children(): Readonly<Record<string, readonly TreeNode[]>> {
    return (this.#children ??= Object.fromEntries(
      this.layout.references.map((reference) => [
        reference.selection.key,
        readReference(reference, this.row, this.variables),
      ]),
    ));
  }

  get from(): TreeNode | null {
    return this.layout.from === null ? null : new RowNode(this.row, this.layout.from, this.variables);
  }

  get to(): TreeNode | null {
    return this.layout.to === null ? null : new RowNode(this.row, this.layout.to, this.variables);
  }
}

/** A page of a row: its edges, count and page info are read when they are asked for. */
export class RowConnection implements TreeConnection {
  readonly row: Row;
  readonly layout: PageLayout;
  readonly variables: Variables;
  #edges: readonly TreeEdge[] | undefined;

  constructor(row: Row, layout: PageLayout, variables: Variables) {
    this.row = row;
    this.layout = layout;
    this.variables = variables;
  }

  get totalCount(): number | null {
    return totalCountOf(this.row, this.layout);
  }

  get edges(): readonly TreeEdge[] {
    return (this.#edges ??= edgeRowsOf(this.row, this.layout, this.variables).rows.map((row) =>
      readEdge(row, this.layout, this.variables),
    ));
  }

  get pageInfo(): TreePageInfo {
    return readPageInfo(edgeRowsOf(this.row, this.layout, this.variables), this.layout);
  }
}

/**
 * The rows of a page's edges, in order. The statement reads one row more, to know whether there is more; that row is
 * left out.
 */
export interface EdgeRows {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
}

export function edgeRowsOf(row: Row, { edges, edge, selection: { page } }: PageLayout, variables: Variables): EdgeRows {
  const rows = edges === null ? [] : rowsOf(row[edges], edge.end);
  const size = page.size(variables);
  const hasMore = rows.length > size;
  const kept = hasMore ? rows.slice(0, size) : rows;
  return { rows: page.from === 'end' ? kept.toReversed() : kept, hasMore };
}

export function totalCountOf(row: Row, { count }: PageLayout): number | null {
  return count === null ? null : numberOf(row[count]);
}

export function readPageInfo(
  { rows, hasMore }: EdgeRows,
  { edge, selection: { page, order } }: PageLayout,
): TreePageInfo {
  const cursorAt = (index: number): string | null => {
    const row = rows.at(index);
    return row === undefined ? null : readCursor(row, edge, order);
  };
  return {
    hasNextPage: page.from === 'start' ? hasMore : page.before !== null,
    hasPreviousPage: page.from === 'end' ? hasMore : page.after !== null,
    startCursor: cursorAt(0),
    endCursor: cursorAt(-1),
  };
}

/** The cursor of an edge; empty when no cursor was asked for. */
export function readCursor(row: Row, { cursor }: EdgeLayout, order: Order): string {
  return cursor === null ? '' : cursorOf(order, row[cursor]);
}

/** The type of a node. A source has no `type` property: sources are the only nodes besides entities. */
export function typeOfNode(row: Row, { type, selection }: NodeLayout): string {
  return type === null ? (selection.type ?? '') : textOf(row[type] ?? 'Source');
}

/** The type of a relationship: the only one possible, or the one that its row says. */
function typeOfRelationship(row: Row, { type }: RelationshipLayout): RowValue {
  return typeof type === 'string' ? type : (row[type] ?? null);
}

/** Reads a list of rows. Throws a TypeError when one of them has fewer than `end` values. */
export function rowsOf(value: RowValue | undefined, end: number): readonly Row[] {
  const rows = listOf(value);
  for (const row of rows) rowOf(row, end);
  return rows as readonly Row[];
}

/** Reads one row. Throws a TypeError when it has fewer than `end` values. */
export function rowOf(value: RowValue | undefined, end: number): Row {
  const row = listOf(value);
  if (row.length < end) throw new TypeError(`A row ends after ${row.length} values`);
  return row;
}

/** Reads properties by name; a property that the node or relationship does not have is null. */
export function readProperties(
  places: ReadonlyMap<string, number>,
  row: Row,
  properties: Record<string, RowValue> = {},
): Properties {
  for (const [property, at] of places) properties[property] = row[at] ?? null;
  return properties;
}

function readChild(layout: ChildLayout, row: Row, variables: Variables): TreeChild {
  if (layout.kind === 'connection') return new RowConnection(row, layout, variables);
  if (layout.kind === 'reference') return readReference(layout, row, variables);
  return layout.kind === 'degree' ? numberOf(row[layout.at]) : readNeighborCounts(row[layout.at]);
}

function readReference({ at, node }: ReferenceLayout, row: Row, variables: Variables): readonly TreeNode[] {
  return rowsOf(row[at], node.end).map((values) => new RowNode(values, node, variables));
}

function readNeighborCounts(value: RowValue | undefined): NeighborCounts {
  const rows = listOf(value).flatMap((end) => listOf(end));
  return {
    counts: rows.map((row): NeighborCount => {
      const [relationshipType, direction, entityType, count = null] = listOf(row);
      return {
        relationshipType: textOf(relationshipType),
        direction: textOf(direction) === 'OUT' ? 'OUT' : 'IN',
        entityType: textOf(entityType),
        count: numberOf(count),
      };
    }),
  };
}

function readEdge(row: Row, { edge, selection }: PageLayout, variables: Variables): TreeEdge {
  return {
    node: new RowNode(row, edge.node, variables),
    relationship: edge.relationship === null ? null : new RowRelationship(row, edge.relationship, variables),
    get cursor() {
      return readCursor(row, edge, selection.order);
    },
  };
}

function cursorOf(order: Order, row: RowValue | undefined): string {
  const [value = null, sortKey, id] = listOf(row);
  const known = typeof value === 'number' || typeof value === 'string' ? value : null;
  return encodeCursor(order, [known, textOf(sortKey), textOf(id)]);
}

function listOf(value: RowValue | undefined): Row {
  if (!Array.isArray(value)) throw new TypeError('A row holds no list where one was asked for');
  return value as Row;
}

function textOf(value: RowValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('A row holds no text where one was asked for');
  return value;
}

function numberOf(value: RowValue | undefined): number {
  if (typeof value !== 'number') throw new TypeError('A row holds no number where one was asked for');
  return value;
}
