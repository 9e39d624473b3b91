import type { Frame, Size } from './projection.ts';

const MOST_ZOOM = 24;
/** How far the enlarged map may be moved beyond the edges of the window, as a share of the window. */
const SLACK = 0.5;

export const wholeMap: Frame = { zoom: 1, x: 0, y: 0 };

export function isWholeMap({ zoom }: Frame): boolean {
  return zoom === 1;
}

/** Zooms by a factor and keeps the given point where it is. The zoom is between the whole map and 24 times. */
export function zoomedAt(
  frame: Frame,
  factor: number,
  { x, y }: { readonly x: number; readonly y: number },
  size: Size,
): Frame {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, frame.zoom * factor));
  if (zoom === 1) return wholeMap;
  const ratio = zoom / frame.zoom;
  return held({ zoom, x: x - (x - frame.x) * ratio, y: y - (y - frame.y) * ratio }, size);
}

/** Moves the enlarged map; the whole map stays where it is. */
export function movedBy(frame: Frame, dx: number, dy: number, size: Size): Frame {
  return held({ ...frame, x: frame.x + dx, y: frame.y + dy }, size);
}

/** Moves the map as little as possible, so that a point of the enlarged map is clearly visible. */
export function showing(frame: Frame, point: { readonly x: number; readonly y: number }, size: Size): Frame {
  const margin = Math.min(48, size.width / 4, size.height / 4);
  const missing = (at: number, length: number) => Math.min(length - margin, Math.max(margin, at)) - at;
  return movedBy(frame, missing(point.x + frame.x, size.width), missing(point.y + frame.y, size.height), size);
}

function held(frame: Frame, { width, height }: Size): Frame {
  if (isWholeMap(frame)) return wholeMap;
  return { zoom: frame.zoom, x: heldAt(frame.x, width, frame.zoom), y: heldAt(frame.y, height, frame.zoom) };
}

function heldAt(at: number, length: number, zoom: number): number {
  return Math.min(length * SLACK, Math.max(length * (1 - zoom - SLACK), at));
}
