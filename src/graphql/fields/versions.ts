import { parseEdtf } from '../../model/edtf-date.ts';
import { limits } from '../../model/limits.ts';
import type { Condition } from '../../plan/condition.ts';
import type { Order } from '../../plan/order.ts';
import { builder } from '../builder.ts';
import type { TreeEdge } from '../../plan/tree.ts';
import { entityRefs } from '../refs.ts';
import { firstAt, rowsAt } from '../rows.ts';
import { needs, needsEdtf, needsProperties } from '../selection/field-plan.ts';
import { edtfReader, storedObjects, storedTexts } from '../stored.ts';
import { edtfRef, penaltyRef, type Penalty } from '../value-types.ts';

/** A provision through time: its text on a day, and how its penalties changed. */

const versions = { kind: 'relationship', types: { name: 'VERSION_OF' }, direction: 'IN' } as const;
const oldestFirst: Order = { name: 'DATE ASC', by: { kind: 'day' }, isDescending: false };
const mildestFirst: Order = {
  name: 'SEVERITY ASC',
  by: { kind: 'property', property: 'severity', holds: 'number' },
  isDescending: false,
};
const newestFirst: Order = { name: 'DATE DESC', by: { kind: 'day' }, isDescending: true };

const readValid = edtfReader('valid');
const readInForce = edtfReader('validity');

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
      description:
        'From the publication of the act to that of the next one, as recorded; when it was in force is in `inForce`.',
      resolve: ({ node }) => readValid(node.properties),
    }),
    inForce: t.field({
      ...needsEdtf('validity'),
      type: edtfRef,
      nullable: true,
      description:
        'From its entry into force to its last day in force, both included. The day of publication is still the old text’s.',
      resolve: ({ node }) => readInForce(node.properties),
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
      'What it said on a day: the version in force then, the newest where the bounds are not exact. A version is in force from its entry into force, which from 1994 on is the day after its publication unless the act says otherwise; the day of publication is still the old text’s, and the first day of a version ends the one before. Null when no version is recorded for that day: before the first, or while it was removed.',
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
    description: `Its penalties through time, oldest version first, at most ${limits.maximumStates}; each holds from its entry into force to the day before the next one’s. A version whose penalties are not known says so.`,
    resolve: ({ children }, _arguments, _context, { path }) => rowsAt(children, path.key),
  }),
  versionsSince: t.field({
    ...needs({
      kind: 'rows',
      target: 'ProvisionVersion',
      most: limits.maximumStates,
      ask: (_args, late) => ({
        pattern: versions,
        conditions: [
          {
            kind: 'overlaps',
            subject: 'node',
            property: 'validity',
            from: late(({ date }) => date as string),
            to: null,
          } satisfies Condition,
        ],
        order: mildestFirst,
      }),
    }),
    type: [penaltyStateRef],
    args: { date: t.arg({ type: 'Date', required: true, description: 'The day of the act.' }) },
    description: `The versions in force on that day or later, at most ${limits.maximumStates}: the one with the shortest longest term of its first case first, those without recorded terms last. It lists and compares numbers; which version applies to a case is a question of law that Hoja does not answer.`,
    resolve: ({ children }, _arguments, _context, { path }) => rowsAt(children, path.key),
  }),
  inForceIntervals: t.field({
    ...needsProperties('intervals'),
    type: [edtfRef],
    description:
      'Each stretch in which it was in force, oldest first, from its entry into force to its last day; more than one when it was repealed and inserted again.',
    resolve: ({ properties }) => storedTexts(properties, 'intervals').flatMap((text) => parseEdtf(text) ?? []),
  }),
}));
