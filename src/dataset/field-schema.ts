import { entityTypeOf } from '../ontology/ontology.ts';
import { source } from '../ontology/source.ts';
import { datePattern } from './date-pattern.ts';
import { shapeOf, valueShapes, type ValueField, type ValueType } from './value-shapes.ts';

/** A JSON Schema, whole or partial. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ObjectSchema extends JsonSchema {
  readonly required: readonly string[];
}

/** The pattern of ids with one of the prefixes. */
export function idPattern(prefixes: readonly string[]): string {
  return `^(${prefixes.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`;
}

/**
 * The schema of an object with these fields and no others. Properties in `further` are added, or replace a field of the
 * same name.
 */
export function schemaOfFields(fields: Readonly<Record<string, ValueField>>, further: JsonSchema): ObjectSchema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: { ...propertySchemas(fields), ...further },
    required: names.filter((name) => fields[name]?.required),
    additionalProperties: false,
  };
}

/** The schemas of the objects that fields hold, by name. */
export function shapeSchemas(): JsonSchema {
  return Object.fromEntries(
    Object.entries(valueShapes).map(([name, fields]) => [name, { ...schemaOfFields(fields, {}), minProperties: 1 }]),
  );
}

/** The schema of each field, by name. */
export function propertySchemas(fields: Readonly<Record<string, ValueField>>): JsonSchema {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOfField(name, field)]));
}

function schemaOfField(name: string, { type, description }: ValueField): JsonSchema {
  const schema = schemaOfType(type);
  // In draft-07 every keyword beside $ref is ignored.
  const isReference = '$ref' in schema || name === 'names';
  if (!isReference) return { description: description.en, ...schema };
  const named = name === 'names' ? [{ anyOf: [{ required: ['es'] }, { required: ['en'] }] }] : [];
  return { description: description.en, allOf: [schema, ...named] };
}

function schemaOfType(type: ValueType): JsonSchema {
  if (typeof type === 'object') return { $ref: `#/definitions/${type.enum}` };
  const shape = shapeOf(type);
  if (shape !== undefined) {
    const reference = { $ref: `#/definitions/${shape.shape}` };
    return shape.isList ? { type: 'array', items: reference } : reference;
  }
  return schemaOfScalar(type);
}

function schemaOfScalar(type: Exclude<ValueType, object>): JsonSchema {
  switch (type) {
    case 'Strings':
      return { type: 'array', items: schemaOfScalar('String') };
    case 'Sources':
      return { type: 'array', items: schemaOfScalar('Source') };
    case 'Source':
      return { type: 'string', pattern: idPattern([source.prefix]) };
    case 'DocumentId':
      return { type: 'string', pattern: idPattern([entityTypeOf('Document').prefix]) };
    case 'Url':
      return { type: 'string', pattern: '^https?://\\S+$' };
    case 'Edtf':
      return { type: ['string', 'integer'], pattern: datePattern.source };
    case 'Float':
      return { type: 'number', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
    case 'Count':
      return { type: 'integer', minimum: 0 };
    case 'Boolean':
      return { type: 'boolean' };
    default:
      // The number of a law may be written without quotes, and YAML tools then read it as a number.
      return { type: ['string', 'number'], minLength: 1 };
  }
}
