import { anyType, typeNameOf } from '../engine/graph-names.ts';
import { list, whereOf } from './cypher-text.ts';
import type { Part } from './render-node.ts';
import { renderConditions, renderPattern, renderPatternTypes } from './render-pattern.ts';
import type { Scope } from './scope.ts';
import type { ConnectionSelection } from './selection.ts';

export function renderCount(selection: ConnectionSelection, parent: string, scope: Scope): string {
  const { pattern, conditions } = selection;
  const node =
    scope.isAsOf || conditions.some(({ subject }) => subject === 'node') || pattern.kind === 'referrer'
      ? scope.variable('n')
      : '';
  const needsRelationship =
    (scope.isAsOf && pattern.kind === 'relationship') ||
    conditions.some(({ subject }) => subject === 'relationship') ||
    (pattern.kind === 'relationship' && 'anyOf' in pattern.types && pattern.types.anyOf !== null);
  const relationship = needsRelationship ? scope.variable('r') : null;
  const where = [
    ...renderPatternTypes(pattern, relationship, scope),
    ...renderConditions(conditions, node, relationship, scope),
    ...(relationship === null ? [] : scope.mayHold(relationship)),
    ...(node === '' ? [] : scope.mayHold(node)),
  ];
  const text = renderPattern(pattern, parent, relationship ?? '', node);
  return `COUNT { ${where.length === 0 && pattern.kind === 'relationship' ? text : [`MATCH ${text}`, ...whereOf(where)].join(' ')} }`;
}

export function renderDegree(node: string, scope: Scope): string {
  if (!scope.isAsOf) return `COUNT { (${node})-[:${anyType}]-() }`;
  const neighbour = scope.variable('n');
  const relationship = scope.variable('r');
  return `COUNT { ${[`MATCH (${node})-[${relationship}:${anyType}]-(${neighbour})`, ...whereOf([...scope.mayHold(relationship), ...scope.mayHold(neighbour)])].join(' ')} }`;
}

/** Renders how many neighbours a node has, grouped by relationship type, direction and entity type. */
export function renderNeighborCounts(node: string, scope: Scope): Part {
  const ends = [
    { direction: 'OUT', left: '-', right: '->' },
    { direction: 'IN', left: '<-', right: '-' },
  ].map(({ direction, left, right }) => {
    const neighbour = scope.variable('n');
    const relationship = scope.variable('r');
    const found = scope.variable('c');
    return {
      found,
      call: [
        `CALL (${node}) {`,
        `MATCH (${node})${left}[${relationship}:${anyType}]${right}(${neighbour})`,
        ...whereOf([...scope.mayHold(relationship), ...scope.mayHold(neighbour)]),
        `WITH ${typeNameOf(relationship)} AS relationshipType, ${neighbour}.\`type\` AS entityType, count(*) AS total`,
        'ORDER BY relationshipType, entityType',
        `RETURN collect([relationshipType, '${direction}', entityType, total]) AS ${found}`,
        '}',
      ],
    };
  });
  return { calls: ends.flatMap(({ call }) => call), values: [list(ends.map(({ found }) => found))] };
}
