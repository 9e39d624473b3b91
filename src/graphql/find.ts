import { getNullableType, isListType, type GraphQLResolveInfo } from 'graphql';
import { planList, planNodes, type Plan } from '../plan/plan.ts';
import type { ListSelection } from '../plan/selection.ts';
import type { TreeConnection, TreeNode } from '../plan/tree.ts';
import type { Context } from './context.ts';
import { asOfOf, isOutside } from './directives.ts';
import { runPlan } from './run-plan.ts';
import type { Arguments, ConnectionQuestion, FromArguments } from './selection/field-plan.ts';
import { pageOf } from './selection/page.ts';
import { createPlanCache } from './selection/plan-cache.ts';
import type { PlanScope } from './selection/plan-scope.ts';
import { rootOf } from './selection/root-field.ts';
import { selectEdges, selectNodes } from './selection/select.ts';
import { storedText } from './stored.ts';

const plans = createPlanCache();

export interface NodesQuestion {
  /** Labels that the ids may belong to. */
  readonly labels: readonly string[];
  /** The argument of the root field that holds the id, or a list of them. */
  readonly argument: string;
}

/**
 * Finds nodes by id, with everything asked of them, by one statement. Ids that do not exist are missing; an id that was
 * replaced leads to the node that has the present one.
 */
export async function findNodes(
  info: GraphQLResolveInfo,
  context: Context,
  question: NodesQuestion,
): Promise<ReadonlyMap<string, TreeNode>> {
  if (isOutside(info, context)) return new Map();
  const plan = plans.planFor(info, (scope) => planNodesOf(scope, question));
  const replacements = context.release?.replacements ?? noReplacements;
  const nodes = await runPlan(plan, { ...info.variableValues, [replacementsKey]: replacements }, context);
  const found = new Map(nodes.map((node) => [storedText(node.properties, 'id') ?? '', node]));
  for (const [former, present] of replacements) {
    const node = found.get(present);
    if (node !== undefined) found.set(former, node);
  }
  return found;
}

const noReplacements: ReadonlyMap<string, string> = new Map();

/** The key of the replaced ids among the variables. It holds a space, so that no variable can have the same name. */
const replacementsKey = 'replaced ids';

/** Finds the node whose id is the argument `id` of the root field; null when it does not exist. */
export async function findNode(
  info: GraphQLResolveInfo,
  context: Context,
  labels: readonly string[],
  id: string,
): Promise<TreeNode | null> {
  const nodes = await findNodes(info, context, { labels, argument: 'id' });
  return nodes.get(id) ?? null;
}

type AskForList = (args: Arguments, late: FromArguments) => Pick<ConnectionQuestion, 'conditions' | 'order'>;

/** Finds a page of all nodes of a label, with everything asked of them, by one statement. */
export async function findList(
  info: GraphQLResolveInfo,
  context: Context,
  label: string,
  ask: AskForList,
): Promise<TreeConnection> {
  const plan = plans.planFor(info, (scope) => planListOf(scope, label, ask));
  if (isOutside(info, context)) return emptyConnection;
  const [connection] = await runPlan(plan, info.variableValues, context);
  if (connection === undefined) throw new TypeError(`The list of ${label} answered no row`);
  return connection;
}

// A function keeps all variables of the functions around it. A plan is made of functions, so they are made where no
// request is around them.

function planNodesOf(scope: PlanScope, { labels, argument }: NodesQuestion): Plan<TreeNode> {
  const { late, type, field } = rootOf(scope);
  const given = field.args.find(({ name }) => name === argument);
  const isSingle = given !== undefined && !isListType(getNullableType(given.type));
  const asked = late((args) => idsOf(args[argument]));
  const ids: typeof asked = (variables) => presentIds(asked(variables), variables[replacementsKey]);
  const node = selectNodes(scope, scope.fieldNodes, type);
  return planNodes({ kind: 'ids', labels, ids, isSingle, node }, { name: scope.fieldName, asOf: asOfOf(scope) });
}

/** Each id once, or the one that replaced it. */
function presentIds(ids: readonly string[], replacements: unknown): readonly string[] {
  if (!(replacements instanceof Map) || replacements.size === 0) return ids;
  return [...new Set(ids.map((id) => (replacements as ReadonlyMap<string, string>).get(id) ?? id))];
}

/** Each id once. */
function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value as readonly string[])] : [value as string];
}

function planListOf(scope: PlanScope, label: string, ask: AskForList): Plan<TreeConnection> {
  const { late, type, args } = rootOf(scope);
  const question = ask(args, late);
  const page = pageOf(scope.fieldName, question.order, args, late);
  const { hasEdges, hasCount, hasCursors, node } = selectEdges(scope, scope.fieldNodes, type);
  const root: ListSelection = { kind: 'list', label, ...question, page, hasEdges, hasCount, hasCursors, node };
  return planList(root, { name: scope.fieldName, asOf: asOfOf(scope) });
}

/** The answer of every list as of a day that the release does not cover. */
const emptyConnection: TreeConnection = {
  edges: [],
  totalCount: 0,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};
