import { effect, type Signal } from '@preact/signals';
import { addressed, oneOf, optionalText, textList } from '../../state/address.ts';
import { selectedId } from '../../state/view-state.ts';
import type { RegionKind } from './regions/regions.ts';

export type MapMode = 'map' | 'table';

/** The region whose panel is open. It stays open when something else is selected. */
export const mapRegion = addressed<string | null>('map-region', optionalText, 'replace');
/** The meaning of a mark's size: a measure (`policies`) or the id of an indicator. */
export const mapMeasure = addressed<string>(
  'map-size',
  { parse: (text) => text ?? 'all', print: (measure) => (measure === 'all' ? null : measure) },
  'replace',
);
export const mapMode = addressed<MapMode>('map-as', oneOf<MapMode>('map', 'table'), 'replace');
export const hiddenKinds = addressed('map-no-kinds', textList, 'replace') as Signal<readonly RegionKind[]>;

/** Opens the panel of a region whenever a region is selected anywhere. Returns a function that stops this. */
export function followSelectedRegion(): () => void {
  return effect(() => {
    if (selectedId.value?.startsWith('region:') === true) mapRegion.value = selectedId.value;
  });
}
