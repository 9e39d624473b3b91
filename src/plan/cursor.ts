import { HojaError } from '../model/hoja-error.ts';
import type { Order, Position } from './order.ts';

/** Makes an opaque cursor: the name of the order and the position in that order. */
export function encodeCursor(order: Order, position: Position): string {
  return Buffer.from(JSON.stringify([order.name, ...position])).toString('base64url');
}

/** Reads the position from a cursor of this order. Throws BAD_CURSOR for any text that this order did not give. */
export function decodeCursor(order: Order, cursor: string): Position {
  const [name, value, sortKey, id, ...rest] = parseCursor(cursor);
  const isPosition = isOrdered(value) && typeof sortKey === 'string' && typeof id === 'string' && rest.length === 0;
  if (!isPosition || typeof name !== 'string') {
    throw new HojaError(
      'BAD_CURSOR',
      `The cursor "${shorten(cursor)}" is not one of Hoja's; take it from pageInfo or from an edge.`,
    );
  }
  if (name !== order.name) {
    throw new HojaError(
      'BAD_CURSOR',
      `The cursor "${shorten(cursor)}" belongs to the order ${name}, but the list is ordered by ${order.name}; start again without it.`,
    );
  }
  if ((value === null) !== (order.by.kind === 'name')) {
    throw new HojaError(
      'BAD_CURSOR',
      `The cursor "${shorten(cursor)}" is not one of Hoja's; take it from pageInfo or from an edge.`,
    );
  }
  return [value, sortKey, id];
}

function parseCursor(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function isOrdered(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function shorten(cursor: string): string {
  return cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
}
