import type { ValueShape } from '../engine/statement.ts';
import type { ChildLayout, EdgeLayout, NodeLayout, PageLayout, ReferenceLayout, RelationshipLayout } from './layout.ts';

/** The values of the row of a node, in their order. */
export function shapeOfNode(layout: NodeLayout): readonly ValueShape[] {
  return inOrder(valuesOfNode(layout, ''));
}

/** The values of the row of a list: its edges and its count. A value that is not asked for is null in the row. */
export function shapeOfPage(layout: PageLayout): readonly ValueShape[] {
  return valuesOfPage(layout, '');
}

/** The values of the row of several places: the nodes of each place. */
export function shapeOfPlaces(layouts: readonly NodeLayout[]): readonly ValueShape[] {
  return layouts.map((layout, at) => ({ at, name: `place ${at}`, rows: shapeOfNode(layout) }));
}

function valuesOfNode({ type, properties, children }: NodeLayout, prefix: string): readonly ValueShape[] {
  return [
    ...valuesOfProperties(properties, prefix),
    ...(type === null ? [] : [{ at: type, name: `${prefix}type` }]),
    ...children.flatMap((child) => valuesOfChild(child, prefix)),
  ];
}

function valuesOfChild(child: ChildLayout, prefix: string): readonly ValueShape[] {
  if (child.kind === 'connection') return valuesOfPage(child, `${prefix}${child.selection.key} `);
  if (child.kind === 'reference') return [valueOfReference(child, prefix)];
  return [{ at: child.at, name: `${prefix}${child.selection.key}` }];
}

function valuesOfPage({ edges, count, edge }: PageLayout, prefix: string): readonly ValueShape[] {
  return [
    ...(edges === null ? [] : [{ at: edges, name: `${prefix}edges`, rows: inOrder(valuesOfEdge(edge)) }]),
    ...(count === null ? [] : [{ at: count, name: `${prefix}totalCount` }]),
  ];
}

function valuesOfEdge({ relationship, node, cursor }: EdgeLayout): readonly ValueShape[] {
  return [
    ...(relationship === null ? [] : valuesOfRelationship(relationship)),
    ...valuesOfNode(node, 'node.'),
    ...(cursor === null ? [] : [{ at: cursor, name: 'cursor' }]),
  ];
}

function valuesOfRelationship({ type, properties, references, from, to }: RelationshipLayout): readonly ValueShape[] {
  const prefix = 'relationship.';
  return [
    ...(typeof type === 'number' ? [{ at: type, name: `${prefix}type` }] : []),
    ...valuesOfProperties(properties, prefix),
    ...references.map((reference) => valueOfReference(reference, prefix)),
    ...(from === null ? [] : valuesOfNode(from, `${prefix}from.`)),
    ...(to === null ? [] : valuesOfNode(to, `${prefix}to.`)),
  ];
}

function valueOfReference({ selection, at, node }: ReferenceLayout, prefix: string): ValueShape {
  return { at, name: `${prefix}${selection.key}`, rows: shapeOfNode(node) };
}

function valuesOfProperties(properties: ReadonlyMap<string, number>, prefix: string): readonly ValueShape[] {
  return [...properties].map(([name, at]) => ({ at, name: prefix + name }));
}

function inOrder(values: readonly ValueShape[]): readonly ValueShape[] {
  return [...values].sort((a, b) => a.at - b.at);
}
