import type { Coverage } from '../engine/graph-engine.ts';
import type { StoredProperties } from './graph-rows.ts';

/** From the earliest to the latest day that any date of the rows can mean; null when no row has a date. */
export function coverageOf(rows: readonly StoredProperties[]): Coverage | null {
  const days = rows
    .flatMap((properties) =>
      Object.entries(properties).flatMap(([name, value]) =>
        isBound(name) && typeof value === 'string' ? [value] : [],
      ),
    )
    .sort();
  const [earliest] = days;
  const latest = days.at(-1);
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

function isBound(name: string): boolean {
  return name.endsWith('Earliest') || name.endsWith('Latest');
}
