import { quotedLabel, typeNameOf } from '../engine/graph-names.ts';
import { list, quote, whereOf } from './cypher-text.ts';
import { renderCount, renderDegree, renderNeighborCounts } from './render-count.ts';
import { orderKeysOf, renderBounds, renderSort } from './render-order.ts';
import { renderConditions, renderPattern, renderPatternTypes, renderTypes } from './render-pattern.ts';
import { oneMore, type Scope } from './scope.ts';
import type { ConnectionSelection, NodeSelection, ReferenceSelection, RelationshipSelection } from './selection.ts';

/** The Cypher of a node inside a subquery or statement: the subqueries that come first, and the values of its row. */
export interface Part {
  readonly calls: readonly string[];
  readonly values: readonly string[];
}

export function renderNode(selection: NodeSelection, node: string, scope: Scope): Part {
  const own = ['id', ...(selection.type === null ? ['type'] : []), ...selection.properties];
  const parts = groupParts(
    selection.children.map((child): Part => {
      if (child.kind === 'connection') return renderConnection(child, node, scope);
      if (child.kind === 'reference') return renderReference(child, node, scope);
      return child.kind === 'degree'
        ? { calls: [], values: [renderDegree(node, scope)] }
        : renderNeighborCounts(node, scope);
    }),
    node,
    scope,
  );
  return {
    calls: parts.flatMap(({ calls }) => calls),
    values: [...own.map((property) => `${node}.${quote(property)}`), ...parts.flatMap(({ values }) => values)],
  };
}

/**
 * Grafeo plans at most 128 clauses in sequence, which is about 100 subqueries. Where there are more than 40, they go
 * into subqueries of their own, 40 in each.
 */
const callsInARow = 40;

function groupParts(parts: readonly Part[], node: string, scope: Scope): readonly Part[] {
  if (parts.length <= callsInARow) return parts;
  const groups = Array.from({ length: Math.ceil(parts.length / callsInARow) }, (_, index) =>
    parts.slice(index * callsInARow, (index + 1) * callsInARow),
  );
  return groups.map((group) => {
    const name = scope.variable('g');
    const values = group.flatMap((part) => part.values);
    return {
      calls: [`CALL (${node}) {`, ...group.flatMap(({ calls }) => calls), `RETURN ${list(values)} AS ${name}`, '}'],
      values: values.map((_, index) => `${name}[${index}]`),
    };
  });
}

function renderConnection(selection: ConnectionSelection, parent: string, scope: Scope): Part {
  const count = selection.hasCount ? [renderCount(selection, parent, scope)] : [];
  scope.check(selection.page);
  if (!selection.hasEdges) return { calls: [], values: count };
  const { pattern, order, page } = selection;
  const node = scope.variable('n');
  const relationship = pattern.kind === 'relationship' ? scope.variable('r') : null;
  const edges = scope.variable('c');
  const keys = orderKeysOf(order, node, relationship, relationship ?? node);
  const where = [
    ...renderTypes(selection.onTypes, parent),
    ...renderPatternTypes(pattern, relationship, scope),
    ...renderConditions(selection.conditions, node, relationship, scope),
    ...(relationship === null ? [] : scope.mayHold(relationship)),
    ...scope.mayHold(node),
    ...renderBounds(page, keys, order, scope),
  ];
  const ends = renderEnds(selection.relationship, relationship, scope);
  const part = renderNode(selection.node, node, scope);
  const own = renderRelationship(selection, relationship, scope);
  const edge = list([
    ...own.values,
    ...ends.values,
    ...part.values,
    ...(selection.hasCursors ? [list(keys.values)] : []),
  ]);
  const call = [
    `CALL (${parent}) {`,
    `MATCH ${renderPattern(pattern, parent, relationship ?? '', node)}`,
    ...whereOf(where),
    `WITH ${[...(relationship === null ? [] : [relationship]), node, ...ends.bindings].join(', ')}`,
    renderSort(keys, order, page),
    `LIMIT ${scope.parameter(oneMore(page))}`,
    ...own.calls,
    ...ends.calls,
    ...part.calls,
    `RETURN collect(${edge}) AS ${edges}`,
    '}',
  ];
  return { calls: call, values: [edges, ...count] };
}

function renderRelationship(
  { pattern, relationship: selection }: ConnectionSelection,
  relationship: string | null,
  scope: Scope,
): Part {
  if (selection === null || relationship === null || pattern.kind !== 'relationship') return { calls: [], values: [] };
  const type = 'name' in pattern.types ? [] : [typeNameOf(relationship)];
  const references = selection.references.map((reference) => renderReference(reference, relationship, scope));
  return {
    calls: references.flatMap(({ calls }) => calls),
    values: [
      ...type,
      ...selection.properties.map((property) => `${relationship}.${quote(property)}`),
      ...references.flatMap(({ values }) => values),
    ],
  };
}

function renderEnds(
  selection: RelationshipSelection | null,
  relationship: string | null,
  scope: Scope,
): Part & { readonly bindings: readonly string[] } {
  const asked = [
    { node: selection?.from ?? null, end: 'startNode' },
    { node: selection?.to ?? null, end: 'endNode' },
  ].flatMap(({ node, end }) =>
    node === null || relationship === null ? [] : [{ variable: scope.variable('m'), node, end, relationship }],
  );
  const parts = asked.map(({ node, variable }) => renderNode(node, variable, scope));
  return {
    bindings: asked.map(({ end, relationship: of, variable }) => `${end}(${of}) AS ${variable}`),
    calls: parts.flatMap(({ calls }) => calls),
    values: parts.flatMap(({ values }) => values),
  };
}

function renderReference(selection: ReferenceSelection, holder: string, scope: Scope): Part {
  const node = scope.variable('n');
  const found = scope.variable('c');
  const part = renderNode(selection.node, node, scope);
  const property = `${holder}.${quote(selection.property)}`;
  const where = [
    ...renderTypes(selection.onTypes, holder),
    ...(selection.label === 'Source' ? [] : scope.mayHold(node)),
  ];
  const ids = selection.isList ? [`UNWIND ${property} AS id`] : [];
  return {
    calls: [
      `CALL (${holder}) {`,
      ...ids,
      `MATCH (${node}:${quotedLabel(selection.label)} {\`id\`: ${selection.isList ? 'id' : property}})`,
      ...whereOf(where),
      `WITH ${node}`,
      ...part.calls,
      `RETURN collect(${list(part.values)}) AS ${found}`,
      '}',
    ],
    values: [found],
  };
}
