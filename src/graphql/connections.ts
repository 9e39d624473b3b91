import { limits } from '../model/limits.ts';
import type { EntityTypeName } from '../ontology/entity-types.ts';
import { entityTypeOf } from '../ontology/ontology.ts';
import type { TreeConnection, TreeEdge, TreeNode } from '../plan/tree.ts';
import { builder, type FieldBuilder } from './builder.ts';
import { costs } from './cost/cost-rule.ts';
import { entityRef, entityRefs, relationshipRef, sourceRef } from './refs.ts';

export type ConnectionTarget = EntityTypeName | 'Entity' | 'Source';

const connections = new Map<ConnectionTarget, ReturnType<typeof createConnection>>();

/** The connection type for a target type. There is one for each target, shared by all fields that lead to it. */
export function connectionRef(target: ConnectionTarget): ReturnType<typeof createConnection> {
  const connection = connections.get(target) ?? createConnection(target);
  connections.set(target, connection);
  return connection;
}

/** The connection at a response key of the tree. */
export function connectionAt(children: TreeNode['children'], key: string | number): TreeConnection {
  const found = children[key];
  if (typeof found !== 'object' || !('edges' in found))
    throw new TypeError(`Nothing was read for the connection ${String(key)}`);
  return found;
}

/** Relay's four arguments. */
export function pageArguments(t: FieldBuilder<unknown>) {
  return {
    first: t.arg.int({
      description: `How many from the start, at most ${limits.maximumPageSize}; ${limits.defaultPageSize} when neither \`first\` nor \`last\` is given.`,
    }),
    after: t.arg.string({ description: 'Only what comes after this cursor.' }),
    last: t.arg.int({
      description: `How many from the end, at most ${limits.maximumPageSize}; not together with \`first\`.`,
    }),
    before: t.arg.string({ description: 'Only what comes before this cursor.' }),
  };
}

function createConnection(target: ConnectionTarget) {
  const plural = pluralOf(target);
  return builder.connectionObject(
    {
      type: refOf(target),
      name: `${target}Connection`,
      description: `A page of ${plural}, with how many there are in all.`,
      fields: (t) => ({
        totalCount: t.int({
          ...costs({ kind: 'count' }),
          description:
            'How many the whole list has, with the filter applied, whatever the page. Counted only when asked for.',
          resolve: (connection) => (connection as unknown as TreeConnection).totalCount ?? 0,
        }),
      }),
    },
    {
      name: `${target}Edge`,
      description: `One of the ${plural}, with the relationship that leads to it.`,
      fields: (t) => ({
        relationship: t.field({
          type: relationshipRef,
          nullable: true,
          description:
            'The whole relationship: who says so, since when, how sure. Null in a root list, and where no relationship leads there.',
          resolve: (edge) => (edge as unknown as TreeEdge).relationship,
        }),
      }),
    },
  );
}

function refOf(target: ConnectionTarget) {
  if (target === 'Entity') return entityRef;
  return target === 'Source' ? sourceRef : entityRefs[target];
}

function pluralOf(target: ConnectionTarget): string {
  if (target === 'Entity') return 'entities of any type';
  return target === 'Source' ? 'sources' : entityTypeOf(target).plural.en;
}
