import { batch, computed, effect, signal } from '@preact/signals';
import type { Failure } from '../api/failure.ts';
import { keepAsking } from '../api/keep-asking.ts';
import type { Operation } from '../api/operation.ts';
import { pathIds } from '../path/path-state.ts';
import { drawing } from '../state/drawing-state.ts';
import { isDrawingEmpty } from '../state/drawing.ts';
import { asOf, selectedId, view } from '../state/view-state.ts';
import { askDrawing, type DrawingAnswer } from './ask-drawing.ts';
import { nothingDrawn, type Drawn } from './drawn.ts';

/** The last answer for a drawing. It stays until the wanted drawing is answered, however often requests fail. */
export const drawn = signal<Drawn>(nothingDrawn);
export const drawnRefusal = signal<Failure | null>(null);
/** True until the wanted drawing is answered or refused. */
export const isDrawnLoading = signal(false);
export const drawnOperation = signal<Operation | null>(null);
/** The address of the file that the drawing was read from; null when an answer gave it. */
export const drawnFile = signal<string | null>(null);

/** Ids that are drawn besides the drawing itself, unless it holds them anyway. */
const otherIds = computed<readonly string[]>(() => [
  ...new Set([...(selectedId.value === null ? [] : [selectedId.value]), ...pathIds.value]),
]);

/** Asks for a new answer whenever the wanted drawing changes. */
export function followDrawing(): void {
  let stop: (() => void) | null = null;
  let asked = { base: '', missing: '' };
  effect(() => {
    if (view.value !== 'graph' && view.value !== 'table') return;
    const base = JSON.stringify([drawing.value, asOf.value]);
    const isSame = base === asked.base;
    const missing = (
      isSame ? otherIds.value.filter((id) => !drawn.peek().nodes.some((node) => node.id === id)) : otherIds.value
    ).join();
    // An id that the last answer did not have will be missing in the next one, too.
    if (isSame && (missing === '' || missing === asked.missing)) return;
    asked = { base, missing };
    stop?.();
    stop = askAndShow();
  });
}

/** Returns a function that stops it; null when there is nothing to ask. */
function askAndShow(): (() => void) | null {
  const question = { drawing: drawing.peek(), others: otherIds.peek(), asOf: asOf.peek() };
  if (isDrawingEmpty(question.drawing) && question.others.length === 0) {
    showAnswer(nothing);
    return null;
  }
  isDrawnLoading.value = true;
  return keepAsking((signal) => askDrawing({ ...question, signal }), { onAnswer: showAnswer, onRefusal: showRefusal });
}

type Shown = Pick<DrawingAnswer, 'drawn' | 'file'> & { readonly operation: Operation | null };

const nothing: Shown = { drawn: nothingDrawn, operation: null, file: null };

function showAnswer(answer: Shown): void {
  batch(() => {
    drawn.value = answer.drawn;
    drawnOperation.value = answer.operation;
    drawnFile.value = answer.file;
    drawnRefusal.value = null;
    isDrawnLoading.value = false;
  });
}

function showRefusal(refusal: Failure): void {
  batch(() => {
    drawnRefusal.value = refusal;
    isDrawnLoading.value = false;
  });
}
