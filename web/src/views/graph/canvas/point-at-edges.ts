import type Sigma from 'sigma';
import type { EdgeAttributes, Model, NodeAttributes } from './model.ts';

/** The largest distance, in pixels, at which the pointer is still at an edge. */
const reach = 5;
/** With more edges, testing each of them takes too long for a movement of the pointer. */
const mostEdges = 5000;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Reports the edge at the pointer. The renderer could do so, too, but it would draw every edge twice for it. */
export function pointAtEdges(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  model: Model,
  onPoint: (id: string | null) => void,
): void {
  let pointed: string | null = null;
  let isAtNode = false;
  let isWaiting = false;
  const point = (id: string | null) => {
    if (id === pointed) return;
    pointed = id;
    onPoint(id);
  };
  sigma.on('enterNode', () => {
    isAtNode = true;
    point(null);
  });
  sigma.on('leaveNode', () => {
    isAtNode = false;
  });
  sigma.on('leaveStage', () => {
    point(null);
  });
  sigma.on('moveBody', ({ event }) => {
    if (isWaiting || isAtNode || model.size > mostEdges || sigma.getMouseCaptor().isMouseDown) return;
    const at = { x: event.x, y: event.y };
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      point(isAtNode ? null : edgeAt(sigma, model, at));
    });
  });
}

function edgeAt(sigma: Sigma<NodeAttributes, EdgeAttributes>, model: Model, at: Point): string | null {
  return (
    model.findEdge(
      (_id, _attributes, _source, _target, source, target) =>
        distanceToSegment(at, sigma.graphToViewport(source), sigma.graphToViewport(target)) <= reach,
    ) ?? null
  );
}

/** The distance of a point to the nearest point of the line between two others. */
export function distanceToSegment({ x, y }: Point, a: Point, b: Point): number {
  const [width, height] = [b.x - a.x, b.y - a.y];
  const lengthSquared = width * width + height * height;
  const along =
    lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * width + (y - a.y) * height) / lengthSquared));
  return Math.hypot(x - a.x - along * width, y - a.y - along * height);
}
