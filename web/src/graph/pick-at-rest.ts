import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './model.ts';

/**
 * Looks for what the pointer is at only while no button is held down. The renderer reads pixels back for it, which
 * waits until everything is drawn; and what is dragged, a node or the whole drawing, stays under the pointer anyway.
 */
export function pickAtRest(sigma: Sigma<NodeAttributes, EdgeAttributes>): void {
  const mouse = sigma.getMouseCaptor();
  for (const look of mouse.listeners('mousemove')) {
    mouse.off('mousemove', look);
    mouse.on('mousemove', (coordinates) => {
      if (!mouse.isMouseDown) look(coordinates);
    });
  }
  // What is under the pointer when the wheel is turned is asked by nobody.
  mouse.removeAllListeners('wheel');
}
