import { textOf, textsIn } from '../../../language/texts.ts';
import { RegionButton } from './region-button.tsx';
import type { Region } from './regions.ts';
import { texts } from '../texts.ts';

export interface UnplacedRegionsProps {
  readonly regions: readonly Region[];
  readonly chosen: string | null;
  readonly valueText: (region: Region) => string;
  readonly onPick: (id: string) => void;
}

/** The regions without a position on the map, as buttons beside it. */
export function UnplacedRegions({ regions, chosen, valueText, onPick }: UnplacedRegionsProps) {
  const words = textsIn(texts);
  if (regions.length === 0) return null;
  return (
    <section class="map-unplaced" aria-labelledby="map-unplaced">
      <h3 id="map-unplaced">
        {words.withoutPosition} <span class="map-count">{regions.length}</span>
      </h3>
      <ul>
        {regions.map((region) => (
          <li key={region.id}>
            <RegionButton region={region} chosen={chosen} onPick={onPick} />
            <span class="map-meta">
              {textOf(region.kind)} · {valueText(region)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
