import { batch, computed, signal } from '@preact/signals';
import { drawingOf, emptyDrawing, type Drawing } from './drawing.ts';
import { noRollback, redo, remember, undo, type Picked, type Remembered, type RolledBack } from './rollback.ts';
import { isDrawingStored, storeDrawing, storedDrawing } from './stored-drawing.ts';
import { pathFrom, pathTo, selectedId } from './view-state.ts';

const rollback = signal(noRollback);

/** The drawing. When the address has none, it is the entity of the card and its neighbours, without hidden ones. */
export const drawing = computed<Drawing>(() => {
  if (isDrawingStored.value || selectedId.value === null) return storedDrawing.value;
  return { ...storedDrawing.value, open: drawingOf(selectedId.value).open };
});

const shown = computed<Remembered>(() => ({
  ...drawing.value,
  picked: { selectedId: selectedId.value, pathFrom: pathFrom.value, pathTo: pathTo.value },
}));

export const canUndo = computed(() => undo(rollback.value, shown.value) !== undefined);
export const canRedo = computed(() => redo(rollback.value, shown.value) !== undefined);

/** Draws the result of a change to the drawing. The change can be undone. */
export function redraw(change: (drawing: Drawing) => Drawing): void {
  const before = drawing.value;
  const next = change(before);
  if (next === before) return;
  batch(() => {
    rollback.value = remember(rollback.value, before);
    storeDrawing(next);
  });
}

/** Removes everything, also the card and the path. Undoing it brings all of that back. */
export function clearDrawing(): void {
  batch(() => {
    rollback.value = remember(rollback.value, shown.value);
    storeDrawing(emptyDrawing);
    pick({ selectedId: null, pathFrom: null, pathTo: null });
  });
}

export function undoDrawing(): void {
  show(undo(rollback.value, shown.value));
}

export function redoDrawing(): void {
  show(redo(rollback.value, shown.value));
}

function show(rolledBack: RolledBack | undefined): void {
  if (rolledBack === undefined) return;
  batch(() => {
    rollback.value = rolledBack.rollback;
    storeDrawing(rolledBack.drawing);
    if (rolledBack.drawing.picked !== undefined) pick(rolledBack.drawing.picked);
  });
}

function pick(picked: Picked): void {
  selectedId.value = picked.selectedId;
  pathFrom.value = picked.pathFrom;
  pathTo.value = picked.pathTo;
}
