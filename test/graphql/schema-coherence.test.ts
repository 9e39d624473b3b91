import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isScalarType,
  specifiedScalarTypes,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { entityTypeNames } from '../../src/ontology/entity-types.ts';
import { relationshipEndsOf } from '../../src/ontology/ontology.ts';

const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !specifiedScalarTypes.some((scalar) => scalar.name === name),
);

describe('the schema', () => {
  it('describes every type, field, argument, enum value, input field and directive', () => {
    const described = [
      ...types.flatMap(partsOf),
      ...schema.getDirectives().map(({ name, description }) => [`@${name}`, description] as const),
    ];

    expect(described.filter(([, description]) => (description ?? '').trim().length < 3).map(([name]) => name)).toEqual(
      [],
    );
    expect(described.length).toBeGreaterThan(500);
  });

  it('gives a field name one nullability and one type over all nodes, so that one selection can name it on any of them', () => {
    const shapes = new Map<string, Set<string>>();
    for (const node of nodes()) {
      for (const field of Object.values(node.getFields()))
        shapes.set(field.name, (shapes.get(field.name) ?? new Set()).add(shapeOf(field)));
    }

    expect(
      [...shapes].filter(([, { size }]) => size > 1).map(([name, found]) => `${name}: ${[...found].join(' and ')}`),
    ).toEqual([]);
  });

  it.each(entityTypeNames)('has a connection for each end of a relationship of %s', (name) => {
    const type = schema.getType(name);
    const connections = isObjectType(type)
      ? Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      : [];

    expect(connections.map((field) => field.name)).toEqual(
      expect.arrayContaining(relationshipEndsOf(name).map(({ field }) => field)),
    );
  });
});

function nodes() {
  const node = schema.getType('Node');
  return isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
}

/** Two leaves merge when they are one type; two objects when the lists and nulls around them are alike. */
function shapeOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  return isLeafType(named) ? String(type) : String(type).replace(named.name, 'Object');
}

function partsOf(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
  const own = [type.name, type.description] as const;
  if (isScalarType(type)) return [own];
  if (isEnumType(type))
    return [own, ...type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as const)];
  if (isInputObjectType(type))
    return [
      own,
      ...Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description] as const),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  return [
    own,
    ...fields.map(({ name, description }) => [`${type.name}.${name}`, description] as const),
    ...fields.flatMap((field) =>
      field.args.map(({ name, description }) => [`${type.name}.${field.name}(${name}:)`, description] as const),
    ),
  ];
}
