import type { EngineDescription, LoadedRelease } from '../../engine/graph-engine.ts';
import { parseEdtf } from '../../model/edtf-date.ts';
import { limitNames, limits } from '../../model/limits.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import { relationshipTypeNames } from '../../ontology/ontology.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { costs, costsNothing } from '../cost/cost-rule.ts';
import { edtfRef } from '../value-types.ts';

interface ReplacedId {
  readonly id: string;
  readonly replacedBy: string;
}

const replacedIdRef = builder.objectRef<ReplacedId>('ReplacedId').implement({
  description:
    'An id of an earlier release that another replaced. It still leads to the entity, whose `id` is the present one.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the earlier release.' }),
    replacedBy: t.exposeID('replacedBy', { description: 'The present id of the same entity.' }),
  }),
});

const releaseRef = builder.objectRef<LoadedRelease>('Release').implement({
  description: 'One immutable state of the dataset.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'First 12 hexadecimal digits of the SHA-256 of its canonical content: cite it beside an address.',
    }),
    loadedAt: t.exposeString('loadedAt', {
      description: 'When it was loaded into this graph, as an ISO 8601 instant.',
    }),
    replacedIds: t.field({
      ...costsNothing('read with the release itself'),
      type: [replacedIdRef],
      description: 'The ids of earlier releases that were replaced, each with the present one.',
      resolve: ({ replacements = new Map<string, string>() }) =>
        [...replacements].map(([id, replacedBy]) => ({ id, replacedBy })),
    }),
  }),
});

interface TypeCount {
  readonly type: string;
  readonly count: number;
}

const typeCountRef = builder.objectRef<TypeCount>('TypeCount').implement({
  description: 'How many there are of one type.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'Name of an entity type or relationship type, or `Source`.' }),
    count: t.exposeInt('count', { description: 'How many the release holds.' }),
  }),
});

interface Limit {
  readonly name: string;
  readonly value: number;
}

const limitRef = builder.objectRef<Limit>('Limit').implement({
  description: 'A limit that requests must keep to.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Which limit; the page for programmers says what each counts.' }),
    value: t.exposeInt('value', { description: 'Its value.' }),
  }),
});

const metaRef = builder.objectRef<EngineDescription>('Meta').implement({
  description: 'What this service is and what it holds.',
  fields: (t) => ({
    name: t.string({
      description: 'The name of the graph.',
      resolve: () => 'Hoja: the Peru drug-policy knowledge graph',
    }),
    release: t.expose('release', {
      type: releaseRef,
      nullable: true,
      description: 'The release that answers come from; null when none is loaded.',
    }),
    licence: t.string({
      description: 'Licence of the descriptions (SPDX). Facts are not owned; quotes are their authors’.',
      resolve: () => 'CC-BY-4.0',
    }),
    engine: t.string({
      description: 'The graph database and its version.',
      resolve: ({ name, version }) => `${name} ${version}`,
    }),
    counts: t.field({
      ...costsNothing('counted with the rows of the description of the graph'),
      type: [typeCountRef],
      description: 'Entities, then relationships, then sources, by type, each by name.',
      resolve: countsOf,
    }),
    coverage: t.field({
      type: edtfRef,
      nullable: true,
      description:
        'From the earliest to the latest day that the release says anything about; as of a day outside, `@asOf` answers empty lists. Null when no release is loaded.',
      resolve: ({ release }) =>
        release?.coverage == null
          ? null
          : (parseEdtf(`${release.coverage.earliest}/${release.coverage.latest}`) ?? null),
    }),
    limits: t.field({
      ...costsNothing('the limits are in memory'),
      type: [limitRef],
      description: 'The limits that requests must keep to.',
      resolve: (_meta, _arguments, context) => limitsOf(context),
    }),
  }),
});

builder.queryField('meta', (t) =>
  t.field({
    ...costs({ kind: 'question', rows: () => typesCounted, found: () => ({}) }),
    type: metaRef,
    description: 'What this service is, which release it answers from and how much that holds.',
    resolve: (_root, _arguments, context) => describeOnce(context),
  }),
);

/** One row for each entity type, for each relationship type, and for the sources. */
const typesCounted = entityTypeNames.length + relationshipTypeNames.length + 1;

/** The engine describes the graph once for an operation, however often fields ask for the description. */
const descriptions = new WeakMap<Context, Promise<EngineDescription>>();

function describeOnce(context: Context): Promise<EngineDescription> {
  const description = descriptions.get(context) ?? context.engine.describe();
  descriptions.set(context, description);
  return description;
}

function limitsOf(context: Context): Limit[] {
  const configured = context.limits ?? limits;
  return limitNames.map((name) => ({ name, value: configured[name] }));
}

function countsOf({ entityCounts, relationshipCounts, sourceCount }: EngineDescription): TypeCount[] {
  const byName = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => (a.type < b.type ? -1 : 1));
  return [...byName(entityCounts), ...byName(relationshipCounts), { type: 'Source', count: sourceCount }];
}
