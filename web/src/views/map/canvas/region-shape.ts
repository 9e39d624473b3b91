import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare2,
  symbolStar,
  symbolTriangle2,
  type SymbolType,
} from 'd3-shape';
import type { RegionKind } from '../regions/regions.ts';

/** The kinds from the widest to the narrowest, each with its shape. Their colours are in the style sheet. */
const shapes = {
  COUNTRY: symbolStar,
  DEPARTMENT: symbolSquare2,
  COCA_ZONE: symbolDiamond2,
  PROTECTED_AREA: symbolCross,
  PROVINCE: symbolCircle,
  DISTRICT: symbolTriangle2,
} as const satisfies Record<RegionKind, SymbolType>;

export const regionKinds = Object.keys(shapes) as readonly RegionKind[];

/** The path of a kind's mark around the origin, with the same area as a circle of this radius. */
export function regionShape(kind: RegionKind, radius: number): string {
  return symbol(shapes[kind], Math.PI * radius * radius)() ?? '';
}
