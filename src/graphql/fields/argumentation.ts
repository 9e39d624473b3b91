import { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import type { RelationshipTypeName } from '../../ontology/ontology.ts';
import type { TreeEdge, TreeNode } from '../../plan/tree.ts';
import { builder } from '../builder.ts';
import { connectionAt } from '../connections.ts';
import { entityRef, entityRefs, relationshipRef } from '../refs.ts';
import { relationshipOf } from '../rows.ts';
import { needs, type Arguments, type ConnectionQuestion } from '../selection/field-plan.ts';
import { levelKey } from '../selection/select-rows.ts';
import { storedText } from '../stored.ts';

/** The arguments for and against a claim, and the arguments for and against those. */

/** The number of steps that arguments are followed. */
const { maximumArgumentDepth } = limits;

const order = { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false } as const;
const inward = ['SUPPORTS', 'EVIDENCE_FOR', 'EVIDENCE_AGAINST'] as const satisfies readonly RelationshipTypeName[];
const symmetric = 'CONTRADICTS' satisfies RelationshipTypeName;

const questions: readonly ConnectionQuestion[] = [
  { pattern: { kind: 'relationship', types: { anyOf: () => inward }, direction: 'IN' }, conditions: [], order },
  { pattern: { kind: 'relationship', types: { name: symmetric }, direction: 'BOTH' }, conditions: [], order },
];

const stanceByType: Readonly<Record<string, 'FOR' | 'AGAINST'>> = {
  SUPPORTS: 'FOR',
  EVIDENCE_FOR: 'FOR',
  EVIDENCE_AGAINST: 'AGAINST',
  CONTRADICTS: 'AGAINST',
};

const stanceEnum = builder.enumType('Stance', {
  description: 'On which side an argument stands.',
  values: {
    FOR: { value: 'FOR', description: 'It supports, or is evidence for.' },
    AGAINST: { value: 'AGAINST', description: 'It contradicts, or is evidence against.' },
  } as const,
});

interface Argument {
  readonly edge: TreeEdge;
  readonly depth: number;
  readonly towards: TreeNode;
}

const argumentRef = builder.objectRef<Argument>('Argument').implement({
  description: 'Something that speaks for or against a claim, or for or against another argument about it.',
  fields: (t) => ({
    depth: t.exposeInt('depth', {
      description: '1 when it is about the claim itself, 2 when it is about an argument of depth 1, and so on.',
    }),
    stance: t.field({
      ...ofType(),
      type: stanceEnum,
      description: 'For or against what `towards` names, which need not be the claim itself.',
      resolve: ({ edge }) => stanceByType[typeOf(edge)] ?? 'FOR',
    }),
    towards: t.id({ description: 'Id of what it speaks for or against.', resolve: ({ towards }) => idOf(towards) }),
    entity: t.field({
      ...needs({ kind: 'self' }),
      type: entityRef,
      description: 'What speaks: a claim, an observation, a version of a provision, a document and so on.',
      resolve: ({ edge }) => edge.node,
    }),
    relationship: t.field({
      ...needs({ kind: 'statement' }),
      type: relationshipRef,
      description: 'The whole relationship: who says so, and on what basis.',
      resolve: ({ edge }) => relationshipOf(edge),
    }),
  }),
});

builder.objectField(entityRefs.Claim, 'argumentation', (t) =>
  t.field({
    ...needs({ kind: 'levels', target: 'Entity', questions, levels: maximumArgumentDepth, depth: depthOf }),
    type: [argumentRef],
    args: {
      depth: t.arg.int({
        required: true,
        defaultValue: 2,
        description: `How far to follow arguments about arguments, from 1 to ${maximumArgumentDepth}.`,
      }),
    },
    description: `What supports it, contradicts it, is evidence for or against it, and the same of those in turn: nearest first, each once. Empty when nothing is recorded. At most ${limits.maximumArguments} of a kind about one thing at each step.`,
    resolve: (claim, _arguments, _context, { path }) => argumentsOf(claim, path.key),
  }),
);

function depthOf({ depth }: Arguments): number {
  if (typeof depth === 'number' && depth >= 1 && depth <= maximumArgumentDepth) return depth;
  throw new HojaError(
    'BAD_DEPTH',
    `argumentation(depth: ${String(depth)}) is out of range; depth is a whole number from 1 to ${maximumArgumentDepth}.`,
  );
}

/**
 * Lists the arguments, nearest first. An argument that was listed before is not listed again, and the claim itself
 * never.
 */
function argumentsOf(claim: TreeNode, key: string | number): Argument[] {
  const seen = new Set([idOf(claim)]);
  const found: Argument[] = [];
  for (let level: readonly TreeNode[] = [claim], depth = 1; level.length > 0; depth += 1) {
    const met = level
      .flatMap((towards) => edgesOf(towards, key).map((edge) => ({ edge, depth, towards })))
      .filter(({ edge }) => !seen.has(idOf(edge.node)) && Boolean(seen.add(idOf(edge.node))));
    found.push(...met);
    level = met.map(({ edge }) => edge.node);
  }
  return found;
}

/** The arguments about one entity; empty below the last level that was read. */
function edgesOf({ children }: TreeNode, key: string | number): readonly TreeEdge[] {
  return questions.flatMap((_, index) =>
    levelKey(key, index) in children ? connectionAt(children, levelKey(key, index)).edges : [],
  );
}

function ofType() {
  return needs({ kind: 'properties', of: 'relationship', properties: () => ['type'] });
}

function typeOf(edge: TreeEdge): string {
  return storedText(relationshipOf(edge).properties, 'type') ?? '';
}

function idOf({ properties }: TreeNode): string {
  return storedText(properties, 'id') ?? '';
}
