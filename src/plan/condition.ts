import type { ParameterValue } from '../engine/statement.ts';
import { renderMayHold } from './as-of.ts';
import type { Late } from './selection.ts';

/** Whose property a condition compares: the node that a connection leads to, or the relationship that leads there. */
export type Subject = 'node' | 'relationship';

/** A restriction that the database applies. Property names come from the ontology, values are always parameters. */
export type Condition =
  /** The property is one of the values. */
  | { readonly kind: 'in'; readonly subject: Subject; readonly property: string; readonly values: Late<ParameterValue> }
  /** The list property holds at least one of the values. */
  | {
      readonly kind: 'holdsAny';
      readonly subject: Subject;
      readonly property: string;
      readonly values: Late<ParameterValue>;
    }
  | {
      readonly kind: 'atLeast' | 'atMost';
      readonly subject: Subject;
      readonly property: string;
      readonly value: Late<ParameterValue>;
    }
  /** The node or relationship may hold on the day. */
  | { readonly kind: 'mayHoldOn'; readonly subject: Subject; readonly day: Late<ParameterValue> }
  /** The date, with all the days that it may mean, overlaps the days between the two bounds; a null bound is open. */
  | {
      readonly kind: 'overlaps';
      readonly subject: Subject;
      readonly property: string;
      readonly from: Late<ParameterValue> | null;
      readonly to: Late<ParameterValue> | null;
    };

/** The variables of a statement that its conditions compare. */
export interface SubjectVariables {
  readonly node: string;
  readonly relationship: string | null;
}

/** Renders one condition as Cypher. `parameter` makes a parameter of a late value and returns its name. */
export function renderCondition(
  condition: Condition,
  variables: SubjectVariables,
  parameter: (value: Late<ParameterValue>) => string,
): string {
  const variable = condition.subject === 'node' ? variables.node : variables.relationship;
  if (variable === null) throw new TypeError(`A condition on a relationship, ${condition.kind}, where there is none`);
  if (condition.kind === 'mayHoldOn') return renderMayHold(variable, parameter(condition.day));
  const property = `${variable}.\`${condition.property}\``;
  switch (condition.kind) {
    case 'in':
      return `${property} IN ${parameter(condition.values)}`;
    case 'holdsAny':
      return `any(x IN ${parameter(condition.values)} WHERE x IN ${property})`;
    case 'atLeast':
      return `${property} >= ${parameter(condition.value)}`;
    case 'atMost':
      return `${property} <= ${parameter(condition.value)}`;
    case 'overlaps':
      return [
        `${property} IS NOT NULL`,
        ...(condition.from === null
          ? []
          : [bound(`${variable}.\`${condition.property}Latest\``, '>=', parameter(condition.from))]),
        ...(condition.to === null
          ? []
          : [bound(`${variable}.\`${condition.property}Earliest\``, '<=', parameter(condition.to))]),
      ].join(' AND ');
  }
}

function bound(property: string, operator: string, parameter: string): string {
  return `(${property} IS NULL OR ${property} ${operator} ${parameter})`;
}
