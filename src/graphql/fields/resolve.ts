import {
  resolveReferences,
  type FoundCandidate,
  type FoundResolution,
} from '../../graph/resolve/resolve-references.ts';
import { otherNormKinds } from '../../graph/resolve/norm-kinds.ts';
import type { RecognisedReference } from '../../graph/resolve/recognised-reference.ts';
import type { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import type { LocalizedLabel } from '../../model/localized-text.ts';
import { enumCodes, enumLabel } from '../../ontology/enums.ts';
import { builder } from '../builder.ts';
import { costs } from '../cost/cost-rule.ts';
import { lengthWithin } from '../cost/counted-arguments.ts';
import { dayOf, isOutside } from '../directives.ts';
import { findPlaces } from '../find-places.ts';
import { foundNode, type WithFound } from '../found.ts';
import { entityRef } from '../refs.ts';
import { runOptions } from '../run-plan.ts';
import { needs, type Arguments } from '../selection/field-plan.ts';
import { localizedTextRef } from '../value-types.ts';

/** Legal references and names, as people write them. */

const referenceKindEnum = builder.enumType('ReferenceKind', {
  description: 'What a legal reference refers to: a kind of norm, a provision, or a court decision.',
  values: {
    ...Object.fromEntries(
      enumCodes('LawKind').map((code) => [code, { value: code, description: described(enumLabel('LawKind', code)) }]),
    ),
    ...Object.fromEntries(
      Object.entries(otherNormKinds).map(([code, label]) => [code, { value: code, description: described(label) }]),
    ),
    PROVISION: { value: 'PROVISION', description: 'An article, clause or schedule · artículo, cláusula o lista' },
    COURT_DECISION: { value: 'COURT_DECISION', description: 'A court decision · sentencia' },
  },
});

function described(label: LocalizedLabel | undefined): string {
  return label === undefined ? '' : `${label.en} · ${label.es}`;
}

const recognisedReferenceRef = builder.objectRef<RecognisedReference>('RecognisedReference');
recognisedReferenceRef.implement({
  description: 'What a text is read as, whether or not the graph holds it.',
  fields: (t) => ({
    kinds: t.field({
      type: [referenceKindEnum],
      description:
        'What it refers to. More than one where the abbreviation is ambiguous ("D.L."), the likelier first; none for a norm that is cited by an unfamiliar name.',
      resolve: ({ kinds }) => [...kinds] as never,
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'The number, `044-2003-PCM`, `296-A`, `297(6), 297(7)`; null for what has a name or a year instead.',
    }),
    name: t.string({
      nullable: true,
      description: 'The name that a norm is cited by, `Código Penal`; null for one with a number.',
      resolve: (read) => (read.type === 'LAW' ? read.name : null),
    }),
    year: t.string({
      nullable: true,
      description: 'The year of a treaty or constitution, as cited.',
      resolve: (read) => (read.type === 'LAW' ? read.year : null),
    }),
    of: t.field({
      type: recognisedReferenceRef,
      nullable: true,
      description:
        'The norm that a provision is of, or that a regulation or consolidated text belongs to; null where the reference does not say.',
      resolve: (read) => normAround(read),
    }),
    approvedBy: t.field({
      type: recognisedReferenceRef,
      nullable: true,
      description: 'The norm that approved it, where the reference says so ("aprobado por Decreto Supremo …").',
      resolve: (read) => (read.type === 'LAW' ? read.approvedBy : null),
    }),
    parts: t.stringList({
      description: 'The parts inside the cited article, the outer one first: `6`, `24(b)`. Empty for whole articles.',
      resolve: (read) =>
        read.type === 'PROVISION'
          ? read.spans.filter(({ part }) => part.length > 0).map(({ part }) => partText(part))
          : [],
    }),
    paragraph: t.string({
      nullable: true,
      description:
        'The paragraph of an article by its position, `2` or `last`; the ground of a decision, `52`. Null when none is cited.',
      resolve: (read) => (read.type === 'LAW' ? null : read.paragraph),
    }),
    date: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day that the reference gives: `2003-06-17` of "Ley 28002 (17/06/2003)". Not checked.',
      resolve: ({ date }) => date,
    }),
  }),
});

function normAround(read: RecognisedReference): RecognisedReference | null {
  if (read.type === 'PROVISION') return read.law;
  return read.type === 'LAW' ? read.of : null;
}

/** `24(b)` for 24, b. */
function partText([outer = '', ...inner]: readonly string[]): string {
  return outer + inner.map((name) => `(${name})`).join('');
}

const referenceProblemRef = builder.objectRef<HojaError>('ReferenceProblem').implement({
  description: 'Why one reference was not looked up. The others are answered.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'A code that does not change, as `BAD_TEXT`.' }),
    message: t.exposeString('message', { description: 'What is wrong with it, and what would be right.' }),
  }),
});

type Candidate = FoundCandidate & WithFound;

const candidateRef = builder.objectRef<Candidate>('ResolutionCandidate').implement({
  description: 'An entity that a reference can mean.',
  fields: (t) => ({
    entity: t.field({
      ...needs({ kind: 'lookup', role: 'entity', label: 'Entity' }),
      type: entityRef,
      description: 'The entity.',
      resolve: (candidate, _arguments, _context, { path }) => foundNode(candidate, path, candidate.id),
    }),
    reason: t.field({
      type: localizedTextRef,
      description: 'Why it is a candidate.',
      resolve: ({ reason }) => reason.label,
    }),
    reasonCode: t.string({
      description: 'The same as a code that does not change.',
      resolve: ({ reason }) => reason.code,
    }),
  }),
});

const resolutionRef = builder.objectRef<FoundResolution & WithFound>('Resolution').implement({
  description: 'What a reference turned out to mean.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'As it was asked.' }),
    candidates: t.field({
      ...costs({ kind: 'items', role: 'entity' }),
      type: [candidateRef],
      description: `What it can mean, the best first, at most ${limits.maximumCandidates}. Empty when the graph holds nothing that it names: never a guess.`,
      resolve: ({ candidates, found }) => candidates.map((candidate) => ({ ...candidate, found })),
    }),
    recognised: t.field({
      type: recognisedReferenceRef,
      nullable: true,
      description: 'What it is read as; null when it reads as no legal reference, as a name does.',
      resolve: ({ recognised }) => recognised,
    }),
    problem: t.field({
      type: referenceProblemRef,
      nullable: true,
      description: 'Why it was not looked up; null when it was.',
      resolve: ({ problem }) => problem,
    }),
  }),
});

builder.queryField('resolve', (t) =>
  t.field({
    ...costs({
      kind: 'question',
      rows: candidatesOf,
      found: (args) => ({ items: lengthWithin(args.references, limits.maximumReferences), entity: candidatesOf(args) }),
    }),
    type: [resolutionRef],
    args: {
      references: t.arg.stringList({
        required: true,
        description: `Legal references or names, at most ${limits.maximumReferences} of at most ${limits.maximumReferenceLength} characters: "Ley N.º 28002", "D.L. 22095", "arts. 296 a 299 del CP", "STC 0020-2005-PI/TC", "ENACO".`,
      }),
    },
    description:
      'What legal references and names mean, in the order they are asked: candidates with the reason, and what was recognised even where the graph lacks it.',
    resolve: async (_root, { references }, context, info) => {
      const resolutions = await resolveReferences(context.engine, references, {
        asOf: dayOf(info),
        ...runOptions(context),
      });
      const kept = isOutside(info, context)
        ? resolutions.map((resolution) => ({ ...resolution, candidates: [] }))
        : resolutions;
      const found = await findPlaces(info, context, {
        nodes: { entity: kept.flatMap(({ candidates }) => candidates.map(({ id }) => id)) },
      });
      return kept.map((resolution) => ({ ...resolution, found }));
    },
  }),
);

function candidatesOf({ references }: Arguments): number {
  return lengthWithin(references, limits.maximumReferences) * limits.maximumCandidates;
}
