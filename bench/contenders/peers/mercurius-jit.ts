import Fastify from 'fastify';
import mercurius from 'mercurius';
import { readRelease } from '../../../src/dataset/release-file.ts';
import { parseEdtf } from '../../../src/model/edtf-date.ts';
import { host, port } from '../settings.ts';

/**
 * Fastify and mercurius, compiled from the first request on; everything is in maps already, in the form in which it is
 * answered, and every resolver is synchronous.
 */
const { entities, sources } = await readRelease('dist/release.json');
const sourceById = new Map<string, object>(
  sources.map((source) => [source.id, { id: source.id, title: source.title, publisher: source.publisher ?? null }]),
);
const entityById = new Map<string, object>(
  entities.map(({ id, type, names, description, confidence, sources: ids, publishedOn, number }) => [
    id,
    {
      id,
      typeName: type,
      type: enumValueOf(type),
      names,
      description,
      confidence,
      number,
      sources: (ids as readonly string[]).map((source) => sourceById.get(source)),
      publishedOn: dateOf(publishedOn),
    },
  ]),
);
const types = [...new Set(entities.map(({ type }) => type))];

const fields =
  'id: ID! type: EntityType! names: LocalizedText! description: LocalizedText confidence: Confidence! sources: [Source!]!';
const schema = `
  enum EntityType { ${types.map(enumValueOf).join(' ')} }
  enum Confidence { ${[...new Set(entities.map(({ confidence }) => confidence as string))].join(' ')} }
  type LocalizedText { es: String en: String }
  type Edtf { text: String! earliest: String latest: String }
  type Source { id: ID! title: String! publisher: String }
  interface Entity { ${fields} }
  ${types.map((type) => `type ${type} implements Entity { ${fields} ${type === 'Law' ? 'number: String publishedOn: Edtf' : ''} }`).join('\n')}
  type Query { entity(id: ID!): Entity }`;

const app = Fastify();
await app.register(mercurius, {
  schema,
  jit: 1,
  resolvers: {
    Query: { entity: (_root: unknown, { id }: { readonly id: string }) => entityById.get(id) ?? null },
    Entity: { resolveType: ({ typeName }: { readonly typeName: string }) => typeName },
  },
});
await app.listen({ host, port });

function enumValueOf(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function dateOf(text: unknown): object | null {
  if (typeof text !== 'string') return null;
  const { earliest, latest } = parseEdtf(text) ?? { earliest: null, latest: null };
  return { text, earliest, latest };
}
