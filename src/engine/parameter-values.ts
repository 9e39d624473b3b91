import { HojaError } from '../model/hoja-error.ts';
import type { Parameters } from './statement.ts';

/** Throws BAD_VALUE for a parameter that the two engines would read differently or not at all. */
export function checkParameters(statement: string, parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) checkValue(value, `$${name} of ${statement}`);
}

/**
 * Checks like `checkParameters`, and also refuses what no property can hold: a row may hold one map of properties,
 * and a property is a value or a list of values of one type, without nulls.
 */
export function checkWriteParameters(statement: string, parameters: Parameters): void {
  checkParameters(statement, parameters);
  for (const [name, value] of Object.entries(parameters)) checkRows(value, `$${name} of ${statement}`);
}

function checkValue(value: unknown, place: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    checkNumber(value, place);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkValue(item, `${place}[${index}]`);
    });
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) checkValue(item, `${place}.${key}`);
  } else {
    throw badValue(place, `is ${kindOf(value)}; give null, a boolean, a number, a text, a list or a map of those`);
  }
}

function checkNumber(value: number, place: string): void {
  if (!Number.isFinite(value)) throw badValue(place, `is ${value}; give a finite number`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw badValue(place, `is ${value}; whole numbers go up to 2^53 - 1, write a larger one as text`);
  }
}

function checkRows(value: unknown, place: string): void {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!rows.some(isMap)) {
    checkProperty(value, place);
    return;
  }
  rows.forEach((row, index) => {
    checkRow(row, `${place}[${index}]`);
  });
}

function checkRow(row: unknown, place: string): void {
  if (!isMap(row)) throw badValue(place, `is ${kindOf(row)}; every row of a list is a map when one is`);
  for (const [key, value] of Object.entries(row)) {
    if (!isMap(value)) {
      checkProperty(value, `${place}.${key}`);
      continue;
    }
    for (const [name, property] of Object.entries(value)) checkProperty(property, `${place}.${key}.${name}`);
  }
}

function checkProperty(value: unknown, place: string): void {
  if (isMap(value))
    throw badValue(place, 'is a map; a property holds a value or a list of values, write a map as JSON text');
  if (!Array.isArray(value)) return;
  const kinds = new Set(value.map(kindOf));
  const unfit = [...kinds].find((kind) => kind === 'null' || kind === 'a list' || kind === 'a map');
  if (unfit !== undefined)
    throw badValue(place, `is a list that holds ${unfit}; a property holds lists of plain values only`);
  if (kinds.size > 1)
    throw badValue(place, `is a list of ${[...kinds].join(' and ')}; a property holds lists of one type only`);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isMap(value)) return 'a map';
  return typeof value === 'object' ? `a ${value.constructor.name}` : typeof value;
}

function badValue(place: string, problem: string): HojaError {
  return new HojaError('BAD_VALUE', `${place} ${problem}.`);
}
