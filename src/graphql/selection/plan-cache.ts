import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { decisiveVariables, planScopeOf, type PlanScope } from './plan-scope.ts';

/**
 * How many plans a cache holds, whatever the number of operations and of shapes of their variables. A plan keeps its
 * document, so this bounds the memory that requests can fill.
 */
const plansKept = 500;

export interface PlanCache {
  /**
   * The plan of a root field for the decisive variables of this request. Calls `create` when there is none yet. What
   * `create` makes may close over the scope it is given and nothing else of the request, which it outlives.
   */
  planFor<P extends object>(info: GraphQLResolveInfo, create: (scope: PlanScope) => P): P;
}

/** Plans by operation, root field and decisive variables; those asked for least lately are forgotten. */
export function createPlanCache(): PlanCache {
  const plans = new LRUCache<string, object>({ max: plansKept });
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let operationsSeen = 0;

  function numberOf(operation: OperationDefinitionNode): number {
    const known = numbers.get(operation);
    if (known !== undefined) return known;
    operationsSeen += 1;
    numbers.set(operation, operationsSeen);
    return operationsSeen;
  }

  return {
    planFor<P extends object>(info: GraphQLResolveInfo, create: (scope: PlanScope) => P): P {
      const variables = decisiveVariables(info);
      const key = `${numberOf(info.operation)} ${info.path.key} ${JSON.stringify(variables)}`;
      // The same resolver plans the same root field of the same operation each time, so the plan has this type.
      const known = plans.get(key) as P | undefined;
      if (known !== undefined) return known;
      const plan = create(planScopeOf(info, variables));
      plans.set(key, plan);
      return plan;
    },
  };
}
