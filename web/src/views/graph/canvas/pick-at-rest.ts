import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './model.ts';

/**
 * Looks for the node at the pointer only while no button is held down. For that, the renderer reads pixels back, which
 * waits until everything is drawn. While a node or the whole drawing is dragged, it stays at the pointer anyway.
 */
export function pickAtRest(sigma: Sigma<NodeAttributes, EdgeAttributes>): void {
  const mouse = sigma.getMouseCaptor();
  for (const look of mouse.listeners('mousemove')) {
    mouse.off('mousemove', look);
    mouse.on('mousemove', (coordinates) => {
      if (!mouse.isMouseDown) look(coordinates);
    });
  }
  // Nothing needs the node at the pointer while the wheel turns.
  mouse.removeAllListeners('wheel');
}
