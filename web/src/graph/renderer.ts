import Sigma from 'sigma';
import { EdgeLineProgram, NodePointProgram } from 'sigma/rendering';
import { canvasColours } from '../language/type-colours.ts';
import { drawNodeHover, drawNodeLabel } from './draw-labels.ts';
import { edgeLook, nodeLook, noMarks, type Marks } from './look.ts';
import type { EdgeAttributes, Model, NodeAttributes } from './model.ts';
import { pointAtEdges } from './point-at-edges.ts';
import { spareSlowMachines } from './spare-slow-machines.ts';

export interface RendererEvents {
  readonly onPick: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onPointNode: (id: string | null) => void;
  readonly onPointEdge: (id: string | null) => void;
  readonly onDrag: () => void;
}

export interface Renderer {
  readonly mark: (marks: Marks) => void;
  /** Draws again after the language or the colours changed. */
  readonly refresh: () => void;
  /** Makes everything fit again after what is drawn changed. */
  readonly fit: () => void;
  readonly zoom: (direction: 'in' | 'out') => void;
  readonly close: () => void;
}

/** With more pixels than this for each node every label has room. */
const roomForLabel = 12_000;

/** Draws a model on a canvas. Throws where there is no WebGL. */
export function createRenderer(container: HTMLElement, model: Model, events: RendererEvents): Renderer {
  let marks = noMarks;
  let isClosed = false;
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(model, container, {
    nodeProgramClasses: { point: NodePointProgram },
    edgeProgramClasses: { thin: EdgeLineProgram },
    labelFont: 'system-ui, sans-serif',
    labelSize: 12,
    edgeLabelFont: 'system-ui, sans-serif',
    edgeLabelSize: 11,
    zIndex: true,
    defaultDrawNodeLabel: drawNodeLabel,
    defaultDrawNodeHover: drawNodeHover,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    nodeReducer: (id, attributes) => ({ ...attributes, ...nodeLook(model, id, attributes, marks) }),
    edgeReducer: (id, attributes) => ({ ...attributes, ...edgeLook(model, id, attributes, marks) }),
    ...settingsFor(model, container),
  });

  sigma.on('clickNode', ({ node }) => { events.onPick(node); });
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    events.onOpen(event.node);
  });
  sigma.on('enterNode', ({ node }) => { events.onPointNode(node); });
  sigma.on('leaveNode', () => { events.onPointNode(null); });
  pointAtEdges(sigma, model, events.onPointEdge);
  spareSlowMachines(sigma);
  letNodesBeDragged(sigma, model, events.onDrag);

  const moveCamera = (move: (options: { readonly duration: number }) => Promise<void>) => {
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 200;
    // A camera that did not move says nothing, and labels that were left out for it would stay away.
    void move({ duration }).then(() => { if (!isClosed) sigma.scheduleRefresh(); });
  };

  return {
    mark: (next) => {
      marks = next;
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
    refresh: () => {
      sigma.setSettings(settingsFor(model, container));
      sigma.scheduleRefresh();
    },
    fit: () => {
      sigma.setCustomBBox(null);
      moveCamera((options) => sigma.getCamera().animatedReset(options));
    },
    zoom: (direction) => {
      const camera = sigma.getCamera();
      moveCamera((options) => (direction === 'in' ? camera.animatedZoom(options) : camera.animatedUnzoom(options)));
    },
    close: () => {
      isClosed = true;
      sigma.kill();
    },
  };
}

function settingsFor(model: Model, { clientWidth, clientHeight }: HTMLElement) {
  const { ink, line, strongLine } = canvasColours.value;
  const hasRoom = (clientWidth * clientHeight) / model.order > roomForLabel;
  return {
    labelColor: { color: ink },
    edgeLabelColor: { color: strongLine },
    defaultEdgeColor: line,
    labelRenderedSizeThreshold: hasRoom ? 0 : 6,
    labelGridCellSize: 130,
    labelDensity: hasRoom ? 3 : 0.7,
    stagePadding: Math.min(60, Math.min(clientWidth, clientHeight) * 0.11),
    renderEdgeLabels: clientWidth > 500,
    hideLabelsOnMove: model.order > 200,
  };
}

/** A node goes where the pointer takes it; the rest of the drawing stays where it is. */
function letNodesBeDragged(sigma: Sigma<NodeAttributes, EdgeAttributes>, model: Model, onDrag: () => void): void {
  let dragged: string | null = null;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
    onDrag();
    const { x, y } = sigma.viewportToGraph(event);
    model.mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
  });
  const drop = () => {
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
