import { entityTypeNames } from '../../ontology/entity-types.ts';
import type { EntityTypeName } from '../../ontology/entity-types.ts';
import { enumCodes, enumLabel, enums, type EnumName } from '../../ontology/enums.ts';
import type { Field } from '../../ontology/field.ts';
import { namespaces } from '../../ontology/namespaces.ts';
import {
  entityTypeOf,
  fieldsOf,
  relationshipEndsOf,
  relationshipTypeNames,
  relationshipTypeOf,
  type RelationshipEnd,
  type RelationshipTypeName,
} from '../../ontology/ontology.ts';
import { relationshipFields } from '../../ontology/relationship-fields.ts';
import { builder } from '../builder.ts';
import { costsNothing } from '../cost/cost-rule.ts';
import { directionEnum, entityTypeEnum, relationshipTypeEnum } from '../enums.ts';
import { localizedTextRef } from '../value-types.ts';

const inMemory = 'the ontology is in memory';

type NamedField = Field & { readonly name: string };

const fieldRef = builder.objectRef<NamedField>('OntologyField').implement({
  description: 'A field of an entity type or of relationships.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name here and in the seed.' }),
    type: t.string({
      description: 'What it holds: a value type, or the name of an enum.',
      resolve: ({ type }) => (typeof type === 'object' ? type.enum : type),
    }),
    required: t.exposeBoolean('required', { description: 'Whether each must have it.' }),
    label: t.expose('label', { type: localizedTextRef, description: 'What to call it in an interface.' }),
    description: t.expose('description', { type: localizedTextRef, description: 'What it means.' }),
    iris: t.field({
      type: ['URL'],
      description: 'The terms of standard vocabularies that mean the same or nearly.',
      resolve: ({ iris = [], startIris = [], endIris = [] }) => expandAll([...iris, ...startIris, ...endIris]),
    }),
  }),
});

const relationshipEndRef = builder.objectRef<RelationshipEnd>('OntologyConnection').implement({
  description: 'A connection field: one end of a relationship type, as one entity type sees it.',
  fields: (t) => ({
    name: t.exposeString('field', { description: 'Name of the connection field.' }),
    relationshipType: t.field({
      type: relationshipTypeEnum,
      description: 'The relationship type it follows.',
      resolve: ({ relationshipType }) => relationshipType,
    }),
    direction: t.expose('direction', { type: directionEnum, description: 'From which end it is read.' }),
    targets: t.field({
      type: [entityTypeEnum],
      description: 'The types it can lead to.',
      resolve: ({ targets }) => [...targets],
    }),
  }),
});

const entityTypeRef = builder.objectRef<{ readonly name: EntityTypeName }>('OntologyEntityType').implement({
  description: 'A type of entities.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the GraphQL type.' }),
    type: t.field({
      type: entityTypeEnum,
      description: 'The same, as arguments take it.',
      resolve: ({ name }) => name,
    }),
    prefix: t.string({ description: 'First part of its ids.', resolve: ({ name }) => entityTypeOf(name).prefix }),
    label: t.field({
      type: localizedTextRef,
      description: 'What to call one.',
      resolve: ({ name }) => entityTypeOf(name).label,
    }),
    plural: t.field({
      type: localizedTextRef,
      description: 'What to call several.',
      resolve: ({ name }) => entityTypeOf(name).plural,
    }),
    description: t.field({
      type: localizedTextRef,
      description: 'What it is.',
      resolve: ({ name }) => entityTypeOf(name).description,
    }),
    iris: t.field({
      type: ['URL'],
      description: 'Classes of standard vocabularies that it belongs to.',
      resolve: ({ name }) => expandAll(entityTypeOf(name).iris),
    }),
    fields: t.field({
      ...costsNothing(inMemory),
      type: [fieldRef],
      description: 'Its fields, the common ones first.',
      resolve: ({ name }) => namedFields(fieldsOf(name)),
    }),
    connections: t.field({
      ...costsNothing(inMemory),
      type: [relationshipEndRef],
      description: 'Its connection fields.',
      resolve: ({ name }) => [...relationshipEndsOf(name)],
    }),
  }),
});

const pairRef = builder
  .objectRef<{ readonly from: EntityTypeName; readonly to: readonly EntityTypeName[] }>('OntologyPairs')
  .implement({
    description: 'Where relationships of a type may lead from one entity type.',
    fields: (t) => ({
      from: t.field({ type: entityTypeEnum, description: 'The type at the start.', resolve: ({ from }) => from }),
      to: t.field({ type: [entityTypeEnum], description: 'The types it may point to.', resolve: ({ to }) => [...to] }),
    }),
  });

const relationshipTypeRef = builder
  .objectRef<{ readonly name: RelationshipTypeName }>('OntologyRelationshipType')
  .implement({
    description: 'A type of relationships.',
    fields: (t) => ({
      name: t.field({ type: relationshipTypeEnum, description: 'Its name.', resolve: ({ name }) => name }),
      field: t.string({
        description: 'Connection field at its start.',
        resolve: ({ name }) => relationshipTypeOf(name).field,
      }),
      inverse: t.string({
        nullable: true,
        description: 'Connection field at its end; null when it is symmetric.',
        resolve: ({ name }) => relationshipTypeOf(name).inverse ?? null,
      }),
      symmetric: t.boolean({
        description: 'Whether it says the same from both ends.',
        resolve: ({ name }) => relationshipTypeOf(name).symmetric ?? false,
      }),
      label: t.field({
        type: localizedTextRef,
        description: 'What it says from its start.',
        resolve: ({ name }) => relationshipTypeOf(name).label,
      }),
      inverseLabel: t.field({
        type: localizedTextRef,
        nullable: true,
        description: 'What it says from its end.',
        resolve: ({ name }) => relationshipTypeOf(name).inverseLabel ?? null,
      }),
      description: t.field({
        type: localizedTextRef,
        description: 'What it means.',
        resolve: ({ name }) => relationshipTypeOf(name).description,
      }),
      pairs: t.field({
        ...costsNothing(inMemory),
        type: [pairRef],
        description: 'Between which entity types it may stand: its domain and range.',
        resolve: ({ name }) => pairsOf(name),
      }),
      iris: t.field({
        type: ['URL'],
        description: 'Properties of standard vocabularies that mean the same or nearly.',
        resolve: ({ name }) => expandAll(relationshipTypeOf(name).iris),
      }),
    }),
  });

const enumValueRef = builder
  .objectRef<{ readonly enumName: EnumName; readonly code: string }>('OntologyEnumValue')
  .implement({
    description: 'A value of an enum.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'As arguments and answers have it.' }),
      label: t.field({
        type: localizedTextRef,
        description: 'In words.',
        resolve: ({ enumName, code }) => enumLabel(enumName, code) ?? { es: code, en: code },
      }),
    }),
  });

const enumRef = builder.objectRef<{ readonly name: EnumName }>('OntologyEnum').implement({
  description: 'A closed list of values.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the GraphQL enum.' }),
    values: t.field({
      ...costsNothing(inMemory),
      type: [enumValueRef],
      description: 'Its values, in the order of the ontology.',
      resolve: ({ name }) => enumCodes(name).map((code) => ({ enumName: name, code })),
    }),
  }),
});

const ontologyRef = builder.objectRef<object>('Ontology').implement({
  description:
    'What exists in the graph, as data: the same table that the schema, the checks of the dataset and the documentation come from.',
  fields: (t) => ({
    entityTypes: t.field({
      ...costsNothing(inMemory),
      type: [entityTypeRef],
      description: 'Every type of entities.',
      resolve: () => entityTypeNames.map((name) => ({ name })),
    }),
    relationshipTypes: t.field({
      ...costsNothing(inMemory),
      type: [relationshipTypeRef],
      description: 'Every type of relationships.',
      resolve: () => relationshipTypeNames.map((name) => ({ name })),
    }),
    relationshipFields: t.field({
      ...costsNothing(inMemory),
      type: [fieldRef],
      description: 'What every relationship can say about itself.',
      resolve: () => namedFields(relationshipFields),
    }),
    enums: t.field({
      ...costsNothing(inMemory),
      type: [enumRef],
      description: 'Every closed list of values, roles included.',
      resolve: () => (Object.keys(enums) as EnumName[]).map((name) => ({ name })),
    }),
  }),
});

builder.queryField('ontology', (t) =>
  t.field({
    type: ontologyRef,
    description: 'What exists in the graph: types, fields, relationships, labels in both languages.',
    resolve: () => ({}),
  }),
);

function namedFields(fields: Readonly<Record<string, Field>>): NamedField[] {
  return Object.entries(fields).map(([name, field]) => ({ name, ...field }));
}

function pairsOf(name: RelationshipTypeName) {
  const { rangeByDomain } = relationshipTypeOf(name);
  return entityTypeNames.flatMap((from) => {
    const to = rangeByDomain[from];
    return to === undefined ? [] : [{ from, to }];
  });
}

function expandAll(iris: readonly string[]): string[] {
  return iris.map((iri) => {
    const [prefix = '', name = ''] = iri.split(':');
    return `${(namespaces as Readonly<Record<string, string>>)[prefix] ?? `${prefix}:`}${name}`;
  });
}
