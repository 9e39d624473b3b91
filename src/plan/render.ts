import { labelOf, quotedLabel } from '../engine/graph-names.ts';
import type { SortedPage } from '../engine/sorted-page.ts';
import type { ParameterValue } from '../engine/statement.ts';
import { lines, list, whereOf } from './cypher-text.ts';
import { renderNode } from './render-node.ts';
import { orderKeysOf, renderBounds, renderSort } from './render-order.ts';
import { renderConditions } from './render-pattern.ts';
import { createScope, oneMore, type Scope } from './scope.ts';
import type { Position } from './order.ts';
import type { IdsSelection, Late, ListSelection, PlacesSelection, RootSelection, Variables } from './selection.ts';

/** One Cypher text, the same for every request of one shape, and the values of its parameters as late values. */
export interface RenderedStatement {
  readonly cypher: string;
  readonly parameters: ReadonlyMap<string, Late<ParameterValue>>;
  /**
   * Called with the variables of each request before the database is asked. Each throws when the value that it reads is
   * refused.
   */
  readonly checks: readonly Late<unknown>[];
  /**
   * The page that an engine can look up in its sorted index; null unless the statement begins with a page of a whole
   * label, ordered by name.
   */
  readonly page: Late<SortedPage> | null;
}

/**
 * Renders a selection as one statement with positional rows; `read.ts` reads them in the same order.
 * Every list is cut inside its own subquery, every name of the graph is in backticks, every value is a parameter.
 */
export function renderStatement(root: RootSelection, asOf: Late<string> | null): RenderedStatement {
  const scope = createScope(asOf);
  const { cypher, page } = renderRoot(root, scope);
  return { cypher, parameters: scope.parameters, checks: scope.checks, page };
}

function renderRoot(root: RootSelection, scope: Scope): Pick<RenderedStatement, 'cypher' | 'page'> {
  if (root.kind === 'list') return renderList(root, scope);
  return { cypher: root.kind === 'ids' ? renderIds(root, scope) : renderPlaces(root, scope), page: null };
}

function renderIds({ labels, ids, isSingle, node: selection }: IdsSelection, scope: Scope): string {
  const node = scope.variable('n');
  const given = scope.parameter(isSingle ? (variables) => ids(variables)[0] ?? null : ids);
  const part = renderNode(selection, node, scope);
  const lookUp = isSingle
    ? renderLookUp(labels, node, given, scope)
    : [`UNWIND ${given} AS id`, ...renderLookUp(labels, node, 'id', scope)];
  return lines(...lookUp, ...part.calls, `RETURN ${list(part.values)} AS row`);
}

/** Renders the look-up of nodes by id for several places of the answer, each in a subquery of its own. */
function renderPlaces({ places }: PlacesSelection, scope: Scope): string {
  const parts = places.map(({ label, ids, node: selection }) => {
    const node = scope.variable('n');
    const found = scope.variable('c');
    const unwind = `UNWIND ${scope.parameter(ids)} AS id`;
    const part = renderNode(selection, node, scope);
    return {
      found,
      call: [
        'CALL () {',
        unwind,
        ...renderLookUp([label], node, 'id', scope),
        ...part.calls,
        `RETURN collect(${list(part.values)}) AS ${found}`,
        '}',
      ],
    };
  });
  return lines(...parts.flatMap(({ call }) => call), `RETURN ${list(parts.map(({ found }) => found))} AS row`);
}

function renderLookUp(labels: readonly string[], node: string, id: string, scope: Scope): readonly string[] {
  const [only] = labels;
  if (labels.length === 1)
    return [`MATCH (${node}:${quotedLabel(only ?? '')} {\`id\`: ${id}})`, ...whereOf(scope.mayHold(node))];
  const candidates = labels.map((label) => ({ label, variable: `${node}${label}` }));
  return [
    ...candidates.map(({ label, variable }) => `OPTIONAL MATCH (${variable}:${quotedLabel(label)} {\`id\`: ${id}})`),
    `WITH coalesce(${candidates.map(({ variable }) => variable).join(', ')}) AS ${node}`,
    ...whereOf([`${node} IS NOT NULL`, ...scope.mayHold(node)]),
  ];
}

function renderList(root: ListSelection, scope: Scope): Pick<RenderedStatement, 'cypher' | 'page'> {
  const node = scope.variable('n');
  const edges = scope.variable('c');
  const count = scope.variable('t');
  const part = renderNode(root.node, node, scope);
  scope.check(root.page);
  const keys = orderKeysOf(root.order, node, null, node);
  // Lets Neo4j read the page from the index on sortKey instead of sorting the whole label.
  const anchor = root.order.by.kind === 'name' ? `${keys.sortKey} >= ''` : null;
  const conditions = [...renderConditions(root.conditions, node, null, scope), ...scope.mayHold(node)];
  const where = [
    ...(anchor === null ? [] : [anchor]),
    ...conditions,
    ...renderBounds(root.page, keys, root.order, scope),
  ];
  const edge = list([...part.values, ...(root.hasCursors ? [list(keys.values)] : [])]);
  const cypher = lines(
    ...(root.hasEdges
      ? [
          'CALL () {',
          `MATCH (${node}:${quotedLabel(root.label)})`,
          ...whereOf(where),
          `WITH ${node}`,
          renderSort(keys, root.order, root.page),
          `LIMIT ${scope.parameter(oneMore(root.page))}`,
          ...part.calls,
          `RETURN collect(${edge}) AS ${edges}`,
          '}',
        ]
      : []),
    ...(root.hasCount
      ? [
          'CALL () {',
          `MATCH (${node}:${quotedLabel(root.label)})`,
          ...whereOf(conditions),
          `RETURN count(${node}) AS ${count}`,
          '}',
        ]
      : []),
    `RETURN ${list([root.hasEdges ? edges : 'null', root.hasCount ? count : 'null'])} AS row`,
  );
  const isWhole = anchor !== null && root.hasEdges && conditions.length === 0;
  return { cypher, page: isWhole ? sortedPage(root, node, anchor) : null };
}

function sortedPage(
  { label, order: { isDescending }, page: { from, after, before, size } }: ListSelection,
  node: string,
  condition: string,
): Late<SortedPage> {
  const [above, below] = isDescending ? [before, after] : [after, before];
  const takes = isDescending === (from === 'end') ? 'lowest' : 'highest';
  const keyOf = (position: Late<Position> | null, variables: Variables) => position?.(variables)[1] ?? null;
  return (variables) => ({
    label: labelOf(label),
    node,
    condition,
    above: keyOf(above, variables),
    below: keyOf(below, variables),
    takes,
    limit: size(variables) + 1,
  });
}
