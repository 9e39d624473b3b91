import { textsIn } from '../../../language/texts.ts';
import { isWholeMap } from './frame.ts';
import type { Box } from '../../../parts/plot/place-labels.ts';
import type { Frame, Size } from './projection.ts';
import { texts } from '../texts.ts';

export interface MapControlsProps {
  readonly zoomBy: (factor: number) => void;
  readonly moveBy: (dx: number, dy: number) => void;
  readonly reset: () => void;
  /** True when the whole map is shown, so that there is nothing to move to. */
  readonly isWhole: boolean;
}

interface Move {
  readonly name: string;
  readonly sign: string;
  readonly label: string;
  readonly move: readonly [number, number];
}

const STEP = 80;

/** Buttons that do the same as wheel, drag and keys. */
export function MapControls({ zoomBy, moveBy, reset, isWhole }: MapControlsProps) {
  const words = textsIn(texts);
  const moves: readonly Move[] = [
    { name: 'north', sign: '↑', label: words.north, move: [0, STEP] },
    { name: 'west', sign: '←', label: words.west, move: [STEP, 0] },
    { name: 'east', sign: '→', label: words.east, move: [-STEP, 0] },
    { name: 'south', sign: '↓', label: words.south, move: [0, -STEP] },
  ];
  return (
    <div class="map-controls" role="group" aria-label={words.controls}>
      <button
        type="button"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        onClick={() => {
          zoomBy(1.5);
        }}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        disabled={isWhole}
        onClick={() => {
          zoomBy(1 / 1.5);
        }}
      >
        −
      </button>
      <button type="button" aria-label={words.wholeMap} title={words.wholeMap} disabled={isWhole} onClick={reset}>
        ⤢
      </button>
      {!isWhole &&
        moves.map(({ name, sign, label, move }) => (
          <button
            key={name}
            type="button"
            aria-label={label}
            title={label}
            onClick={() => {
              moveBy(...move);
            }}
          >
            {sign}
          </button>
        ))}
    </div>
  );
}

const BUTTON = 34;

/** The area of the buttons in the window of the map. */
export function controlsBox({ width }: Size, frame: Frame): Box {
  return { left: width - BUTTON - 10, right: width, top: 0, bottom: 10 + BUTTON * (isWholeMap(frame) ? 3 : 7) };
}
