import { textWidth } from './text-width.ts';
import type { Size } from './projection.ts';

export interface MapTipProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: Size;
  readonly name: string;
  readonly detail: string;
}

/** Room that it needs above a mark; else it stands below. */
const HEIGHT = 48;
const PADDING = 22;
/** Its letters are larger than those of the names. */
const LARGER = 1.16;

/** Says what the pointed mark is; its button says the same to who does not see it. */
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
