import Sigma from 'sigma';
import { EdgeLineProgram, NodePointProgram } from 'sigma/rendering';
import { canvasColours } from '../../../language/type-colours.ts';
import { letNodesBeDragged } from './drag-nodes.ts';
import { drawNodeHover, drawNodeLabel } from './draw-labels.ts';
import { hideEmptyLayers } from './hide-empty-layers.ts';
import { areSameMarks, edgeLook, nodeLook, noMarks, type Marks } from './look.ts';
import { createModel, type EdgeAttributes, type Model, type NodeAttributes } from './model.ts';
import { pickAtRest } from './pick-at-rest.ts';
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
  /**
   * Runs `act`, which may change the model in many steps, and draws the model once at the end. Returns the result of
   * `act`.
   */
  readonly change: <Result>(act: () => Result) => Result;
  /** Draws again after the language or the colours have changed. */
  readonly refresh: () => void;
  /** Fits the view to the drawing after it has changed. */
  readonly fit: () => void;
  readonly zoom: (direction: 'in' | 'out') => void;
  readonly close: () => void;
}

/** With more pixels than this for each node, there is room for every label. */
const roomForLabel = 12_000;

/** Draws a model on a canvas. Throws where there is no WebGL. */
export function createRenderer(container: HTMLElement, model: Model, events: RendererEvents): Renderer {
  let marks = noMarks;
  let drawnMarks = marks;
  let isMarkAwaited = false;
  let pointedId: string | null = null;
  let isClosed = false;
  const point = (id: string | null) => {
    pointedId = id;
    events.onPointNode(id);
  };
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
    // A drawing that has no room now shows again when it gets room.
    allowInvalidContainer: true,
    nodeReducer: (id, attributes) => ({ ...attributes, ...nodeLook(model, id, attributes, marks) }),
    edgeReducer: (id, attributes) => ({ ...attributes, ...edgeLook(model, id, attributes, marks) }),
    ...settingsFor(model, container),
  });

  sigma.on('clickNode', ({ node }) => {
    events.onPick(node);
  });
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    events.onOpen(event.node);
  });
  sigma.on('enterNode', ({ node }) => {
    point(node);
  });
  sigma.on('leaveNode', () => {
    point(null);
  });
  pickAtRest(sigma);
  pointAtEdges(sigma, model, events.onPointEdge);
  hideEmptyLayers(sigma);
  spareSlowMachines(sigma);
  letNodesBeDragged(sigma, model, events.onDrag);

  const moveCamera = (move: (options: { readonly duration: number }) => Promise<void>) => {
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 200;
    // A camera that did not move sends no event, and the labels that were left out for the movement would stay away.
    void move({ duration }).then(() => {
      if (!isClosed) sigma.scheduleRefresh();
    });
  };

  return {
    mark: (next) => {
      marks = next;
      if (isMarkAwaited) return;
      // The pointer often leaves one node for the next, so both are drawn at once.
      isMarkAwaited = true;
      requestAnimationFrame(() => {
        isMarkAwaited = false;
        if (isClosed || areSameMarks(marks, drawnMarks)) return;
        drawnMarks = marks;
        sigma.refresh();
      });
    },
    change: (act) => {
      // For each node that is removed, the renderer looks at all nodes that are left. With an empty model it does not.
      sigma.setGraph(createModel());
      const result = act();
      sigma.setGraph(model);
      // The renderer has forgotten the node at the pointer, and reports it again when the pointer moves.
      if (pointedId !== null) point(null);
      return result;
    },
    refresh: () => {
      sigma.setSettings(settingsFor(model, container));
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
