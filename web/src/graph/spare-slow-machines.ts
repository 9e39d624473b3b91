import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './model.ts';

/** Slower than 20 frames a second, movements are seen as jumps. */
const slowFrameMs = 50;
const slowFramesInRow = 4;

/** Where drawing takes too long (no graphics card, many edges) edges are left out while the drawing is moved. */
export function spareSlowMachines(sigma: Sigma<NodeAttributes, EdgeAttributes>): void {
  let slowFrames = 0;
  sigma.on('beforeRender', () => {
    if (!sigma.getCamera().isAnimated() && !sigma.getMouseCaptor().isMoving) return;
    const start = performance.now();
    requestAnimationFrame(() => {
      slowFrames = performance.now() - start > slowFrameMs ? slowFrames + 1 : 0;
      if (slowFrames === slowFramesInRow) sigma.setSetting('hideEdgesOnMove', true);
    });
  });
}
