import type Sigma from 'sigma';
import type { EdgeAttributes, Model, NodeAttributes } from './model.ts';

/**
 * A dragged node follows the pointer, and the rest of the drawing does not move. A large drawing has no labels
 * meanwhile.
 */
export function letNodesBeDragged(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  model: Model,
  onDrag: () => void,
): void {
  let held: string | null = null;
  let isDragged = false;
  const setDragged = (isNow: boolean) => {
    if (isNow === isDragged) return;
    isDragged = isNow;
    if (sigma.getSetting('hideLabelsOnMove')) sigma.setSetting('renderLabels', !isNow);
  };
  sigma.on('downNode', ({ node, event: { original } }) => {
    // The release of any other button is not reported.
    if (original instanceof MouseEvent && original.button !== 0) return;
    held = node;
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === null || !model.hasNode(held)) return;
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
    onDrag();
    setDragged(true);
    const { x, y } = sigma.viewportToGraph(event);
    model.mergeNodeAttributes(held, { x, y });
    event.preventSigmaDefault();
  });
  const drop = () => {
    held = null;
    setDragged(false);
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
