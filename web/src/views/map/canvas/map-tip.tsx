import { textWidth } from '../../../parts/plot/text-width.ts';
import type { Size } from './projection.ts';

export interface MapTipProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: Size;
  readonly name: string;
  readonly detail: string;
}

/** The height that the tip needs above a mark; with less room it is below the mark. */
const HEIGHT = 48;
const PADDING = 22;
/** The letters of the tip are larger than those of the names. */
const LARGER = 1.16;

/** Describes the mark at the pointer. The mark's button says the same to people who do not see the tip. */
export function MapTip({ x, y, radius, size, name, detail }: MapTipProps) {
  const width = Math.min(size.width - 8, Math.max(textWidth(name), textWidth(detail)) * LARGER + PADDING);
  const left = Math.max(4, Math.min(size.width - width - 4, x - width / 2));
  const place =
    y - radius > HEIGHT + 10
      ? `translate(${left}px, ${y - radius - 6}px) translateY(-100%)`
      : `translate(${left}px, ${y + radius + 6}px)`;
  return (
    <div class="map-tip" aria-hidden="true" style={{ width: `${width}px`, transform: place }}>
      <strong>{name}</strong>
      <span>{detail}</span>
    </div>
  );
}
