import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import { isEntityTypeName, isRelationshipTypeName, fieldsOf } from '../ontology/ontology.ts';
import { relationshipFields } from '../ontology/relationship-fields.ts';
import { source as sourceType } from '../ontology/source.ts';
import type {
  ExportAbout,
  ExportedEntity,
  ExportedRelationship,
  ExportedSource,
  ExportGraph,
  FieldValues,
} from './export-graph.ts';
import {
  findEntities,
  findEntityIdsAfter,
  findRelationshipsFrom,
  findSources,
  type StoredEntity,
  type StoredRelationship,
} from './read-statements.ts';
import { readFields } from './stored-fields.ts';

/** A subgraph that is known already: ids of entities, and the relationships among them with their properties. */
export interface FoundPart {
  readonly ids: readonly string[];
  readonly relationships: readonly StoredRelationship[];
  /** Sources to include even when nothing names them. */
  readonly sourceIds?: readonly string[];
}

/** The number of entities or sources that one statement reads. */
const pieceSize = 100;

/** Gives entities in the order of their ids, without ids that do not exist, and relationships in the order given. */
export function readPart(
  engine: GraphEngine,
  { ids, relationships, sourceIds = [] }: FoundPart,
  about: ExportAbout,
  options: RunOptions = {},
): ExportGraph {
  const named = new Set(sourceIds);

  async function* entities(): AsyncGenerator<ExportedEntity> {
    for (const piece of piecesOf(ids)) {
      const found = new Map((await engine.run(findEntities(piece), options)).map((stored) => [stored.id, stored]));
      for (const id of piece) {
        const stored = found.get(id);
        if (stored !== undefined) yield noting(named, entityOf(stored));
      }
    }
  }

  async function* allRelationships(): AsyncGenerator<ExportedRelationship> {
    for (const relationship of relationships) yield noting(named, await Promise.resolve(relationshipOf(relationship)));
  }

  return { about, entities, relationships: allRelationships, sources: () => readSources(engine, named, options) };
}

/**
 * Gives all entities by id, and all relationships by the entity that they start from; as of a day only those that may
 * hold on it.
 */
export function readAll(engine: GraphEngine, about: ExportAbout, options: RunOptions = {}): ExportGraph {
  const { asOf } = about;
  const named = new Set<string>();

  async function* idPieces(): AsyncGenerator<readonly string[]> {
    let piece = await engine.run(findEntityIdsAfter('', asOf, pieceSize), options);
    while (piece.length > 0) {
      yield piece;
      piece = await engine.run(findEntityIdsAfter(piece.at(-1) ?? '', asOf, pieceSize), options);
    }
  }

  async function* entities(): AsyncGenerator<ExportedEntity> {
    for await (const ids of idPieces()) {
      for (const stored of await engine.run(findEntities(ids), options)) yield noting(named, entityOf(stored));
    }
  }

  async function* relationships(): AsyncGenerator<ExportedRelationship> {
    for await (const ids of idPieces()) {
      for (const stored of await engine.run(findRelationshipsFrom(ids, asOf), options))
        yield noting(named, relationshipOf(stored));
    }
  }

  return { about, entities, relationships, sources: () => readSources(engine, named, options) };
}

async function* readSources(
  engine: GraphEngine,
  named: ReadonlySet<string>,
  options: RunOptions,
): AsyncGenerator<ExportedSource> {
  for (const piece of piecesOf([...named].sort())) {
    for (const { id, properties } of await engine.run(findSources(piece), options))
      yield { id, fields: readFields(sourceType.fields, properties) };
  }
}

function* piecesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += pieceSize) yield ids.slice(start, start + pieceSize);
}

function noting<Item extends { readonly fields: FieldValues }>(named: Set<string>, item: Item): Item {
  for (const id of sourceIdsOf(item)) named.add(id);
  return item;
}

/** The sources that an entity or a relationship names, with the source of its text. */
function sourceIdsOf({ fields }: { readonly fields: FieldValues }): readonly string[] {
  const { sources = [], textSource } = fields;
  return [...(sources as readonly string[]), ...(typeof textSource === 'string' ? [textSource] : [])];
}

function entityOf({ id, properties }: StoredEntity): ExportedEntity {
  const { type } = properties;
  if (typeof type !== 'string' || !isEntityTypeName(type))
    throw new TypeError(`The graph holds an entity of the unknown type ${JSON.stringify(type)}`);
  return { id, type, fields: readFields(fieldsOf(type), properties) };
}

function relationshipOf({ id, type, from, to, properties }: StoredRelationship): ExportedRelationship {
  if (!isRelationshipTypeName(type)) throw new TypeError(`The graph holds a relationship of the unknown type ${type}`);
  return { id, type, from, to, fields: readFields(relationshipFields, properties) };
}
