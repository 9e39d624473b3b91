import { HojaError } from '../model/hoja-error.ts';
import type { RowValue } from './statement.ts';

/**
 * Turns the values of one record into plain values. Only here do numbers of a driver become plain numbers. Lists and
 * maps are changed in place. A date or point of a driver reads as missing: Hoja stores none, so others have set it.
 * Throws BAD_VALUE for whole numbers over 2^53; a node or relationship is a bug of the statement.
 */
export function plainValues(values: unknown[]): readonly RowValue[] {
  for (const [index, value] of values.entries()) {
    if (typeof value !== 'string') values[index] = plainValue(value);
  }
  return values as RowValue[];
}

function plainValue(value: unknown): RowValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return exactNumber(value);
  if (typeof value === 'bigint') return exactNumber(Number(value));
  if (Array.isArray(value)) return plainValues(value);
  if (isPlainObject(value)) return plainMap(value);
  if (isForeign(value)) return null;
  throw new TypeError(
    `A statement returned a ${Object.prototype.toString.call(value)}; it has to return plain values, lists and maps`,
  );
}

/** Nodes, relationships and paths of both drivers have an id or segments; dates, points and bytes have none. */
function isForeign(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('identity' in value || 'id' in value || 'segments' in value);
}

function plainMap(map: Record<string, unknown>): Readonly<Record<string, RowValue>> {
  for (const [key, value] of Object.entries(map)) map[key] = plainValue(value);
  return map as Record<string, RowValue>;
}

function exactNumber(value: number): number {
  // Drivers give a whole number over 2^53 as Infinity, or as a bigint that rounds to an unsafe integer.
  if (Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value))) return value;
  throw new HojaError(
    'BAD_VALUE',
    'The graph holds a number that cannot be answered exactly: a whole number over 2^53, or one that is not finite.',
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
