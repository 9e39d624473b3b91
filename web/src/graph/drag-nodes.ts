import type Sigma from 'sigma';
import type { EdgeAttributes, Model, NodeAttributes } from './model.ts';

/**
 * A node goes where the pointer takes it; the rest of the drawing stays where it is, in a large one without its labels
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
    // No other button is told to be let go.
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
