import type { GeoProjection } from 'd3-geo';
import { placeLabels, type Box, type LabelWish, type PlacedLabel } from '../../../parts/plot/place-labels.ts';
import type { Frame, Size } from './projection.ts';
import type { PlacedRegion, RegionKind } from '../regions/regions.ts';
import { spreadMarks, type SpreadMark } from './spread-marks.ts';

export interface MeasuredRegion {
  readonly region: PlacedRegion;
  readonly value: number | null;
  readonly radius: number;
}

/** No mark is smaller than this, so that each can be hit. */
const LEAST_ROOM = 6;

/** The positions of the marks on the enlarged map, before it is moved. */
export function placeMarks(
  regions: readonly MeasuredRegion[],
  fitted: GeoProjection,
  zoom: number,
): readonly SpreadMark[] {
  const marks = regions.map(({ region, radius }) => {
    const [x = 0, y = 0] = fitted([region.longitude, region.latitude]) ?? [];
    return { id: region.id, x: x * zoom, y: y * zoom, radius: Math.max(radius, LEAST_ROOM) };
  });
  return spreadMarks(marks);
}

/** The zoom from which regions of a kind show their name without being pointed at. */
const namedFrom: Readonly<Record<RegionKind, number>> = {
  COUNTRY: 1,
  DEPARTMENT: 1,
  COCA_ZONE: 1,
  PROTECTED_AREA: 1,
  PROVINCE: 2,
  DISTRICT: 3.5,
};

/** The bottom of the map is for degrees and scale. */
const FOOT = 24;

export interface LabelOptions {
  readonly chosen: string | null;
  readonly frame: Frame;
  readonly size: Size;
  /** Boxes that cover the map in the window; no name goes below them. */
  readonly covers: readonly Box[];
  readonly nameOf: (region: PlacedRegion) => string;
  readonly widthOf: (text: string) => number;
}

/** The names that fit beside the marks of `placeMarks`: the chosen region first, then by value. */
export function placeNames(
  regions: readonly MeasuredRegion[],
  marks: readonly SpreadMark[],
  options: LabelOptions,
): readonly PlacedLabel[] {
  const { chosen, frame, size, covers, nameOf, widthOf } = options;
  const markById = new Map(marks.map((mark) => [mark.id, mark]));
  const wishes = [...regions]
    .filter(({ region }) => region.id === chosen || frame.zoom >= namedFrom[region.regionKind])
    .sort(
      (one, other) =>
        Number(other.region.id === chosen) - Number(one.region.id === chosen) || other.radius - one.radius,
    )
    .flatMap(({ region, radius }): LabelWish[] => {
      const mark = markById.get(region.id);
      return mark === undefined || !isInWindow(mark, frame, size)
        ? []
        : [{ id: region.id, x: mark.drawnX, y: mark.drawnY, radius, width: widthOf(nameOf(region)) }];
    });
  const inWindow = ({ left, right, top, bottom }: Box): Box => ({
    left: left - frame.x,
    right: right - frame.x,
    top: top - frame.y,
    bottom: bottom - frame.y,
  });
  const obstacles = [
    ...covers.map(inWindow),
    ...regions.flatMap(({ region, radius }) => boxOf(markById.get(region.id), radius)),
  ];
  return placeLabels(
    wishes,
    obstacles,
    inWindow({ left: 2, top: 2, right: size.width - 2, bottom: size.height - FOOT }),
  );
}

/** True when a mark is inside the window; a mark outside gets no name. */
export function isInWindow({ drawnX, drawnY }: SpreadMark, { x, y }: Frame, { width, height }: Size): boolean {
  return drawnX + x >= 0 && drawnX + x <= width && drawnY + y >= 0 && drawnY + y <= height;
}

function boxOf(mark: SpreadMark | undefined, radius: number): readonly Box[] {
  if (mark === undefined) return [];
  const { drawnX, drawnY } = mark;
  return [{ left: drawnX - radius, right: drawnX + radius, top: drawnY - radius, bottom: drawnY + radius }];
}
