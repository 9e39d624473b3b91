import type { Model } from '../canvas/model.ts';

/** The numbers that the layout keeps for each node: x, y, forces, mass, convergence, size, fixed. */
export const numbersPerNode = 10;
const numbersPerEdge = 3;

/** The model in the form that the layout reads, with nodes in the order of the model. */
export interface LayoutMatrices {
  readonly nodes: Float32Array<ArrayBuffer>;
  readonly edges: Float32Array<ArrayBuffer>;
}

export function layoutMatrices(model: Model): LayoutMatrices {
  const nodes = new Float32Array(model.order * numbersPerNode);
  const edges = new Float32Array(model.size * numbersPerEdge);
  const offsetById = new Map<string, number>();
  model.forEachNode((id, { x, y, size }) => {
    const offset = offsetById.size * numbersPerNode;
    offsetById.set(id, offset);
    // Forces start at 0; mass starts at 1 and grows with each edge; convergence is 1; no node is fixed.
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, size, 0], offset);
  });
  let edgeOffset = 0;
  model.forEachEdge((_id, _attributes, source, target) => {
    const [from = 0, to = 0] = [offsetById.get(source), offsetById.get(target)];
    edges.set([from, to, 1], edgeOffset);
    nodes[from + 6] = (nodes[from + 6] ?? 0) + 1;
    nodes[to + 6] = (nodes[to + 6] ?? 0) + 1;
    edgeOffset += numbersPerEdge;
  });
  return { nodes, edges };
}
