import { commonFields } from './common-fields.ts';
import type { EntityType } from './entity-type.ts';
import { entityTypeNames, entityTypes, type EntityTypeName } from './entity-types.ts';
import type { Field, Fields } from './field.ts';
import type { RelationshipType } from './relationship-type.ts';
import { relationshipTypes } from './relationship-types.ts';

type RelationshipTypes = typeof relationshipTypes;
export type RelationshipTypeName = keyof RelationshipTypes;

export const relationshipTypeNames = Object.keys(relationshipTypes) as readonly RelationshipTypeName[];

/**
 * The end from which a relationship is read: OUT from where it starts, IN from where it points to, BOTH when it is
 * symmetric.
 */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** One end of a relationship type, as a connection field of one entity type. */
export interface RelationshipEnd {
  readonly field: string;
  readonly relationshipType: RelationshipTypeName;
  readonly direction: Direction;
  /** The entity types at the other end, in the order of the table. */
  readonly targets: readonly EntityTypeName[];
}

type RangeOf<R> = R extends { readonly rangeByDomain: infer D }
  ? D[keyof D] extends readonly (infer N)[]
    ? N
    : never
  : never;
type FieldAt<T, R> =
  | (R extends { readonly rangeByDomain: Readonly<Record<T & string, unknown>>; readonly field: infer F } ? F : never)
  | (T extends RangeOf<R>
      ? R extends { readonly inverse: infer I }
        ? I
        : R extends { readonly field: infer F }
          ? F
          : never
      : never);

/** The relationship fields that the ontology allows on an entity type. Any other name fails to compile. */
export type RelationshipFieldOf<T extends EntityTypeName> = {
  [R in RelationshipTypeName]: FieldAt<T, RelationshipTypes[R]>;
}[RelationshipTypeName];

/** The fields that an entity of the type has, common and own. */
export type PropertyFieldOf<T extends EntityTypeName> =
  keyof (typeof entityTypes)[T]['fields'] | keyof typeof commonFields;

export function entityTypeOf(name: EntityTypeName): EntityType {
  return entityTypes[name];
}

export function relationshipTypeOf(name: RelationshipTypeName): RelationshipType {
  return relationshipTypes[name];
}

/** The common fields, then the type's own fields, in the order of the table. */
export function fieldsOf(name: EntityTypeName): Fields {
  return allFields[name];
}

/** The same without those that are computed: the fields that the seed and a release hold. */
export function recordedFieldsOf(name: EntityTypeName): Fields {
  return Object.fromEntries(Object.entries(fieldsOf(name)).filter(([, { isDerived }]) => isDerived !== true));
}

const allFields = Object.fromEntries(
  entityTypeNames.map((name): [string, Fields] => [name, { ...commonFields, ...entityTypeOf(name).fields }]),
) as Readonly<Record<EntityTypeName, Fields>>;

/** The entity type whose ids start with the prefix; undefined when there is none. */
export function entityTypeByPrefix(prefix: string): EntityTypeName | undefined {
  return entityTypeNames.find((name) => entityTypeOf(name).prefix === prefix);
}

export function isEntityTypeName(name: string): name is EntityTypeName {
  return Object.hasOwn(entityTypes, name);
}

export function isRelationshipTypeName(name: string): name is RelationshipTypeName {
  return Object.hasOwn(relationshipTypes, name);
}

/** True when the ontology allows a relationship of this type from one entity type to the other. */
export function isAllowed(type: RelationshipTypeName, from: EntityTypeName, to: EntityTypeName): boolean {
  return relationshipTypeOf(type).rangeByDomain[from]?.includes(to) ?? false;
}

/** Every connection field of an entity type, in the order of the relationship table, OUT before IN. */
export function relationshipEndsOf(name: EntityTypeName): readonly RelationshipEnd[] {
  return relationshipTypeNames.flatMap((relationshipType) => endsOf(name, relationshipType));
}

/** One connection field of an entity type, by name. The name is checked at compile time. */
export function relationshipEnd<T extends EntityTypeName>(type: T, field: RelationshipFieldOf<T>): RelationshipEnd {
  const end = relationshipEndsOf(type).find((candidate) => candidate.field === field);
  if (end === undefined) throw new TypeError(`${type} has no relationship field ${field}`);
  return end;
}

/** A field of an entity type by its name; undefined when the type has no such field. */
export function fieldOf(type: EntityTypeName, field: string): Field | undefined {
  const fields = fieldsOf(type);
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

function endsOf(name: EntityTypeName, relationshipType: RelationshipTypeName): readonly RelationshipEnd[] {
  const { field, inverse, symmetric, rangeByDomain } = relationshipTypeOf(relationshipType);
  const range = rangeByDomain[name] ?? [];
  const domain = entityTypeNames.filter((candidate) => rangeByDomain[candidate]?.includes(name));
  if (symmetric) {
    const targets = entityTypeNames.filter((candidate) => range.includes(candidate) || domain.includes(candidate));
    return targets.length === 0 ? [] : [{ field, relationshipType, direction: 'BOTH', targets }];
  }
  return [
    ...(range.length === 0 ? [] : [{ field, relationshipType, direction: 'OUT', targets: range } as const]),
    ...(domain.length === 0 || inverse === undefined
      ? []
      : [{ field: inverse, relationshipType, direction: 'IN', targets: domain } as const]),
  ];
}
