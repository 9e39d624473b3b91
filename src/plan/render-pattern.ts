import { anyType, quotedLabel, quotedType, typeNameOf } from '../engine/graph-names.ts';
import { renderCondition, type Condition } from './condition.ts';
import { quote } from './cypher-text.ts';
import type { Scope } from './scope.ts';
import type { ConnectionSelection } from './selection.ts';

export function renderPattern(
  pattern: ConnectionSelection['pattern'],
  parent: string,
  relationship: string,
  node: string,
): string {
  if (pattern.kind === 'referrer')
    return `(${node}:${quotedLabel(pattern.label)} {${quote(pattern.property)}: ${parent}.\`id\`})`;
  const arrow = `[${relationship}:${'name' in pattern.types ? quotedType(pattern.types.name) : anyType}]`;
  if (pattern.direction === 'BOTH') return `(${parent})-${arrow}-(${node})`;
  return pattern.direction === 'OUT' ? `(${parent})-${arrow}->(${node})` : `(${parent})<-${arrow}-(${node})`;
}

export function renderPatternTypes(
  pattern: ConnectionSelection['pattern'],
  relationship: string | null,
  scope: Scope,
): readonly string[] {
  if (
    pattern.kind !== 'relationship' ||
    'name' in pattern.types ||
    pattern.types.anyOf === null ||
    relationship === null
  )
    return [];
  return [`${typeNameOf(relationship)} IN ${scope.parameter(pattern.types.anyOf)}`];
}

export function renderTypes(types: readonly string[] | null, node: string): readonly string[] {
  return types === null ? [] : [`${node}.\`type\` IN [${types.map((type) => `'${type}'`).join(', ')}]`];
}

export function renderConditions(
  conditions: readonly Condition[],
  node: string,
  relationship: string | null,
  scope: Scope,
): readonly string[] {
  return conditions.map((condition) => renderCondition(condition, { node, relationship }, scope.parameter));
}
