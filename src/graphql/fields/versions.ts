import { limits } from '../../model/limits.ts';
import type { Condition } from '../../plan/condition.ts';
import type { Order } from '../../plan/order.ts';
import { builder } from '../builder.ts';
import type { TreeEdge } from '../../plan/tree.ts';
import { entityRefs } from '../refs.ts';
import { firstAt, rowsAt } from '../rows.ts';
import { needs, needsEdtf, needsProperties } from '../selection/field-plan.ts';
import { edtfReader, storedObjects } from '../stored.ts';
import { edtfRef, penaltyRef, type Penalty } from '../value-types.ts';

/** A provision through time: its text on a day, and how its penalties changed. */

const versions = { kind: 'relationship', types: { name: 'VERSION_OF' }, direction: 'IN' } as const;
const oldestFirst: Order = { name: 'DATE ASC', by: { kind: 'day' }, isDescending: false };
const newestFirst: Order = { name: 'DATE DESC', by: { kind: 'day' }, isDescending: true };

const readValid = edtfReader('valid');

const penaltyStatusEnum = builder.enumType('PenaltyStatus', {
  description: 'Whether the penalties of a version are known.',
  values: {
    RECORDED: { value: 'RECORDED', description: 'They are recorded.' },
    NOT_RECORDED: {
      value: 'NOT_RECORDED',
      description: 'They are not recorded; it does not mean that there are none.',
    },
  } as const,
});

const penaltyStateRef = builder.objectRef<TreeEdge>('PenaltyState').implement({
  description: 'The penalties of a provision during one of its versions.',
  fields: (t) => ({
    valid: t.field({
      ...needsEdtf('valid'),
      type: edtfRef,
      nullable: true,
      description: 'From when to when the version stood; the last day already belongs to the next.',
      resolve: ({ node }) => readValid(node.properties),
    }),
    status: t.field({
      ...needsProperties('penalties'),
      type: penaltyStatusEnum,
      description: 'Whether the penalties are recorded.',
      resolve: ({ node }) => (storedObjects(node.properties, 'penalties') === null ? 'NOT_RECORDED' : 'RECORDED'),
    }),
    penalties: t.field({
      ...needsProperties('penalties'),
      type: [penaltyRef],
      description: 'The ranges, case by case; empty when they are not recorded.',
      resolve: ({ node }) => [...((storedObjects(node.properties, 'penalties') ?? []) as readonly Penalty[])],
    }),
    version: t.field({
      ...needs({ kind: 'self' }),
      type: entityRefs.ProvisionVersion,
      description: 'The version itself, with its text, sources and the acts that introduced it.',
      resolve: ({ node }) => node,
    }),
  }),
});

builder.objectFields(entityRefs.Provision, (t) => ({
  versionAt: t.field({
    ...needs({
      kind: 'first',
      ask: (_args, late) => ({
        pattern: versions,
        conditions: [
          { kind: 'mayHoldOn', subject: 'node', day: late(({ date }) => date as string) } satisfies Condition,
        ],
        order: newestFirst,
      }),
    }),
    type: entityRefs.ProvisionVersion,
    nullable: true,
    args: { date: t.arg({ type: 'Date', required: true, description: 'The day.' }) },
    description:
      'What it said on a day: the version that stood then, the newest where the bounds are not exact. Null when no version is recorded for that day: before the first, or while it was removed.',
    resolve: ({ children }, _arguments, _context, { path }) => firstAt(children, path.key),
  }),
  penaltyHistory: t.field({
    ...needs({
      kind: 'rows',
      target: 'ProvisionVersion',
      most: limits.maximumStates,
      ask: () => ({ pattern: versions, conditions: [], order: oldestFirst }),
    }),
    type: [penaltyStateRef],
    description: `Its penalties through time, oldest version first, at most ${limits.maximumStates}; a version whose penalties are not known says so.`,
    resolve: ({ children }, _arguments, _context, { path }) => rowsAt(children, path.key),
  }),
}));
