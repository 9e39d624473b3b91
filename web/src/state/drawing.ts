import type { Direction, EntityType, RelationshipType } from '../api/names.ts';
import type { Codec } from './address.ts';

/** What the user opened in the graph: all neighbours of an entity, or only those of one group. */
export interface Opening {
  readonly id: string;
  readonly group: NeighborGroup | null;
}

/** The neighbours over the same kind of relationship. */
export interface NeighborGroup {
  readonly relationshipType: RelationshipType;
  readonly direction: Direction;
  readonly entityType: EntityType;
}

/** A drawing, described by the steps that made it. The entities and relationships themselves are asked for. */
export interface Drawing {
  readonly open: readonly Opening[];
  /** Entities that are drawn although they were not opened. */
  readonly kept: readonly string[];
  readonly hidden: readonly string[];
  readonly extent: 'opened' | 'everything';
}

export const emptyDrawing: Drawing = { open: [], kept: [], hidden: [], extent: 'opened' };

/** A new drawing of one entity and its neighbours. */
export function drawingOf(id: string): Drawing {
  return { ...emptyDrawing, open: [{ id, group: null }] };
}

export const drawingOfEverything: Drawing = { ...emptyDrawing, extent: 'everything' };

/**
 * Opens an entity or one of its groups. Opening what is open already changes nothing; opening the whole entity replaces
 * its groups.
 */
export function openEntity(drawing: Drawing, id: string, group: NeighborGroup | null): Drawing {
  const opening = { id, group };
  if (isOpen(drawing, opening) || isOpen(drawing, { id, group: null })) return drawing;
  const others = group === null ? drawing.open.filter((other) => other.id !== id) : drawing.open;
  return { ...drawing, open: [...others, opening], hidden: drawing.hidden.filter((hidden) => hidden !== id) };
}

/** Undoes what was opened from an entity. The entity itself stays. */
export function collapseEntity(drawing: Drawing, id: string): Drawing {
  const kept = drawing.kept.includes(id) ? drawing.kept : [...drawing.kept, id];
  return { ...drawing, open: drawing.open.filter((opening) => opening.id !== id), kept };
}

/** Draws entities without their neighbours. */
export function keepEntities(drawing: Drawing, ids: readonly string[]): Drawing {
  const added = ids.filter((id) => !drawing.kept.includes(id));
  const hidden = drawing.hidden.filter((id) => !ids.includes(id));
  return added.length === 0 && hidden.length === drawing.hidden.length
    ? drawing
    : { ...drawing, kept: [...drawing.kept, ...added], hidden };
}

/** Removes one entity from the drawing. What was opened from it stays. */
export function hideEntity(drawing: Drawing, id: string): Drawing {
  if (drawing.hidden.includes(id)) return drawing;
  return { ...drawing, kept: drawing.kept.filter((kept) => kept !== id), hidden: [...drawing.hidden, id] };
}

export function isEntityOpen(drawing: Drawing, id: string): boolean {
  return drawing.open.some((opening) => opening.id === id);
}

export function isDrawingEmpty({ open, kept, extent }: Drawing): boolean {
  return open.length === 0 && kept.length === 0 && extent === 'opened';
}

/** True when the drawing leaves nothing of the graph out, except what does not fit. */
export function isDrawingWhole({ extent, hidden }: Drawing): boolean {
  return extent === 'everything' && hidden.length === 0;
}

/** The form `institution:enaco,institution:devida~MADE_BY.IN.CLAIM`; no id holds a comma or a tilde. */
export const openingsInAddress: Codec<readonly Opening[]> = {
  parse: (text) => (text ?? '').split(',').flatMap((part) => parseOpening(part) ?? []),
  print: (openings) => (openings.length === 0 ? null : openings.map(renderOpening).join(',')),
};

export function renderOpening({ id, group }: Opening): string {
  return group === null ? id : `${id}~${group.relationshipType}.${group.direction}.${group.entityType}`;
}

function parseOpening(text: string): Opening | undefined {
  const [id = '', groupText] = text.split('~');
  if (id === '') return undefined;
  if (groupText === undefined) return { id, group: null };
  const [, relationshipType, direction, entityType] = /^([A-Z_]+)\.(IN|OUT|BOTH)\.([A-Z_]+)$/.exec(groupText) ?? [];
  if (relationshipType === undefined) return { id, group: null };
  return {
    id,
    group: {
      relationshipType: relationshipType as RelationshipType,
      direction: direction as Direction,
      entityType: entityType as EntityType,
    },
  };
}

function isOpen(drawing: Drawing, opening: Opening): boolean {
  const text = renderOpening(opening);
  return drawing.open.some((other) => renderOpening(other) === text);
}
