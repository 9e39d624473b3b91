import { geoGraticule, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { PlacedRegion } from '../regions/regions.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The zoom of the map, and how far the zoomed map is moved, in pixels. */
export interface Frame {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The space at the edges for marks and labels. */
const MARGIN = 34;

/** Makes a Mercator projection that shows all the regions. */
export function fitProjection(
  regions: readonly Pick<PlacedRegion, 'latitude' | 'longitude'>[],
  { width, height }: Size,
): GeoProjection {
  const coordinates = regions.map(({ longitude, latitude }) => [longitude, latitude] as [number, number]);
  const margin = Math.min(MARGIN, width / 4, height / 4);
  return geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: 'MultiPoint', coordinates },
  );
}

/** The same projection with the zoom and movement of a frame. */
export function projectionIn(fitted: GeoProjection, { zoom, x, y }: Frame): GeoProjection {
  const [left, top] = fitted.translate();
  return geoMercator()
    .scale(fitted.scale() * zoom)
    .translate([left * zoom + x, top * zoom + y]);
}

export interface Graticule {
  readonly path: string;
  readonly step: number;
  readonly meridians: readonly GraticuleLine[];
  readonly parallels: readonly GraticuleLine[];
}

interface GraticuleLine {
  readonly degrees: number;
  /** The position on the left or upper edge, in pixels. */
  readonly at: number;
}

/** The net of meridians and parallels in the frame, with lines neither too near nor too far apart. */
export function graticuleIn(projection: GeoProjection, { width, height }: Size): Graticule {
  const west = projection.invert?.([0, 0]) ?? [0, 0];
  const east = projection.invert?.([width, height]) ?? [0, 0];
  const step = [0.25, 0.5, 1, 2, 5, 10].find((degrees) => ((east[0] - west[0]) / degrees) * 70 <= width) ?? 20;
  const graticule = geoGraticule()
    .step([step, step])
    .extent([
      [floorTo(west[0], step), floorTo(east[1], step)],
      [floorTo(east[0], step) + step * 1.01, floorTo(west[1], step) + step * 1.01],
    ]);
  const path =
    geoPath(
      projection.clipExtent([
        [0, 0],
        [width, height],
      ]),
    )(graticule()) ?? '';
  return {
    path,
    step,
    meridians: stepsBetween(west[0], east[0], step).map((degrees) => ({
      degrees,
      at: projection([degrees, west[1]])?.[0] ?? 0,
    })),
    parallels: stepsBetween(east[1], west[1], step).map((degrees) => ({
      degrees,
      at: projection([west[0], degrees])?.[1] ?? 0,
    })),
  };
}

function stepsBetween(low: number, high: number, step: number): readonly number[] {
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.max(0, Math.floor(high / step) - first + 1) }, (_, index) => (first + index) * step);
}

function floorTo(degrees: number, step: number): number {
  return Math.floor(degrees / step) * step;
}

const EARTH_RADIUS_KM = 6371;

/** For the scale bar: a round distance that is at most `longest` pixels long in the middle of the map. */
export function scaleBar(
  projection: GeoProjection,
  { width, height }: Size,
  longest: number,
): { readonly kilometres: number; readonly pixels: number } {
  const latitude = projection.invert?.([width / 2, height / 2])?.[1] ?? 0;
  const pixelsByKilometre = projection.scale() / (EARTH_RADIUS_KM * Math.cos((latitude * Math.PI) / 180));
  const kilometres =
    [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1].find((length) => length * pixelsByKilometre <= longest) ?? 1;
  return { kilometres, pixels: kilometres * pixelsByKilometre };
}
