import { commonFields } from '../ontology/common-fields.ts';
import { entityTypeNames, type EntityTypeName } from '../ontology/entity-types.ts';
import { enumCodes, enums, type EnumName } from '../ontology/enums.ts';
import {
  entityTypeOf,
  recordedFieldsOf,
  relationshipTypeNames,
  relationshipTypeOf,
  type RelationshipTypeName,
} from '../ontology/ontology.ts';
import { relationshipFields } from '../ontology/relationship-fields.ts';
import { source } from '../ontology/source.ts';
import { idPattern, propertySchemas, schemaOfFields, shapeSchemas, type JsonSchema } from './field-schema.ts';
import { relationshipFieldsOf } from './read-relationships.ts';

/**
 * Makes the JSON Schema of the seed files from the ontology, in draft-07, which the YAML support of editors reads best.
 */
export function renderDatasetSchema(): string {
  return `${JSON.stringify(datasetSchema(), null, 2)}\n`;
}

const refTo = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

function datasetSchema(): JsonSchema {
  const kinds = [...entityTypeNames.map((name) => ({ name, prefix: entityTypeOf(name).prefix })), source];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of the Hoja dataset',
    description:
      'Entities by id, each with its fields and the relationships that start from it; in sources.yaml, sources by id.',
    type: 'object',
    patternProperties: Object.fromEntries(kinds.map(({ name, prefix }) => [idPattern([prefix]), refTo(name)])),
    additionalProperties: false,
    definitions: {
      ...Object.fromEntries(entityTypeNames.map((name) => [name, entitySchema(name)])),
      [source.name]: {
        title: source.label.en,
        description: source.description.en,
        ...schemaOfFields(source.fields, {}),
      },
      ...Object.fromEntries(relationshipTypeNames.map((name) => [name, relationshipsSchema(name)])),
      ...shapeSchemas(),
      ...Object.fromEntries((Object.keys(enums) as EnumName[]).map((name) => [name, { enum: enumCodes(name) }])),
      ...prefixed('entity', propertySchemas(commonFields)),
      ...prefixed('relationship', propertySchemas(relationshipFields)),
      sourced: {
        description: 'Sources may be empty only for general knowledge.',
        if: { properties: { confidence: { const: 'GENERAL_KNOWLEDGE' } }, required: ['confidence'] },
        then: {},
        else: { properties: { sources: { minItems: 1 } } },
      },
    },
  };
}

function entitySchema(name: EntityTypeName): JsonSchema {
  const { label, description } = entityTypeOf(name);
  const starting = relationshipTypeNames.filter((type) => relationshipTypeOf(type).rangeByDomain[name] !== undefined);
  const relationships = {
    description: 'Relationships that start from here, by type',
    type: 'object',
    properties: Object.fromEntries(starting.map((type) => [type, relationshipsFrom(name, type)])),
    additionalProperties: false,
  };
  const fields = schemaOfFields(recordedFieldsOf(name), {
    ...refsTo('entity', Object.keys(commonFields)),
    relationships,
  });
  // An entity without aliases leaves the field out.
  const required = fields.required.filter((field) => field !== 'aliases');
  return { title: label.en, description: description.en, ...fields, required, allOf: [refTo('sourced')] };
}

/** The schema of a list of relationships of one type, from any type of entity. */
function relationshipsSchema(type: RelationshipTypeName): JsonSchema {
  const { description, rangeByDomain } = relationshipTypeOf(type);
  const fields = relationshipFieldsOf(type);
  const item = schemaOfFields(fields, {
    id: { description: 'Only where two relationships share type and ends', type: 'string' },
    to: endSchema([...new Set(Object.values(rangeByDomain).flat())]),
    ...refsTo('relationship', Object.keys(fields)),
  });
  return {
    description: description.en,
    type: 'array',
    items: { ...item, required: ['to', ...item.required], allOf: [refTo('sourced')] },
  };
}

/** The same schema, with only the target types that the ontology allows from one type of entity. */
function relationshipsFrom(name: EntityTypeName, type: RelationshipTypeName): JsonSchema {
  const range = relationshipTypeOf(type).rangeByDomain[name] ?? [];
  return { allOf: [refTo(type), { items: { properties: { to: endSchema(range) } } }] };
}

function endSchema(range: readonly EntityTypeName[]): JsonSchema {
  return {
    description: `Id of the entity it points to: ${range.join(' or ')}`,
    type: 'string',
    pattern: idPattern(range.map((name) => entityTypeOf(name).prefix)),
  };
}

function prefixed(prefix: string, schemas: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`${prefix}.${name}`, schema]));
}

function refsTo(prefix: string, names: readonly string[]): JsonSchema {
  return Object.fromEntries(names.map((name) => [name, refTo(`${prefix}.${name}`)]));
}
