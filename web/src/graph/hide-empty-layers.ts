import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './model.ts';

/**
 * Takes layers that have nothing on them out of the page: without a graphics card, laying seven canvases over each
 * other takes longer than drawing on them. While a large drawing is moved only its nodes are left, and its edges where
 * there is time for them.
 */
export function hideEmptyLayers(sigma: Sigma<NodeAttributes, EdgeAttributes>): void {
  const canvases = sigma.getCanvases();
  const hide = (name: string, isHidden: boolean) =>
    canvases[name]?.style.setProperty('visibility', isHidden ? 'hidden' : 'visible');
  let isBare = false;
  // The ring around a node is drawn with the node inside it: once is enough.
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
  // Who stops before letting go moves nothing any more, and the renderer would not draw again.
  sigma.getMouseCaptor().on('mouseup', () => {
    timer = setTimeout(() => {
      if (isBare) sigma.scheduleRender();
    });
  });
  sigma.on('kill', () => {
    clearTimeout(timer);
  });
}

/** Whether the drawing is dragged or zoomed, as the renderer tells it when it leaves labels and edges out. */
export function isMoved(sigma: Sigma<NodeAttributes, EdgeAttributes>): boolean {
  const { isMoving, draggedEvents, currentWheelDirection } = sigma.getMouseCaptor();
  return sigma.getCamera().isAnimated() || isMoving || draggedEvents > 0 || currentWheelDirection !== 0;
}
