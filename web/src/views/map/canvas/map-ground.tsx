import type { GeoProjection } from 'd3-geo';
import { textOf } from '../../../language/texts.ts';
import type { Containment } from '../regions/containment.ts';
import type { MeasuredRegion } from './map-marks.ts';
import type { PlacedLabel } from '../../../parts/plot/place-labels.ts';
import { graticuleIn, scaleBar, type Frame, type Size } from './projection.ts';
import type { SpreadMark } from './spread-marks.ts';

export interface MapGroundProps {
  readonly projection: GeoProjection;
  readonly frame: Frame;
  readonly size: Size;
  readonly regions: readonly MeasuredRegion[];
  readonly markById: ReadonlyMap<string, SpreadMark>;
  readonly names: readonly PlacedLabel[];
  readonly containment: Containment;
  readonly chosen: string | null;
  readonly pointed: string | null;
}

/** A mark that is farther than this from its true position has a line to it. */
const ASIDE = 4;

/** The layer below the marks: degrees, lines and names. The buttons say all of it, too. */
export function MapGround({
  projection,
  frame,
  size,
  regions,
  markById,
  names,
  containment,
  chosen,
  pointed,
}: MapGroundProps) {
  const graticule = graticuleIn(projection, size);
  const bar = scaleBar(projection, size, 90);
  const nameById = new Map(regions.map(({ region }) => [region.id, textOf(region.names)]));
  const seen = pointed ?? chosen;
  const from = seen === null ? undefined : markById.get(seen);
  const kin =
    seen === null
      ? []
      : [...containment.wholesOf(seen), ...containment.partsOf(seen)].flatMap((id) => markById.get(id) ?? []);
  return (
    <svg class="map-ground" width={size.width} height={size.height} aria-hidden="true" focusable="false">
      <path class="map-graticule" d={graticule.path} />
      <g class="map-degrees">
        {graticule.parallels.map(
          ({ degrees, at }) =>
            at > 24 &&
            at < size.height - 24 && (
              <text key={degrees} x={4} y={at - 3}>
                {degreesText(degrees, 'N', 'S')}
              </text>
            ),
        )}
        {graticule.meridians.map(
          ({ degrees, at }) =>
            at > 44 &&
            at < size.width - bar.pixels - 48 && (
              <text key={degrees} x={at + 3} y={size.height - 5}>
                {degreesText(degrees, 'E', 'W')}
              </text>
            ),
        )}
      </g>
      <g transform={`translate(${size.width - bar.pixels - 12} ${size.height - 12})`} class="map-scale">
        <path d={`M0 -5V0H${bar.pixels}V-5`} />
        <text x={bar.pixels / 2} y={-5}>
          {bar.kilometres} km
        </text>
      </g>
      <g transform={`translate(${frame.x} ${frame.y})`}>
        {[...markById.values()].map(
          ({ id, x, y, drawnX, drawnY }) =>
            Math.hypot(drawnX - x, drawnY - y) > ASIDE && (
              <path key={id} class="map-tie" d={`M${x} ${y}L${drawnX} ${drawnY}`} />
            ),
        )}
        {from !== undefined &&
          kin.map((other) => (
            <path key={other.id} class="map-kin" d={`M${from.drawnX} ${from.drawnY}L${other.drawnX} ${other.drawnY}`} />
          ))}
        {names.map(
          ({ id, tie }) =>
            tie !== null && (
              <path
                key={`tie ${id}`}
                class="map-name-tie"
                d={`M${markById.get(id)?.drawnX ?? tie.x} ${markById.get(id)?.drawnY ?? tie.y}L${tie.x} ${tie.y}`}
              />
            ),
        )}
        {names.map(({ id, x, y }) => (
          <text key={id} class={`map-name${id === chosen ? ' map-name-chosen' : ''}`} x={x} y={y + 4}>
            {nameById.get(id)}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** `8° S`: both languages use the letters of the international system. */
function degreesText(degrees: number, positive: string, negative: string): string {
  if (degrees === 0) return '0°';
  return `${Math.abs(degrees)}° ${degrees > 0 ? positive : negative}`;
}
