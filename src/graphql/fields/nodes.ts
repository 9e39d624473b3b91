import { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import { entityTypeOf } from '../../ontology/ontology.ts';
import { source } from '../../ontology/source.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { connectionRef } from '../connections.ts';
import { costs } from '../cost/cost-rule.ts';
import { lengthWithin } from '../cost/counted-arguments.ts';
import { findList, findNode, findNodes } from '../find.ts';
import { entityListArguments, sourceListArguments } from '../list-arguments.ts';
import { checkEntityId, checkIdOf, typeOfId } from '../node-id.ts';
import { entityRef, entityRefs, sourceRef } from '../refs.ts';

const { maximumIds } = limits;

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Id of an entity or a source.' }) },
    description:
      'Anything by its id, as the Relay Global Object Identification specification says. Null when there is none.',
    resolve: (_root, { id }, context, info) => {
      typeOfId(id);
      return findNode(info, context, ['Entity', 'Source'], id);
    },
  }),
  nodes: t.field({
    ...costs({ kind: 'rows', rows: ({ ids }) => lengthWithin(ids, maximumIds) }),
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, description: `Ids of entities or sources, at most ${maximumIds}.` }) },
    description: 'Several things by their ids, in the order of the ids; null where there is none.',
    resolve: async (_root, { ids }, context, info) => {
      if (ids.length > maximumIds)
        throw new HojaError('TOO_MANY_IDS', `nodes was given ${ids.length} ids; give at most ${maximumIds} at once.`);
      ids.forEach(typeOfId);
      const found = await findNodes(info, context, { labels: ['Entity', 'Source'], argument: 'ids' });
      return ids.map((id) => found.get(id) ?? null);
    },
  }),
  entity: t.field({
    type: entityRef,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Id of an entity of any type.' }) },
    description: 'An entity of any type by its id. Null when there is none.',
    resolve: (_root, { id }, context, info) => {
      checkEntityId(id);
      return findNode(info, context, ['Entity'], id);
    },
  }),
}));

for (const name of entityTypeNames) {
  const { fieldName, listName, prefix, label, plural } = entityTypeOf(name);
  const listArguments = entityListArguments(name);
  builder.queryFields((t) => ({
    [fieldName]: t.field({
      type: entityRefs[name],
      nullable: true,
      args: { id: t.arg.id({ required: true, description: `Id, \`${prefix}:…\`.` }) },
      description: `One ${label.en} (${label.es}) by its id. Null when there is none.`,
      resolve: (_root, { id }, context, info) => {
        checkIdOf(id, name, prefix);
        return findNode(info, context, ['Entity'], id);
      },
    }),
    [listName]: t.field({
      ...costs({ kind: 'page' }),
      type: connectionRef(name),
      args: listArguments.definitions(t as unknown as FieldBuilder<unknown>),
      description: `All ${plural.en} (${plural.es}), filtered and ordered.`,
      resolve: (_root, _arguments, context, info) => findList(info, context, name, listArguments.ask) as never,
    }),
  }));
}

const sourceArguments = sourceListArguments();

builder.queryFields((t) => ({
  source: t.field({
    type: sourceRef,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: `Id, \`${source.prefix}:…\`.` }) },
    description: 'One source by its id. Null when there is none.',
    resolve: (_root, { id }, context, info) => {
      checkIdOf(id, source.name, source.prefix);
      return findNode(info, context, ['Source'], id);
    },
  }),
  sources: t.field({
    ...costs({ kind: 'page' }),
    type: connectionRef('Source'),
    args: sourceArguments.definitions(t as unknown as FieldBuilder<unknown>),
    description: 'All sources, filtered and ordered.',
    resolve: (_root, _arguments, context, info) => findList(info, context, source.name, sourceArguments.ask) as never,
  }),
}));
