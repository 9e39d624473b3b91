declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `<prefix>:<slug>`, as in `law:ley-28002`. */
export type EntityId = Branded<'EntityId'>;
/** `source:<slug>`, as in `source:s65`. */
export type SourceId = Branded<'SourceId'>;
/** The id of a node: of an entity or a source. */
export type NodeId = EntityId | SourceId;
/** `from|TYPE|to`; a role or date follows after a further `|` where these three do not tell two relationships apart. */
export type RelationshipId = Branded<'RelationshipId'>;

const nodeId = /^([a-z]+(?:-[a-z]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The prefix of a well-formed node id; undefined for any other text. */
export function prefixOf(id: string): string | undefined {
  return nodeId.exec(id)?.[1];
}

/** True when the text has the form of a node id. The node need not exist. */
export function isNodeId(id: string): id is NodeId {
  return nodeId.test(id);
}
