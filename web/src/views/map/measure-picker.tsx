import { textOf, textsIn } from '../../language/texts.ts';
import { mapMeasure } from './map-state.ts';
import { measures, type Measure } from './regions/region-measure.ts';
import { texts } from './texts.ts';

export interface MeasurePickerProps {
  readonly indicators: readonly {
    readonly id: string;
    readonly names: { readonly es: string | null; readonly en: string | null };
  }[];
}

/** Chooses the meaning of a mark's size: a count, or the latest value of an indicator. */
export function MeasurePicker({ indicators }: MeasurePickerProps) {
  const words = textsIn(texts);
  return (
    <label class="map-picker">
      {words.sizeBy}
      <select
        value={mapMeasure.value}
        onChange={(event) => {
          mapMeasure.value = event.currentTarget.value;
        }}
      >
        <optgroup label={words.counts}>
          {(Object.keys(measures) as readonly Measure[]).map((measure) => (
            <option key={measure} value={measure}>
              {words[measure]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.latest}>
          {indicators.map(({ id, names }) => (
            <option key={id} value={id}>
              {textOf(names)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
