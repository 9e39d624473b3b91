import { batch, computed, effect, signal } from '@preact/signals';
import { problemIn } from '../parts/answers/use-answer.ts';
import type { Operation } from '../api/operation.ts';
import { pathIds } from '../path/path-state.ts';
import { drawing } from '../state/drawing-state.ts';
import { isDrawingEmpty } from '../state/drawing.ts';
import { asOf, selectedId, view } from '../state/view-state.ts';
import { askDrawing, type DrawingAnswer } from './ask-drawing.ts';
import { nothingDrawn, type Drawn } from './drawn.ts';

/** The answer for the wanted drawing. While a new answer loads, the one before stays. */
export const drawn = signal<Drawn>(nothingDrawn);
export const drawnProblem = signal<string | null>(null);
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
  let canceller = new AbortController();
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
    canceller.abort();
    canceller = new AbortController();
    void askAndShow(canceller.signal);
  });
}

async function askAndShow(signal: AbortSignal): Promise<void> {
  if (isDrawingEmpty(drawing.peek()) && otherIds.peek().length === 0) {
    showAnswer(nothing, null);
    return;
  }
  isDrawnLoading.value = true;
  try {
    const answer = await askDrawing({ drawing: drawing.peek(), others: otherIds.peek(), asOf: asOf.peek(), signal });
    if (!signal.aborted) showAnswer(answer, null);
  } catch (error) {
    if (!signal.aborted) showAnswer(nothing, problemIn(error));
  }
}

type Shown = Pick<DrawingAnswer, 'drawn' | 'file'> & { readonly operation: Operation | null };

const nothing: Shown = { drawn: nothingDrawn, operation: null, file: null };

function showAnswer(answer: Shown, problem: string | null): void {
  batch(() => {
    drawn.value = answer.drawn;
    drawnOperation.value = answer.operation;
    drawnFile.value = answer.file;
    drawnProblem.value = problem;
    isDrawnLoading.value = false;
  });
}
