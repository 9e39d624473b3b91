import type { GraphQLResolveInfo } from 'graphql';
import { planList, planNodes } from '../plan/plan.ts';
import type { ListSelection } from '../plan/selection.ts';
import type { TreeConnection, TreeNode } from '../plan/tree.ts';
import type { Context } from './context.ts';
import { asOfOf, isOutside } from './directives.ts';
import { runPlan } from './run-plan.ts';
import type { Arguments, ConnectionQuestion, FromArguments } from './selection/field-plan.ts';
import { pageOf } from './selection/page.ts';
import { createPlanCache } from './selection/plan-cache.ts';
import { rootOf } from './selection/root-field.ts';
import { selectEdges, selectNodes } from './selection/select.ts';
import { storedText } from './stored.ts';

const plans = createPlanCache();

export interface NodesQuestion {
  /** Labels that the ids may belong to. */
  readonly labels: readonly string[];
  readonly ids: (args: Arguments) => readonly string[];
  /** True when there is never more than one id. */
  readonly isSingle?: boolean;
}

/** Finds nodes by id, with everything asked of them, by one statement. Ids that do not exist are missing. */
export async function findNodes(
  info: GraphQLResolveInfo,
  context: Context,
  { labels, ids, isSingle = false }: NodesQuestion,
): Promise<ReadonlyMap<string, TreeNode>> {
  if (isOutside(info, context)) return new Map();
  const plan = plans.planFor(info, () => {
    const { late, type } = rootOf(info);
    const root = {
      kind: 'ids',
      labels,
      ids: late((args) => [...new Set(ids(args))]),
      isSingle,
      node: selectNodes(info, info.fieldNodes, type),
    } as const;
    return planNodes(root, { name: info.fieldName, asOf: asOfOf(info) });
  });
  const nodes = await runPlan(plan, info.variableValues, context);
  return new Map(nodes.map((node) => [storedText(node.properties, 'id') ?? '', node]));
}

/** Finds one node by id; null when it does not exist. */
export async function findNode(
  info: GraphQLResolveInfo,
  context: Context,
  labels: readonly string[],
  id: string,
): Promise<TreeNode | null> {
  const nodes = await findNodes(info, context, { labels, ids: (args) => [args.id as string], isSingle: true });
  return nodes.get(id) ?? null;
}

/** Finds a page of all nodes of a label, with everything asked of them, by one statement. */
export async function findList(
  info: GraphQLResolveInfo,
  context: Context,
  label: string,
  ask: (args: Arguments, late: FromArguments) => Pick<ConnectionQuestion, 'conditions' | 'order'>,
): Promise<TreeConnection> {
  const plan = plans.planFor(info, () => {
    const { late, type, args } = rootOf(info);
    const question = ask(args, late);
    const page = pageOf(info.fieldName, question.order, args, late);
    const { hasEdges, hasCount, hasCursors, node } = selectEdges(info, info.fieldNodes, type);
    const root: ListSelection = { kind: 'list', label, ...question, page, hasEdges, hasCount, hasCursors, node };
    return planList(root, { name: info.fieldName, asOf: asOfOf(info) });
  });
  if (isOutside(info, context)) return emptyConnection;
  const [connection] = await runPlan(plan, info.variableValues, context);
  if (connection === undefined) throw new TypeError(`The list of ${label} answered no row`);
  return connection;
}

/** What every list is as of a day that the release does not cover. */
const emptyConnection: TreeConnection = {
  edges: [],
  totalCount: 0,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};
