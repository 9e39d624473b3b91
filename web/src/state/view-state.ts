import { batch } from '@preact/signals';
import { addressed, oneOf, optionalText } from './address.ts';
import { drawingOf, emptyDrawing } from './drawing.ts';
import { isDrawingStored, storeDrawing } from './stored-drawing.ts';

export type Language = 'es' | 'en';

export const viewNames = ['graph', 'table', 'timeline', 'map', 'charts', 'disputes'] as const;
export type ViewName = (typeof viewNames)[number];

/** What the page shows. Each value is a signal, so that a change draws only the views that depend on it again. */
export const language = addressed<Language>('lang', oneOf<Language>(...languagesOfBrowser()), 'replace');
/** The day that the page shows, `YYYY-MM-DD`; null for all days. */
export const asOf = addressed<string | null>('as-of', { parse: dayOf, print: (day) => day }, 'replace');
/** The entity whose card is open. */
export const selectedId = addressed<string | null>('id', optionalText, 'push');
export const view = addressed<ViewName>('view', oneOf<ViewName>(...viewNames), 'push');
/** The two ends of the wanted paths. */
export const pathFrom = addressed<string | null>('from', optionalText, 'push');
export const pathTo = addressed<string | null>('to', optionalText, 'push');

/** Opens the card of an entity. The drawing stays. */
export function select(id: string): void {
  batch(() => {
    keepDrawing();
    selectedId.value = id;
  });
}

/** Opens the card of an entity and makes a new drawing of it and its neighbours. */
export function startFrom(id: string): void {
  batch(() => {
    storeDrawing(emptyDrawing);
    selectedId.value = id;
  });
}

export function closeCard(): void {
  batch(() => {
    keepDrawing();
    selectedId.value = null;
  });
}

/**
 * While only the entity of the card is drawn, the address does not hold the drawing. Before another card opens, it
 * must.
 */
function keepDrawing(): void {
  if (!isDrawingStored.value && selectedId.value !== null) storeDrawing(drawingOf(selectedId.value));
}

/** The languages, that of the browser first; the first one is left out of the address. */
function languagesOfBrowser(): readonly [Language, Language] {
  const isEnglish = typeof navigator !== 'undefined' && navigator.language.startsWith('en');
  return isEnglish ? ['en', 'es'] : ['es', 'en'];
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
