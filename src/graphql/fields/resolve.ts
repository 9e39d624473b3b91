import {
  resolveReferences,
  type FoundCandidate,
  type FoundResolution,
} from '../../graph/resolve/resolve-references.ts';
import { limits } from '../../model/limits.ts';
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
      enumCodes('LawKind').map((code) => {
        const label = enumLabel('LawKind', code);
        return [code, { value: code, description: label === undefined ? code : `${label.en} · ${label.es}` }];
      }),
    ),
    PROVISION: { value: 'PROVISION', description: 'An article, clause or schedule · artículo, cláusula o lista' },
    COURT_DECISION: { value: 'COURT_DECISION', description: 'A court decision · sentencia' },
  },
});

const recognisedReferenceRef = builder
  .objectRef<NonNullable<FoundResolution['recognised']>>('RecognisedReference')
  .implement({
    description: 'What a text is read as, whether or not the graph holds it.',
    fields: (t) => ({
      kinds: t.field({
        type: [referenceKindEnum],
        description:
          'What it refers to. More than one where the abbreviation is ambiguous ("D.L."), the likelier first; none for a norm that is cited by an unfamiliar name.',
        resolve: ({ kind }) => [...kind] as never,
      }),
      number: t.exposeString('number', {
        nullable: true,
        description: 'The number, `044-2003-PCM`, `296-A` or `296–299`; null for what has a name or a year instead.',
      }),
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
