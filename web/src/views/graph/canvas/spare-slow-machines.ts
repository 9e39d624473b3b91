import type Sigma from 'sigma';
import { isMoved } from './hide-empty-layers.ts';
import type { EdgeAttributes, NodeAttributes } from './model.ts';

/** With fewer than 20 frames a second, movements look like jumps. */
const slowFrameMs = 50;
/** Slow frames come in bursts, so several of them must be slow. */
const framesWatched = 12;

/**
 * Leaves edges out while the drawing is moved, on machines where drawing takes too long (no graphics card, many edges).
 */
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
