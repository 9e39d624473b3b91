import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { canvasColours } from '../../../language/type-colours.ts';
import type { EdgeAttributes, NodeAttributes } from './model.ts';

/**
 * The space between a node and its ring. Labels keep clear of it with or without a ring, so that both labels of a node
 * lie exactly over each other.
 */
const ringWidth = 3;

/** Draws the name below its node, in two lines at most, with a border of the background colour around the letters. */
export const drawNodeLabel: NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (
  context,
  { x, y, size, label },
  { labelSize, labelFont, labelWeight },
) => {
  if (typeof label !== 'string' || label === '') return;
  const { ground, ink } = canvasColours.value;
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = ground;
  context.fillStyle = ink;
  for (const [at, line] of labelLines(label).entries()) {
    const top = y + size + ringWidth + labelSize * (1 + at * 1.1);
    context.strokeText(line, x, top);
    context.fillText(line, x, top);
  }
  context.textAlign = 'start';
};

/** Draws the ring of a node that is picked or pointed at. */
export const drawNodeHover: NodeHoverDrawingFunction<NodeAttributes, EdgeAttributes> = (context, node, settings) => {
  const { x, y, size, color } = node;
  context.beginPath();
  context.arc(x, y, size + ringWidth, 0, Math.PI * 2);
  context.fillStyle = canvasColours.value.ground;
  context.fill();
  context.strokeStyle = canvasColours.value.accent;
  context.lineWidth = 2.5;
  context.stroke();
  context.beginPath();
  context.arc(x, y, size, 0, Math.PI * 2);
  context.fillStyle = color;
  context.fill();
  drawNodeLabel(context, node, settings);
};

/** The largest width of a label below a node, in letters. */
const lineLength = 24;

/** Breaks a name between words into two lines at most. A name that does not fit ends in an ellipsis. */
export function labelLines(name: string): readonly string[] {
  if (name.length <= lineLength) return [name];
  const at = name.lastIndexOf(' ', lineLength);
  const end = at <= 0 ? lineLength : at;
  const rest = name.slice(end).trim();
  return [name.slice(0, end), rest.length <= lineLength ? rest : `${rest.slice(0, lineLength - 1).trimEnd()}…`];
}
