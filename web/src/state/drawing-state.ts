import { batch, computed, signal } from '@preact/signals';
import { drawingOf, emptyDrawing, type Drawing } from './drawing.ts';
import { noRollback, redo, remember, undo, type RolledBack } from './rollback.ts';
import { isDrawingStored, storeDrawing, storedDrawing } from './stored-drawing.ts';
import { selectedId } from './view-state.ts';

const rollback = signal(noRollback);

/** The drawing. When the address has none, it is the entity of the card and its neighbours, without hidden ones. */
export const drawing = computed<Drawing>(() => {
  if (isDrawingStored.value || selectedId.value === null) return storedDrawing.value;
  return { ...storedDrawing.value, open: drawingOf(selectedId.value).open };
});

export const canUndo = computed(() => undo(rollback.value, drawing.value) !== undefined);
export const canRedo = computed(() => redo(rollback.value, drawing.value) !== undefined);

/** Draws the result of a change to the drawing. The change can be undone. */
export function redraw(change: (drawing: Drawing) => Drawing): void {
  const shown = drawing.value;
  const next = change(shown);
  if (next === shown) return;
  batch(() => {
    rollback.value = remember(rollback.value, shown);
    storeDrawing(next);
  });
}

/** Removes everything, also the card. */
export function clearDrawing(): void {
  batch(() => {
    rollback.value = remember(rollback.value, drawing.value);
    storeDrawing(emptyDrawing);
    selectedId.value = null;
  });
}

export function undoDrawing(): void {
  show(undo(rollback.value, drawing.value));
}

export function redoDrawing(): void {
  show(redo(rollback.value, drawing.value));
}

function show(rolledBack: RolledBack | undefined): void {
  if (rolledBack === undefined) return;
  batch(() => {
    rollback.value = rolledBack.rollback;
    storeDrawing(rolledBack.drawing);
  });
}
