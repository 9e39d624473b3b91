import { batch, computed } from '@preact/signals';
import { addressed, oneOf, textList } from './address.ts';
import { isDrawingEmpty, openingsInAddress, type Drawing } from './drawing.ts';

const open = addressed('open', openingsInAddress, 'push');
const kept = addressed('keep', textList, 'push');
const hidden = addressed('hide', textList, 'push');
const extent = addressed('draw', oneOf<Drawing['extent']>('opened', 'everything'), 'push');

/** The drawing as the address holds it: empty while only the entity of the card and its neighbours are drawn. */
export const storedDrawing = computed<Drawing>(() => ({
  open: open.value,
  kept: kept.value,
  hidden: hidden.value,
  extent: extent.value,
}));

export const isDrawingStored = computed(() => !isDrawingEmpty(storedDrawing.value));

export function storeDrawing(drawing: Drawing): void {
  batch(() => {
    open.value = drawing.open;
    kept.value = drawing.kept;
    hidden.value = drawing.hidden;
    extent.value = drawing.extent;
  });
}
