import { textsIn } from '../../language/texts.ts';
import { mapMode } from './map-state.ts';
import { texts } from './texts.ts';

/** Switches between the map and the table of the same regions. */
export function ModePicker() {
  const words = textsIn(texts);
  return (
    <div class="map-modes" role="group" aria-label={words.showAs}>
      {(['map', 'table'] as const).map((mode) => (
        <button
          key={mode}
          type="button"
          aria-pressed={mapMode.value === mode}
          onClick={() => {
            mapMode.value = mode;
          }}
        >
          {words[mode]}
        </button>
      ))}
    </div>
  );
}
