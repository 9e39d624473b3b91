import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { shapeOfVariables } from './shape.ts';

/**
 * How many shapes of variables of one operation are remembered; the operations themselves go with the server's document
 * cache.
 */
const shapesRemembered = 50;

export interface PlanCache {
  /** The plan of a root field for the shape of this request's variables; `create` is called when there is none yet. */
  planFor<P extends object>(info: GraphQLResolveInfo, create: () => P): P;
}

/**
 * Plans by operation, root field and shape of the variables. Bounded: an operation's plans are forgotten with its
 * document.
 */
export function createPlanCache(): PlanCache {
  const byOperation = new WeakMap<OperationDefinitionNode, LRUCache<string, object>>();
  return {
    planFor<P extends object>(info: GraphQLResolveInfo, create: () => P): P {
      const plans = byOperation.get(info.operation) ?? new LRUCache<string, object>({ max: shapesRemembered });
      byOperation.set(info.operation, plans);
      const key = `${info.path.key} ${shapeOfVariables(info)}`;
      // The same root field of the same operation is always planned by the same resolver, so its plan has this type.
      const known = plans.get(key) as P | undefined;
      if (known !== undefined) return known;
      const plan = create();
      plans.set(key, plan);
      return plan;
    },
  };
}
