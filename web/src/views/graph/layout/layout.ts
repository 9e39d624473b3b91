import { layoutMatrices } from './layout-matrices.ts';
import type { LayoutPlaces } from './layout-worker.ts';
import type { Model } from '../canvas/model.ts';

/** The time that a frame takes at least. */
const frameMs = 32;

export interface Layout {
  /** Starts again from the present positions of the nodes. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Lays the model out in a worker. The page only takes over the positions, never faster than it can draw them. */
export function createLayout(model: Model, onChange: (isRunning: boolean) => void): Layout {
  let worker: Worker | undefined;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)');

  function stop(): void {
    if (worker === undefined) return;
    worker.terminate();
    worker = undefined;
    onChange(false);
  }

  function start(): void {
    stop();
    if (model.order < 2) return;
    const ids = model.nodes();
    const matrices = layoutMatrices(model);
    const started = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker = started;
    started.onmessage = ({ data: { places, isSettled } }: MessageEvent<LayoutPlaces>) => {
      if (worker !== started) return;
      const before = performance.now();
      if (isSettled || !isStill.matches) takePlaces(model, ids, places);
      if (isSettled) {
        stop();
        return;
      }
      // Drawing a large graph takes longer than computing its layout. The page keeps two thirds of its time for the
      // user.
      afterDrawing(() => {
        setTimeout(
          () => {
            if (worker === started) started.postMessage('next');
          },
          2 * (performance.now() - before) - frameMs,
        );
      });
    };
    onChange(true);
    started.postMessage(matrices, [matrices.nodes.buffer, matrices.edges.buffer]);
  }

  return { start, stop };
}

/** A timer that is set in a frame fires after that frame is drawn. */
function afterDrawing(act: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(act);
  });
}

function takePlaces(model: Model, ids: readonly string[], places: Float32Array): void {
  const indexById = new Map(ids.map((id, at) => [id, at]));
  model.updateEachNodeAttributes(
    (id, attributes) => {
      const at = indexById.get(id);
      if (at === undefined) return attributes;
      attributes.x = places[at * 2] ?? attributes.x;
      attributes.y = places[at * 2 + 1] ?? attributes.y;
      return attributes;
    },
    { attributes: ['x', 'y'] },
  );
}
