import { toggle } from '../../../state/filters.ts';
import { enumLabel } from '../../../language/ontology.ts';
import { textsIn } from '../../../language/texts.ts';
import { hiddenKinds } from '../map-state.ts';
import { legendValues, markRadius, NOTHING } from './mark-size.ts';
import { numberText } from '../../../parts/words/numbers.ts';
import { regionKinds, regionShape } from './region-shape.ts';
import type { Region } from '../regions/regions.ts';
import { texts } from '../texts.ts';

export interface MapLegendProps {
  /** The regions that have a position, with the hidden ones. */
  readonly regions: readonly Region[];
  readonly values: readonly (number | null)[];
  readonly measureName: string;
  /** The meaning of a hollow mark. */
  readonly emptyName: string;
}

/** Explains shapes and sizes. Each kind can be hidden here. */
export function MapLegend({ regions, values, measureName, emptyName }: MapLegendProps) {
  const words = textsIn(texts);
  const radiusOf = markRadius(values);
  const sizes = legendValues(values);
  return (
    <div class="map-legend">
      <fieldset>
        <legend class="app-unseen">{words.legend}</legend>
        {regionKinds
          .filter((kind) => regions.some(({ regionKind }) => regionKind === kind))
          .map((kind) => (
            <label key={kind} class={`map-kind-${kind}`}>
              <input
                type="checkbox"
                checked={!hiddenKinds.value.includes(kind)}
                onChange={() => {
                  toggle(hiddenKinds, kind);
                }}
              />
              <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
                <path d={regionShape(kind, 6)} />
              </svg>
              {enumLabel('RegionKind', kind)}{' '}
              <span class="map-count">{regions.filter(({ regionKind }) => regionKind === kind).length}</span>
            </label>
          ))}
      </fieldset>
      <p class="map-sizes">
        <span>{measureName}:</span>
        {sizes.map((value) => (
          <span key={value} class="map-size">
            <Circle radius={radiusOf(value)} meaning="" />
            {numberText(value)}
          </span>
        ))}
        <span class="map-size">
          <Circle radius={NOTHING} meaning="map-mark-empty" />
          {emptyName}
        </span>
        {values.some((value) => (value ?? 0) < 0) && (
          <span class="map-size">
            <Circle radius={7} meaning="map-mark-negative" />
            {words.negative}
          </span>
        )}
      </p>
      <p class="map-meta">{words.displaced}</p>
    </div>
  );
}

function Circle({ radius, meaning }: { readonly radius: number; readonly meaning: string }) {
  const reach = radius + 2;
  return (
    <svg
      class={`map-kind-any ${meaning}`}
      viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
      width={reach * 2}
      height={reach * 2}
      aria-hidden="true"
    >
      <circle r={radius} />
    </svg>
  );
}
