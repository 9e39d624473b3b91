import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { numbersPerNode, type LayoutMatrices } from './layout-matrices.ts';

/** A message from the page: first the matrices, then `next` whenever it has drawn the last positions. */
export type LayoutRequest = LayoutMatrices | 'next';

/** The positions of the nodes, x and y in turn, and whether they are the final ones. */
export interface LayoutPlaces {
  readonly places: Float32Array<ArrayBuffer>;
  readonly isSettled: boolean;
}

/** The worker computes for this long before it sends a step of the animation. */
const batchMs = 40;
/** The layout stops after this many iterations, even if nodes still move. */
const mostIterations = 600;
const mostMs = 12_000;
/** The layout is settled when nodes move, on average, less than this share of the drawing's width in one iteration. */
const stillness = 0.0001;

let matrices: LayoutMatrices | undefined;
let last: LayoutPlaces | undefined;
let isAwaited = true;
let iterations = 0;
let workedMs = 0;

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  if (data === 'next') {
    isAwaited = true;
    give();
  } else {
    matrices = data;
    goOn();
  }
});

/** Computes on, whether or not the page keeps up. Between two batches messages can come in. */
function goOn(): void {
  if (matrices === undefined) return;
  const { places, isSettled } = work(matrices);
  last = { places, isSettled };
  give();
  if (!isSettled) setTimeout(goOn);
}

/** Sends the newest positions, once for each request. */
function give(): void {
  if (!isAwaited || last === undefined) return;
  isAwaited = false;
  postMessage(last);
  last = undefined;
}

function work({ nodes, edges }: LayoutMatrices): LayoutPlaces {
  const order = nodes.length / numbersPerNode;
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(Math.max(1, order)),
    barnesHutOptimize: order > 500,
    barnesHutTheta: 0.5,
  };
  const start = performance.now();
  let movement = Number.POSITIVE_INFINITY;
  do {
    const before = placesIn(nodes);
    iterate(settings, nodes, edges);
    iterations += 1;
    movement = movementSince(before, nodes);
  } while (movement > stillness && iterations < mostIterations && performance.now() - start < batchMs);
  workedMs += performance.now() - start;
  return {
    places: placesIn(nodes),
    isSettled: movement <= stillness || iterations >= mostIterations || workedMs >= mostMs,
  };
}

function placesIn(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const places = new Float32Array((nodes.length / numbersPerNode) * 2);
  for (let node = 0, at = 0; node < nodes.length; node += numbersPerNode, at += 2) {
    places[at] = nodes[node] ?? 0;
    places[at + 1] = nodes[node + 1] ?? 0;
  }
  return places;
}

/** The average movement of nodes, as a share of the width of all positions. */
function movementSince(before: Float32Array, nodes: Float32Array): number {
  const after = placesIn(nodes);
  let [distance, least, most] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < after.length; at += 2) {
    const [x = 0, y = 0] = [after[at], after[at + 1]];
    distance += Math.hypot(x - (before[at] ?? 0), y - (before[at + 1] ?? 0));
    if (x < least) least = x;
    if (x > most) most = x;
  }
  return distance / (after.length / 2) / Math.max(1, most - least);
}
