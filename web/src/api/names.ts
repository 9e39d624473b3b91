import type { introspection } from './graphql-env.d.ts';

type Types = introspection['types'];

/** Names from the schema that arguments and answers share. */
export type EntityType = Types['EntityType']['enumValues'];
export type RelationshipType = Types['RelationshipType']['enumValues'];
export type Direction = Types['Direction']['enumValues'];
export type Confidence = Types['Confidence']['enumValues'];
export type TemporalStatus = Types['TemporalStatus']['enumValues'];
