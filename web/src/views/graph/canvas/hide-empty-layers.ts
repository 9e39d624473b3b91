import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './model.ts';

/**
 * Removes layers without content from the page: without a graphics card, putting seven canvases over each other takes
 * longer than drawing on them. While a large drawing is moved, only its nodes are drawn, and its edges if there is
 * time.
 */
export function hideEmptyLayers(sigma: Sigma<NodeAttributes, EdgeAttributes>): void {
  const canvases = sigma.getCanvases();
  const hide = (name: string, isHidden: boolean) =>
    canvases[name]?.style.setProperty('visibility', isHidden ? 'hidden' : 'visible');
  let isBare = false;
  // The ring of a node is drawn together with the node inside it, so the node need not be drawn again.
  hide('hoverNodes', true);
  sigma.on('beforeRender', () => {
    const isMovedNow = isMoved(sigma);
    isBare = sigma.getSetting('hideLabelsOnMove') && isMovedNow;
    hide('edges', sigma.getSetting('hideEdgesOnMove') && isMovedNow);
    hide('hovers', isBare);
    hide('labels', isBare || !sigma.getSetting('renderLabels'));
    hide('edgeLabels', isBare || !sigma.getSetting('renderEdgeLabels') || !sigma.getSetting('renderLabels'));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  // After a pause before the button is released, nothing moves any more, and the renderer would not draw again.
  sigma.getMouseCaptor().on('mouseup', () => {
    timer = setTimeout(() => {
      if (isBare) sigma.scheduleRender();
    });
  });
  sigma.on('kill', () => {
    clearTimeout(timer);
  });
}

/** True while the drawing is dragged or zoomed, when the renderer leaves labels and edges out. */
export function isMoved(sigma: Sigma<NodeAttributes, EdgeAttributes>): boolean {
  const { isMoving, draggedEvents, currentWheelDirection } = sigma.getMouseCaptor();
  return sigma.getCamera().isAnimated() || isMoving || draggedEvents > 0 || currentWheelDirection !== 0;
}
