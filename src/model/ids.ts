declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `<prefix>:<slug>`, as in `law:ley-28002`. */
export type EntityId = Branded<'EntityId'>;
/** `source:<slug>`, as in `source:s65`. */
export type SourceId = Branded<'SourceId'>;
/** Any id that names a node: an entity's or a source's. */
export type NodeId = EntityId | SourceId;
/** `from|TYPE|to`, with a role or date after a further `|` where the three do not tell two relationships apart. */
export type RelationshipId = Branded<'RelationshipId'>;

const nodeId = /^([a-z]+(?:-[a-z]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The prefix of a well-formed node id; undefined for anything else. */
export function prefixOf(id: string): string | undefined {
  return nodeId.exec(id)?.[1];
}

/** True when the text has the form of a node id, whether or not such a node exists. */
export function isNodeId(id: string): id is NodeId {
  return nodeId.test(id);
}
