import type { ChartPoint } from './chart-panels.ts';
import type { AnsweredSeries } from '../indicators.ts';
import { pointLabel } from '../point-words.ts';
import { pointShape, type SeriesLook } from './series-look.ts';

export interface PointButtonProps {
  readonly point: ChartPoint;
  readonly series: AnsweredSeries;
  readonly look: SeriesLook;
  readonly x: number;
  readonly y: number;
  readonly isChosen: boolean;
  /** True when Tab leads to this point; the arrow keys lead to the others. */
  readonly isEntry: boolean;
  readonly onPick: (id: string) => void;
  readonly onShow: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
}

const AREA = 58;
const REACH = 9;

/** One value; hollow when it is uncertain. */
export function PointButton({
  point,
  series,
  look,
  x,
  y,
  isChosen,
  isEntry,
  onPick,
  onShow,
  onFocus,
}: PointButtonProps) {
  const { id, isUncertain } = point;
  return (
    <button
      type="button"
      class={`charts-point charts-colour-${look.colour}${isUncertain ? ' charts-point-hollow' : ''}`}
      data-point={id}
      aria-label={pointLabel(series, point.point)}
      aria-pressed={isChosen}
      tabIndex={isEntry ? 0 : -1}
      style={{
        transform: `translate(${x - REACH}px, ${y - REACH}px)`,
        width: `${REACH * 2}px`,
        height: `${REACH * 2}px`,
      }}
      onClick={() => {
        onPick(id);
      }}
      onPointerEnter={() => {
        onShow(id);
      }}
      onPointerLeave={() => {
        onShow(null);
      }}
      onFocus={() => {
        onFocus(id);
        onShow(id);
      }}
      onBlur={() => {
        onShow(null);
      }}
    >
      <svg viewBox={`${-REACH} ${-REACH} ${REACH * 2} ${REACH * 2}`} aria-hidden="true" focusable="false">
        <path d={pointShape(look, AREA)} />
      </svg>
    </button>
  );
}
