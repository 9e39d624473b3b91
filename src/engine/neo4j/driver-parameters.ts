import type { Integer } from 'neo4j-driver';
import type { Parameters, ParameterValue } from '../statement.ts';
import type { DriverModule } from './driver.ts';

type DriverValue =
  null | boolean | number | string | Integer | readonly DriverValue[] | { readonly [key: string]: DriverValue };

/** Makes integers of whole numbers. A plain number would arrive as a float, which LIMIT refuses. */
export function toDriverParameters(neo4j: DriverModule, parameters: Parameters): Readonly<Record<string, DriverValue>> {
  return mapValues(parameters, convert);

  function convert(value: ParameterValue): DriverValue {
    if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    return isList(value) ? value.map(convert) : mapValues(value, convert);
  }
}

function mapValues<A, B>(map: Readonly<Record<string, A>>, convert: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, convert(value)]));
}

function isList(value: object): value is readonly ParameterValue[] {
  return Array.isArray(value);
}
