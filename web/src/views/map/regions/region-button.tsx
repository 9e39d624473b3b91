import { textOf } from '../../../language/texts.ts';
import type { Region } from './regions.ts';

interface RegionButtonProps {
  readonly region: Region;
  readonly chosen: string | null;
  readonly onPick: (id: string) => void;
}

/** The name of a region, to choose it; pressed while it is the chosen one. */
export function RegionButton({ region, chosen, onPick }: RegionButtonProps) {
  return (
    <button
      type="button"
      class="app-link"
      aria-pressed={region.id === chosen}
      onClick={() => {
        onPick(region.id);
      }}
    >
      {textOf(region.names)}
    </button>
  );
}
