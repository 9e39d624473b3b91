import type { MeasuredRegion } from './map-marks.ts';
import { regionShape } from './region-shape.ts';

export interface MapMarkProps {
  readonly measured: MeasuredRegion;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly isChosen: boolean;
  /** True when Tab leads to this mark; the arrow keys lead to the others. */
  readonly isEntry: boolean;
  readonly onPick: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
}

/** One region on the map. */
export function MapMark({
  measured: { region, value, radius },
  x,
  y,
  label,
  isChosen,
  isEntry,
  onPick,
  onPoint,
  onFocus,
}: MapMarkProps) {
  const reach = Math.max(radius * 1.25, 8);
  const meaning = value === null || value === 0 ? 'map-mark-empty' : value < 0 ? 'map-mark-negative' : '';
  return (
    <button
      type="button"
      class={`map-mark map-kind-${region.regionKind} ${meaning}`}
      data-region={region.id}
      aria-label={label}
      aria-pressed={isChosen}
      tabIndex={isEntry ? 0 : -1}
      style={{
        transform: `translate(${x - reach}px, ${y - reach}px)`,
        width: `${reach * 2}px`,
        height: `${reach * 2}px`,
        zIndex: isChosen ? 100 : Math.round(60 - radius * 2),
      }}
      onClick={() => {
        onPick(region.id);
      }}
      onPointerEnter={() => {
        onPoint(region.id);
      }}
      onPointerLeave={() => {
        onPoint(null);
      }}
      onFocus={() => {
        onFocus(region.id);
        onPoint(region.id);
      }}
      onBlur={() => {
        onPoint(null);
      }}
    >
      <svg viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`} aria-hidden="true" focusable="false">
        <path d={regionShape(region.regionKind, radius)} />
      </svg>
    </button>
  );
}
