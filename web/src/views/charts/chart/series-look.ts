import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';

export interface SeriesLook {
  /** A colour of the theme, 1 to 6. */
  readonly colour: number;
  readonly shape: SymbolType;
  readonly dashes: string;
}

const COLOURS = 6;
const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
];
const dashes = ['', '7 3', '2 3', '10 3 2 3', '4 2'] as const;

/**
 * The colour, shape and dashes of the nth reporter. There are 6, 7 and 5 of them, numbers without a common factor, so
 * the combination repeats only after 210 reporters.
 */
export function seriesLook(index: number): SeriesLook {
  return {
    colour: (index % COLOURS) + 1,
    shape: shapes[index % shapes.length] ?? symbolCircle,
    dashes: dashes[index % dashes.length] ?? '',
  };
}

/** The path of a point of this look, around the origin. */
export function pointShape({ shape }: SeriesLook, area: number): string {
  return symbol(shape, area)() ?? '';
}
