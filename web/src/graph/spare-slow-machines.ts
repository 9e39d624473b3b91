import type Sigma from 'sigma';
import { isMoved } from './hide-empty-layers.ts';
import type { EdgeAttributes, NodeAttributes } from './model.ts';

/** Slower than 20 frames a second, movements are seen as jumps. */
const slowFrameMs = 50;
/** Frames that are late come in bursts: only some of them together tell. */
const framesWatched = 12;

/** Where drawing takes too long (no graphics card, many edges) edges are left out while the drawing is moved. */
export function spareSlowMachines(sigma: Sigma<NodeAttributes, EdgeAttributes>): void {
  let waits: readonly number[] = [];
  let isClosed = false;
  sigma.on('kill', () => {
    isClosed = true;
  });
  sigma.on('beforeRender', () => {
    if (sigma.getSetting('hideEdgesOnMove') || !isMoved(sigma)) return;
    const start = performance.now();
    requestAnimationFrame(() => {
      waits = [...waits, performance.now() - start].slice(-framesWatched);
      const isSlow =
        waits.length === framesWatched && waits.reduce((sum, wait) => sum + wait, 0) > framesWatched * slowFrameMs;
      if (isSlow && !isClosed) sigma.setSetting('hideEdgesOnMove', true);
    });
  });
}
