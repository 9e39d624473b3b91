import type { GraphRelationship } from '../../graph/graph-relationship.ts';
import { findPaths, type FoundPath } from '../../graph/paths.ts';
import { limits } from '../../model/limits.ts';
import { languages } from '../../model/localized-text.ts';
import { builder } from '../builder.ts';
import { costs } from '../cost/cost-rule.ts';
import { within } from '../cost/counted-arguments.ts';
import { dayOf, isOutside } from '../directives.ts';
import { entityTypeEnum, languageEnum, relationshipTypeEnum } from '../enums.ts';
import { findPlaces } from '../find-places.ts';
import { foundNode, foundNodes, foundRelationship, type WithFound } from '../found.ts';
import { checkEntityId, checkEntityIds } from '../node-id.ts';
import { entityRef, relationshipRef } from '../refs.ts';
import { runOptions } from '../run-plan.ts';
import { needs, type Arguments } from '../selection/field-plan.ts';
import { storedNamesColumns, tellRelationship } from '../tell-item.ts';

/** How two entities are connected, step by step. */

/** The number of rows that one hop commonly reads. A search that reads far more is refused while it runs. */
const rowsAHop = 1_000;

interface Step extends WithFound {
  readonly from: string;
  readonly to: string;
  readonly relationship: GraphRelationship;
}

const stepRef = builder.objectRef<Step>('PathStep').implement({
  description: 'One step of a path: from one entity to the next, over one relationship.',
  fields: (t) => ({
    from: t.field({
      ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }),
      type: entityRef,
      description: 'Where the step starts, as the path runs.',
      resolve: (step, _arguments, _context, { path }) => foundNode(step, path, step.from),
    }),
    to: t.field({
      ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }),
      type: entityRef,
      description: 'Where it leads.',
      resolve: (step, _arguments, _context, { path }) => foundNode(step, path, step.to),
    }),
    forward: t.boolean({
      description:
        'True when the relationship itself runs as the path does; false when it is read against its direction.',
      resolve: ({ from, relationship }) => relationship.from === from,
    }),
    sentence: t.string({
      ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity', properties: storedNamesColumns }),
      args: {
        language: t.arg({
          type: languageEnum,
          required: true,
          defaultValue: languages[0],
          description: 'In Spanish or English; Spanish for any other.',
        }),
      },
      description:
        'What the relationship says, in its own direction: "Ley 28002 modifica el art. 296 del Código Penal, 17 de junio de 2003".',
      resolve: (step, { language }, _context, { path }) =>
        tellRelationship(
          step.relationship,
          { from: foundNode(step, path, step.relationship.from), to: foundNode(step, path, step.relationship.to) },
          language === 'en' ? 'en' : 'es',
        ),
    }),
    relationship: t.field({
      ...needs({ kind: 'found', role: 'relationships' }),
      type: relationshipRef,
      description: 'The whole relationship, with its sources; of several between the two entities the first by id.',
      resolve: (step, _arguments, _context, { path }) => foundRelationship(step, path, step.relationship),
    }),
  }),
});

const pathRef = builder.objectRef<FoundPath & WithFound>('Path').implement({
  description: 'A way from one entity to another on which none is met twice.',
  fields: (t) => ({
    length: t.int({ description: 'How many steps it has.', resolve: ({ relationships }) => relationships.length }),
    nodes: t.field({
      ...needs({ kind: 'lookup', role: 'nodes', label: 'Entity' }),
      type: [entityRef],
      description: 'The entities, from one end to the other.',
      resolve: (way, _arguments, _context, { path }) => foundNodes(way, path, way.nodes),
    }),
    steps: t.field({
      ...costs({ kind: 'items', role: 'relationships' }),
      type: [stepRef],
      description: 'The steps, from one end to the other; one fewer than nodes.',
      resolve: ({ nodes, relationships, found }) =>
        relationships.map((relationship, index) => ({
          from: nodes[index] ?? '',
          to: nodes[index + 1] ?? '',
          relationship,
          found,
        })),
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    ...costs({ kind: 'question', rows: (args) => hopsOf(args) * rowsAHop, found: foundOf }),
    type: [pathRef],
    args: {
      from: t.arg.id({ required: true, description: 'Id of the entity at the one end.' }),
      to: t.arg.id({ required: true, description: 'Id of the entity at the other end.' }),
      maxHops: t.arg.int({
        required: true,
        defaultValue: 6,
        description: `The most steps that a path may have, from 1 to ${limits.maximumPathHops}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 3,
        description: `How many paths, from 1 to ${limits.maximumPaths}.`,
      }),
      relationshipTypes: t.arg({
        type: [relationshipTypeEnum],
        description: 'Only over relationships of these types; all when missing.',
      }),
      entityTypes: t.arg({
        type: [entityTypeEnum],
        description: 'Only through entities of these types; both ends may be of any.',
      }),
      avoid: t.arg.idList({ description: `Never through these entities, at most ${limits.maximumAvoidedIds}.` }),
      maxDegree: t.arg.int({
        description:
          'Never through an entity with more relationships than this: hubs such as the country connect everything and explain nothing.',
      }),
    },
    description:
      'How two entities are connected: the shortest path, then the next shortest, equally long ones by the names along them. Relationships are read in either direction. Empty when nothing connects them.',
    resolve: async (_root, args, context, info) => {
      checkEntityId(args.from);
      checkEntityId(args.to);
      checkEntityIds('paths(avoid:)', args.avoid ?? [], limits.maximumAvoidedIds);
      const question = {
        ...args,
        relationshipTypes: args.relationshipTypes ?? null,
        entityTypes: args.entityTypes ?? null,
        avoid: args.avoid ?? [],
        maxDegree: args.maxDegree ?? null,
        asOf: dayOf(info),
      };
      const paths = isOutside(info, context) ? [] : await findPaths(context.engine, question, runOptions(context));
      const found = await findPlaces(info, context, {
        nodes: { nodes: paths.flatMap(({ nodes }) => nodes) },
        relationships: { relationships: paths.flatMap(({ relationships }) => relationships) },
      });
      return paths.map((path) => ({ ...path, found }));
    },
  }),
);

function hopsOf({ maxHops }: Arguments): number {
  return within(maxHops, limits.maximumPathHops);
}

function foundOf(args: Arguments): Readonly<Record<string, number>> {
  const paths = within(args.first, limits.maximumPaths);
  return { items: paths, nodes: paths * (hopsOf(args) + 1), relationships: paths * hopsOf(args) };
}
