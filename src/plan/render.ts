import type { ParameterValue } from '../engine/statement.ts';
import { renderCondition, type Condition } from './condition.ts';
import type { Page } from './order.ts';
import { orderKeysOf, renderBounds, renderSort } from './render-order.ts';
import { createScope, type Scope } from './scope.ts';
import type { ConnectionSelection, IdsSelection, Late, ListSelection, NodeSelection, ReferenceSelection, RelationshipSelection, RootSelection } from './selection.ts';

/** One Cypher text, the same for every request of one shape, and where its parameters come from. */
export interface RenderedStatement {
  readonly cypher: string;
  readonly parameters: ReadonlyMap<string, Late<ParameterValue>>;
  /** Called with the variables of each request before anything is read: each throws when what it reads is refused. */
  readonly checks: readonly Late<unknown>[];
}

/**
 * Renders a selection as one statement with positional rows; `read.ts` reads them in the same order.
 * Every list is cut inside its own subquery; every name of the graph stands in backticks; every value is a parameter.
 */
export function renderStatement(root: RootSelection): RenderedStatement {
  const scope = createScope();
  const cypher = root.kind === 'ids' ? renderIds(root, scope) : renderList(root, scope);
  return { cypher, parameters: scope.parameters, checks: scope.checks };
}

/** What a subquery or a whole statement needs from a node: calls that come before, and the values of its row. */
interface Part {
  readonly calls: readonly string[];
  readonly values: readonly string[];
}

function renderIds(root: IdsSelection, scope: Scope): string {
  const node = scope.variable('n');
  const ids = scope.parameter(root.ids);
  const part = renderNode(root.node, node, scope);
  return lines(`UNWIND ${ids} AS id`, ...renderLookUp(root.labels, node), ...part.calls, `RETURN ${list(part.values)} AS row`);
}

function renderLookUp(labels: readonly string[], node: string): readonly string[] {
  const [only] = labels;
  if (labels.length === 1) return [`MATCH (${node}:${quote(only ?? '')} {\`id\`: id})`];
  const candidates = labels.map((label) => ({ label, variable: `${node}${label}` }));
  return [
    ...candidates.map(({ label, variable }) => `OPTIONAL MATCH (${variable}:${quote(label)} {\`id\`: id})`),
    `WITH coalesce(${candidates.map(({ variable }) => variable).join(', ')}) AS ${node}`,
    `WHERE ${node} IS NOT NULL`,
  ];
}

function renderList(root: ListSelection, scope: Scope): string {
  const node = scope.variable('n');
  const edges = scope.variable('c');
  const count = scope.variable('t');
  const part = renderNode(root.node, node, scope);
  scope.check(root.page);
  const keys = orderKeysOf(root.order, node, null, node);
  // The bound from below lets Neo4j read the page from the index on sortKey instead of sorting the whole label.
  const anchor = root.order.by.kind === 'name' && root.page.after === null && root.page.from === 'start' ? [`${node}.\`sortKey\` >= ''`] : [];
  const where = [...anchor, ...renderConditions(root.conditions, node, null, scope), ...renderBounds(root.page, keys, root.order, scope)];
  const edge = list(['null', list(part.values), ...(root.hasCursors ? [list(keys.values)] : [])]);
  return lines(
    ...(root.hasEdges
      ? [
          'CALL () {',
          `MATCH (${node}:${quote(root.label)})`,
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
      ? ['CALL () {', `MATCH (${node}:${quote(root.label)})`, ...whereOf(renderConditions(root.conditions, node, null, scope)), `RETURN count(${node}) AS ${count}`, '}']
      : []),
    `RETURN ${list([root.hasEdges ? edges : 'null', root.hasCount ? count : 'null'])} AS row`,
  );
}

function renderNode(selection: NodeSelection, node: string, scope: Scope): Part {
  const own = ['id', ...(selection.type === null ? ['type'] : []), ...selection.properties];
  const parts = groupParts(
    selection.children.map((child): Part => {
      if (child.kind === 'connection') return renderConnection(child, node, scope);
      if (child.kind === 'reference') return renderReference(child, node, scope);
      return { calls: [], values: [`COUNT { (${node})-[]-() }`] };
    }),
    node,
    scope,
  );
  return {
    calls: parts.flatMap(({ calls }) => calls),
    values: [...own.map((property) => `${node}.${quote(property)}`), ...parts.flatMap(({ values }) => values)],
  };
}

/** Grafeo plans at most 128 clauses one after the other, about 100 subqueries: many of them go into subqueries of their own. */
const callsInARow = 40;

function groupParts(parts: readonly Part[], node: string, scope: Scope): readonly Part[] {
  if (parts.length <= callsInARow) return parts;
  const groups = Array.from({ length: Math.ceil(parts.length / callsInARow) }, (_, index) => parts.slice(index * callsInARow, (index + 1) * callsInARow));
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
    ...renderBounds(page, keys, order, scope),
  ];
  const ends = renderEnds(selection.relationship, relationship, scope);
  const part = renderNode(selection.node, node, scope);
  const own = renderRelationship(selection, relationship, scope);
  const edge = list([list([...own.values, ...ends.values]), list(part.values), ...(selection.hasCursors ? [list(keys.values)] : [])]);
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

function renderRelationship({ pattern, relationship: selection }: ConnectionSelection, relationship: string | null, scope: Scope): Part {
  if (selection === null || relationship === null || pattern.kind !== 'relationship') return { calls: [], values: [] };
  const type = 'name' in pattern.types ? [] : [`type(${relationship})`];
  const references = selection.references.map((reference) => renderReference(reference, relationship, scope));
  return {
    calls: references.flatMap(({ calls }) => calls),
    values: [...type, ...selection.properties.map((property) => `${relationship}.${quote(property)}`), ...references.flatMap(({ values }) => values)],
  };
}

function renderEnds(selection: RelationshipSelection | null, relationship: string | null, scope: Scope): Part & { readonly bindings: readonly string[] } {
  const asked = [
    { node: selection?.from ?? null, end: 'startNode' },
    { node: selection?.to ?? null, end: 'endNode' },
  ].flatMap(({ node, end }) => (node === null || relationship === null ? [] : [{ variable: scope.variable('m'), node, end, relationship }]));
  const parts = asked.map(({ node, variable }) => renderNode(node, variable, scope));
  return {
    bindings: asked.map(({ end, relationship: of, variable }) => `${end}(${of}) AS ${variable}`),
    calls: parts.flatMap(({ calls }) => calls),
    values: parts.map(({ values }) => list(values)),
  };
}

function renderReference(selection: ReferenceSelection, holder: string, scope: Scope): Part {
  const node = scope.variable('n');
  const found = scope.variable('c');
  const part = renderNode(selection.node, node, scope);
  const property = `${holder}.${quote(selection.property)}`;
  const where = renderTypes(selection.onTypes, holder);
  const ids = selection.isList ? [`UNWIND ${property} AS id`] : [];
  return {
    calls: [
      `CALL (${holder}) {`,
      ...ids,
      `MATCH (${node}:${quote(selection.label)} {\`id\`: ${selection.isList ? 'id' : property}})`,
      ...whereOf(where),
      `WITH ${node}`,
      ...part.calls,
      `RETURN collect(${list(part.values)}) AS ${found}`,
      '}',
    ],
    values: [found],
  };
}

function renderCount(selection: ConnectionSelection, parent: string, scope: Scope): string {
  const { pattern, conditions } = selection;
  const node = conditions.some(({ subject }) => subject === 'node') || pattern.kind === 'referrer' ? scope.variable('n') : '';
  const needsRelationship = conditions.some(({ subject }) => subject === 'relationship') || (pattern.kind === 'relationship' && 'anyOf' in pattern.types && pattern.types.anyOf !== null);
  const relationship = needsRelationship ? scope.variable('r') : null;
  const where = [...renderPatternTypes(pattern, relationship, scope), ...renderConditions(conditions, node, relationship, scope)];
  const text = renderPattern(pattern, parent, relationship ?? '', node);
  return `COUNT { ${where.length === 0 && pattern.kind === 'relationship' ? text : [`MATCH ${text}`, ...whereOf(where)].join(' ')} }`;
}

function renderPattern(pattern: ConnectionSelection['pattern'], parent: string, relationship: string, node: string): string {
  if (pattern.kind === 'referrer') return `(${node}:${quote(pattern.label)} {${quote(pattern.property)}: ${parent}.\`id\`})`;
  const arrow = `[${relationship}${'name' in pattern.types ? `:${quote(pattern.types.name)}` : ''}]`;
  if (pattern.direction === 'BOTH') return `(${parent})-${arrow}-(${node})`;
  return pattern.direction === 'OUT' ? `(${parent})-${arrow}->(${node})` : `(${parent})<-${arrow}-(${node})`;
}

function renderPatternTypes(pattern: ConnectionSelection['pattern'], relationship: string | null, scope: Scope): readonly string[] {
  if (pattern.kind !== 'relationship' || 'name' in pattern.types || pattern.types.anyOf === null || relationship === null) return [];
  return [`type(${relationship}) IN ${scope.parameter(pattern.types.anyOf)}`];
}

function renderTypes(types: readonly string[] | null, node: string): readonly string[] {
  return types === null ? [] : [`${node}.\`type\` IN [${types.map((type) => `'${type}'`).join(', ')}]`];
}

function renderConditions(conditions: readonly Condition[], node: string, relationship: string | null, scope: Scope): readonly string[] {
  return conditions.map((condition) => renderCondition(condition, { node, relationship }, scope.parameter));
}

function oneMore(page: Page): Late<number> {
  return (variables) => page.size(variables) + 1;
}

function whereOf(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`];
}

function quote(name: string): string {
  return `\`${name}\``;
}

function list(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}

function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}
