import { getNullableType, isListType, type GraphQLField } from 'graphql';
import type { Late } from '../../plan/selection.ts';
import { fieldPlanOf, type Arguments, type FieldPlan } from '../selection/field-plan.ts';
import { rowsALevel } from '../selection/select-rows.ts';
import { costRuleOf, type CostRule } from './cost-rule.ts';
import { pageRows } from './counted-arguments.ts';
import type { CountedPart } from './counted-part.ts';

/**
 * A list of references (most are sources) is as long as the dataset makes it. None is longer than this, and no
 * statement limits it.
 */
export const rowsOfReferences = 8;

/** The number of groups that counts of neighbours are assumed to come in. */
const groupsOfCounts = 30;

export type FieldCost = Pick<CountedPart, 'cost' | 'rows' | 'isTotal' | 'lookups' | 'copies'>;

/** Makes a number that is read anew from the field's arguments in each request. */
export type LateNumber = (read: (args: Arguments) => number) => Late<number>;

export interface FieldCostScope {
  readonly late: LateNumber;
  /** The largest number of things that the question around the field finds for a role. */
  readonly found: (role: string) => Late<number>;
}

/** The work of a field, without the fields below it; null when the field reads nothing. */
export function fieldCostOf(field: GraphQLField<unknown, unknown>, scope: FieldCostScope): FieldCost | null {
  const rule = costRuleOf(field);
  if (rule?.kind === 'question') return costOfQuestion(rule, isListType(getNullableType(field.type)), scope);
  if (rule !== undefined) return costOfRule(rule, scope);
  const plan = fieldPlanOf(field);
  return plan === undefined ? null : costOfPlan(plan, scope);
}

export const oneCount: FieldCost = { cost: one, rows: one, isTotal: false, lookups: 1, copies: 1 };

/**
 * A question whose answer is a list shows the fields below it once for each item; one whose answer is an object shows
 * them once.
 */
function costOfQuestion(
  { rows }: Extract<CostRule, { kind: 'question' }>,
  isList: boolean,
  { late, found }: FieldCostScope,
): FieldCost {
  return { ...oneCount, cost: late(rows), rows: isList ? found('items') : one };
}

function costOfRule(rule: Exclude<CostRule, { kind: 'question' }>, { late, found }: FieldCostScope): FieldCost | null {
  switch (rule.kind) {
    case 'page':
      return listOf(late(pageRows));
    case 'rows':
      return listOf(late(rule.rows));
    case 'count':
      return oneCount;
    case 'items':
      return { cost: none, rows: found(rule.role), isTotal: true, lookups: 0, copies: 1 };
    case 'same':
    case 'free':
      return null;
  }
}

function costOfPlan(plan: FieldPlan, { late, found }: FieldCostScope): FieldCost | null {
  switch (plan.kind) {
    case 'connection':
      return listOf(late(pageRows));
    case 'rows':
      return listOf(() => plan.most);
    case 'levels':
      return {
        ...listOf(late((args) => rowsOfLevels(plan, plan.depth(args), rowsALevel))),
        lookups: rowsOfLevels(plan, plan.levels, 1),
        copies: rowsOfLevels(plan, plan.levels, 1),
      };
    case 'reference':
      return listOf(plan.isList ? () => plan.most ?? rowsOfReferences : one);
    case 'lookup':
      return { ...listOf(found(plan.role)), isTotal: true };
    case 'found':
      return { cost: none, rows: found(plan.role), isTotal: true, lookups: 0, copies: 1 };
    case 'first':
    case 'end':
    case 'degree':
      return oneCount;
    case 'neighborCounts':
      return { ...oneCount, rows: () => groupsOfCounts, lookups: 2 };
    case 'properties':
    case 'embedded':
    case 'composed':
    case 'self':
    case 'statement':
      return null;
  }
}

function listOf(rows: Late<number>): FieldCost {
  return { ...oneCount, cost: rows, rows };
}

/** The number of rows of all levels. Each row of a level has the rows of each question on the next level. */
function rowsOfLevels({ questions }: Extract<FieldPlan, { kind: 'levels' }>, depth: number, rows: number): number {
  return Array.from({ length: depth }, (_, index) => (questions.length * rows) ** (index + 1)).reduce(
    (sum, level) => sum + level,
    0,
  );
}

function one(): number {
  return 1;
}

function none(): number {
  return 0;
}
