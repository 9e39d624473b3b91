import { textsIn } from '../language/texts.ts';
import { collapseEntity, hideEntity, isEntityOpen, openEntity } from '../state/drawing.ts';
import { drawing, redraw } from '../state/drawing-state.ts';
import { closeCard, pathFrom, pathTo, view } from '../state/view-state.ts';
import { cardTexts } from './texts.ts';

/** The actions for the entity of the card. */
export function CardActions({ id }: { readonly id: string }) {
  const texts = textsIn(cardTexts);
  const isOpened = isEntityOpen(drawing.value, id);
  const isInDrawing = view.value === 'graph' || view.value === 'table';
  return (
    <div class="card-actions" role="group" aria-label={texts.actions}>
      {/* Both states are one button, so that the focus stays on it when it changes. */}
      {!isOpened && (
        <button
          key="neighbours"
          type="button"
          class="app-primary"
          onClick={() => {
            redraw((before) => openEntity(before, id, null));
            if (!isInDrawing) view.value = 'graph';
          }}
        >
          {isInDrawing ? texts.draw : texts.onlyDrawn}
        </button>
      )}
      {isOpened && isInDrawing && (
        <button
          key="neighbours"
          type="button"
          onClick={() => {
            redraw((before) => collapseEntity(before, id));
          }}
        >
          {texts.collapse}
        </button>
      )}
      {isOpened && !isInDrawing && (
        <button
          key="neighbours"
          type="button"
          onClick={() => {
            view.value = 'graph';
          }}
        >
          {texts.onlyDrawn}
        </button>
      )}
      <button
        type="button"
        aria-pressed={pathFrom.value === id}
        onClick={() => {
          pathFrom.value = id;
          showGraph();
        }}
      >
        {texts.pathFrom}
      </button>
      <button
        type="button"
        aria-pressed={pathTo.value === id}
        onClick={() => {
          pathTo.value = id;
          showGraph();
        }}
      >
        {texts.pathTo}
      </button>
      {isInDrawing && (
        <button
          type="button"
          onClick={() => {
            closeCard();
            redraw((before) => hideEntity(before, id));
          }}
        >
          {texts.hide}
        </button>
      )}
    </div>
  );
}

/** Paths are shown beside the graph and the table. */
function showGraph(): void {
  if (view.value !== 'graph' && view.value !== 'table') view.value = 'graph';
}
