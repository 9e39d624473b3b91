import {
  compareVersions,
  type Compared,
  type ComparedText,
  type VersionComparison,
} from '../../graph/compare-versions.ts';
import { findComparedVersions, type ComparedLimit, type ComparedPenalty } from '../../graph/version-diff.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import { enumLabel } from '../../ontology/enums.ts';
import { entityTypeOf } from '../../ontology/ontology.ts';
import { builder } from '../builder.ts';
import { costs, costsNothing } from '../cost/cost-rule.ts';
import { isOutside } from '../directives.ts';
import { enumRefs, languageEnum } from '../enums.ts';
import { findPlaces } from '../find-places.ts';
import { foundNode, type WithFound } from '../found.ts';
import { checkIdOf } from '../node-id.ts';
import { entityRefs } from '../refs.ts';
import { runOptions } from '../run-plan.ts';
import { needs } from '../selection/field-plan.ts';
import { amountRef, localizedTextRef, penaltyRef, type Penalty } from '../value-types.ts';

/** What changed between two versions of a provision. */

const changeEnum = builder.enumType('Change', {
  description: 'How two states of one thing differ.',
  values: {
    SAME: { value: 'SAME', description: 'Not at all.' },
    CHANGED: { value: 'CHANGED', description: 'Both have it, with other values.' },
    ADDED: { value: 'ADDED', description: 'Only the later has it.' },
    REMOVED: { value: 'REMOVED', description: 'Only the earlier has it.' },
    NOT_RECORDED: {
      value: 'NOT_RECORDED',
      description: 'One of the two is not recorded, so that nothing can be said.',
    },
  } as const,
});

const penaltyChangeRef = builder.objectRef<Compared<ComparedPenalty>>('PenaltyChange').implement({
  description: 'The penalty of one case of the offence, before and after.',
  fields: (t) => ({
    case: t.field({
      type: localizedTextRef,
      description: 'Which case of the offence.',
      resolve: ({ before, after }) => ({ es: (after ?? before)?.caseEs ?? '', en: (after ?? before)?.case ?? '' }),
    }),
    change: t.expose('change', { type: changeEnum, description: 'How the two differ.' }),
    before: t.field({
      type: penaltyRef,
      nullable: true,
      description: 'In the earlier version; null when it lacks the case or it is not recorded.',
      resolve: ({ before }) => before as Penalty | null,
    }),
    after: t.field({
      type: penaltyRef,
      nullable: true,
      description: 'In the later version; null when it lacks the case or it is not recorded.',
      resolve: ({ after }) => after as Penalty | null,
    }),
  }),
});

type LimitChange = Compared<ComparedLimit> & WithFound;

const limitChangeRef = builder.objectRef<LimitChange>('LimitChange').implement({
  description: 'The limit for one substance, before and after.',
  fields: (t) => ({
    substance: t.field({
      ...needs({ kind: 'lookup', role: 'substance', label: 'Entity' }),
      type: entityRefs.Substance,
      description: 'The substance.',
      resolve: (change, _arguments, _context, { path }) => foundNode(change, path, substanceOf(change)),
    }),
    role: t.field({
      type: enumRefs.Role,
      nullable: true,
      description: 'What the limit does: EXEMPTS from punishment, AGGRAVATES it, and so on.',
      resolve: (change) => roleOf(change) as never,
    }),
    roleLabel: t.field({
      type: localizedTextRef,
      nullable: true,
      description: 'The same in words.',
      resolve: (change) => enumLabel('Role', roleOf(change) ?? '') ?? null,
    }),
    change: t.expose('change', { type: changeEnum, description: 'How the two differ.' }),
    before: t.field({
      type: amountRef,
      nullable: true,
      description: 'In the earlier version; null when it sets none, or no amount is recorded.',
      resolve: ({ before }) => before?.amount ?? null,
    }),
    after: t.field({
      type: amountRef,
      nullable: true,
      description: 'In the later version; null when it sets none, or no amount is recorded.',
      resolve: ({ after }) => after?.amount ?? null,
    }),
  }),
});

const textPartRef = builder.objectRef<ComparedText['parts'][number]>('TextPart').implement({
  description: 'A run of words that both texts have, or only one of them.',
  fields: (t) => ({
    kind: t.expose('kind', { type: changeEnum, description: 'SAME, ADDED or REMOVED.' }),
    text: t.exposeString('text', {
      description:
        'The words, with the spaces around them: all SAME and ADDED parts together are the later text, all SAME and REMOVED parts the earlier.',
    }),
  }),
});

const textChangeRef = builder.objectRef<ComparedText>('TextChange').implement({
  description: 'The text in one language, before and after.',
  fields: (t) => ({
    language: t.expose('language', { type: languageEnum, description: 'The language of the texts.' }),
    change: t.expose('change', {
      type: changeEnum,
      description: 'How the two differ; NOT_RECORDED when only one text is known.',
    }),
    parts: t.field({
      ...costsNothing('compared in memory'),
      type: [textPartRef],
      description: 'Both texts, word by word; empty when only one is known.',
      resolve: ({ parts }) => [...parts],
    }),
  }),
});

interface VersionDiff extends VersionComparison, WithFound {
  readonly from: string;
  readonly to: string;
}

const versionDiffRef = builder.objectRef<VersionDiff>('VersionDiff').implement({
  description: 'What changed between two versions of a provision, field by field.',
  fields: (t) => ({
    before: t.field({
      ...needs({ kind: 'lookup', role: 'from', label: 'Entity' }),
      type: entityRefs.ProvisionVersion,
      description: 'The one version, with its sources.',
      resolve: (diff, _arguments, _context, { path }) => foundNode(diff, path, diff.from),
    }),
    after: t.field({
      ...needs({ kind: 'lookup', role: 'to', label: 'Entity' }),
      type: entityRefs.ProvisionVersion,
      description: 'The other version, with its sources.',
      resolve: (diff, _arguments, _context, { path }) => foundNode(diff, path, diff.to),
    }),
    penalties: t.field({
      ...costsNothing('compared in memory'),
      type: [penaltyChangeRef],
      description: 'Case by case, in the order of the later version, then what it no longer has.',
      resolve: ({ penalties }) => [...penalties],
    }),
    limits: t.field({
      ...costs({ kind: 'items', role: 'substance' }),
      type: [limitChangeRef],
      description: 'Substance by substance, by name, then what the later version no longer has.',
      resolve: ({ limits, found }) => limits.map((limit) => ({ ...limit, found })),
    }),
    text: t.field({
      ...costsNothing('compared in memory'),
      type: [textChangeRef],
      description: 'In each language that one of the versions has a text in.',
      resolve: ({ texts }) => [...texts],
    }),
  }),
});

builder.queryField('diff', (t) =>
  t.field({
    ...costs({
      kind: 'question',
      rows: () => 2,
      found: () => ({ from: 1, to: 1, substance: 2 * limits.maximumComparedAmounts }),
    }),
    type: versionDiffRef,
    nullable: true,
    args: {
      from: t.arg.id({ required: true, description: 'Id of the one version, `provision-version:…`.' }),
      to: t.arg.id({ required: true, description: 'Id of the other version of the same provision.' }),
    },
    description:
      'What changed between two versions of one provision: penalties, limits and text. Null when one of them does not exist.',
    resolve: async (_root, { from, to }, context, info) => {
      for (const id of [from, to]) checkIdOf(id, 'ProvisionVersion', entityTypeOf('ProvisionVersion').prefix);
      if (from === to)
        throw new HojaError(
          'BAD_COMPARISON',
          `diff(from:, to:) was given "${from}" twice; give two versions of one provision.`,
        );
      const versions = isOutside(info, context)
        ? []
        : await findComparedVersions(context.engine, [from, to], runOptions(context));
      const before = versions.find(({ id }) => id === from);
      const after = versions.find(({ id }) => id === to);
      if (before === undefined || after === undefined) return null;
      if (!before.provisions.some((id) => after.provisions.includes(id))) {
        throw new HojaError(
          'BAD_COMPARISON',
          `"${from}" is a version of ${before.provisions.join(', ')}, "${to}" of ${after.provisions.join(', ')}; give two versions of one provision.`,
        );
      }
      const comparison = compareVersions(before, after);
      const found = await findPlaces(info, context, {
        nodes: { from: [from], to: [to], substance: comparison.limits.map(substanceOf) },
      });
      return { ...comparison, from, to, found };
    },
  }),
);

function substanceOf({ before, after }: Compared<ComparedLimit>): string {
  return (after ?? before)?.substance ?? '';
}

function roleOf({ before, after }: Compared<ComparedLimit>): string | null {
  return (after ?? before)?.role ?? null;
}
