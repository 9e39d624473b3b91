import SchemaBuilder from '@pothos/core';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import { createYoga } from 'graphql-yoga';
import { createServer } from 'node:http';
import type { RowValue } from '../../../src/engine/statement.ts';
import { openEngine } from '../open-engine.ts';
import { host, port } from '../settings.ts';

/**
 * Yoga and Pothos with `@pothos/plugin-dataloader`, as their documentation sets them up: one statement for each field
 * of a level, over our port to the engine.
 */
interface Law {
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
  readonly publishedOn: string | null;
}

interface Provision {
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
}

interface Version {
  readonly id: string;
  readonly valid: string | null;
}

interface Act {
  readonly relationship: { readonly on: string | null; readonly confidence: string };
  readonly node: Law;
}

type Values = readonly RowValue[];

const engine = await openEngine();
const builder = new SchemaBuilder<{
  DefaultFieldNullability: false;
  Objects: {
    Law: Law;
    Provision: Provision;
    ProvisionVersion: Version;
    Act: Act;
    ActRelationship: Act['relationship'];
  };
}>({
  plugins: [DataloaderPlugin],
  defaultFieldNullability: false,
});

const lawColumns = ['n.id', 'n.name_es', 'n.number', 'n.publishedOn'] as const;
const lawOf = ([id, name, number, publishedOn]: Values): Law => ({ id, name, number, publishedOn }) as Law;
const provisionOf = ([id, name, number]: Values): Provision => ({ id, name, number }) as Provision;
const versionOf = ([id, valid]: Values): Version => ({ id, valid }) as Version;
const actOf = ([on, confidence, ...law]: Values): Act =>
  ({ relationship: { on, confidence }, node: lawOf(law) }) as Act;

builder.objectType('Law', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    number: t.exposeString('number', { nullable: true }),
    publishedOn: t.exposeString('publishedOn', { nullable: true }),
    parts: t.loadableList({
      type: 'Provision',
      byPath: true,
      args: { first: t.arg.int({ required: true }) },
      resolve: ({ id }) => id,
      load: (ids: string[], _context, { first }) =>
        findAround(ids, 'PART_OF', ['n.id', 'n.name_es', 'n.number'], first, provisionOf),
    }),
  }),
});

builder.objectType('Provision', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    number: t.exposeString('number', { nullable: true }),
    versions: t.loadableList({
      type: 'ProvisionVersion',
      byPath: true,
      args: { first: t.arg.int({ required: true }) },
      resolve: ({ id }) => id,
      load: (ids: string[], _context, { first }) =>
        findAround(ids, 'VERSION_OF', ['n.id', 'n.valid'], first, versionOf),
    }),
    amendedBy: t.loadableList({
      type: 'Act',
      byPath: true,
      args: { first: t.arg.int({ required: true }) },
      resolve: ({ id }) => id,
      load: (ids: string[], _context, { first }) =>
        findAround(ids, 'AMENDS', ['r.on', 'r.confidence', ...lawColumns], first, actOf),
    }),
  }),
});

builder.objectType('ProvisionVersion', {
  fields: (t) => ({
    id: t.exposeID('id'),
    valid: t.exposeString('valid', { nullable: true }),
    introducedBy: t.loadableList({
      type: 'Law',
      byPath: true,
      args: { first: t.arg.int({ required: true }) },
      resolve: ({ id }) => id,
      load: (ids: string[], _context, { first }) => findAround(ids, 'INTRODUCES', lawColumns, first, lawOf),
    }),
  }),
});

builder.objectType('Act', {
  fields: (t) => ({
    relationship: t.expose('relationship', { type: 'ActRelationship' }),
    node: t.expose('node', { type: 'Law' }),
  }),
});
builder.objectType('ActRelationship', {
  fields: (t) => ({ on: t.exposeString('on', { nullable: true }), confidence: t.exposeString('confidence') }),
});

builder.queryType({
  fields: (t) => ({
    law: t.loadable({
      type: 'Law',
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_root, { id }) => id,
      load: findLaws,
    }),
  }),
});

const yoga = createYoga({ schema: builder.toSchema(), graphiql: false, landingPage: false });
createServer((request, response) => {
  void yoga(request, response);
}).listen(port, host);

async function findLaws(ids: readonly string[]): Promise<readonly (Law | Error)[]> {
  const laws = await engine.run({
    name: 'findLaws',
    cypher: `MATCH (n:HojaEntity) WHERE n.id IN $ids RETURN ${lawColumns.join(', ')}`,
    parameters: { ids },
    row: lawOf,
  });
  const byId = new Map(laws.map((law) => [law.id, law]));
  return ids.map((id) => byId.get(id) ?? new Error(`${id} is not known`));
}

/** The first of each list, in one statement for all of the entities. */
async function findAround<Node>(
  ids: readonly string[],
  type: string,
  columns: readonly string[],
  first: number,
  nodeOf: (values: Values) => Node,
): Promise<readonly Node[][]> {
  const rows = await engine.run({
    name: `find${type}`,
    cypher: `
      UNWIND $ids AS id
      MATCH (a:HojaEntity {id: id})
      CALL (a) { MATCH (a)<-[r:HOJA_${type}]-(n) WITH r, n ORDER BY n.sortKey, r.id LIMIT $first RETURN collect([${columns.join(', ')}]) AS found }
      RETURN id, found`,
    parameters: { ids, first },
    row: ([id, found]) => [id as string, (found as readonly Values[]).map(nodeOf)] as const,
  });
  const byId = new Map(rows);
  return ids.map((id) => byId.get(id) ?? []);
}
