import { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import { decodeCursor } from '../../plan/cursor.ts';
import type { Order, Page } from '../../plan/order.ts';
import type { Arguments, FromArguments } from './field-plan.ts';

export const { defaultPageSize, maximumPageSize } = limits;

/**
 * Reads the page from the four arguments of Relay. Throws BAD_PAGE_SIZE and, once the variables are known, BAD_CURSOR.
 */
export function pageOf(field: string, order: Order, args: Arguments, late: FromArguments): Page {
  if (isSet(args.first) && isSet(args.last)) {
    throw new HojaError('BAD_PAGE_SIZE', `${field} was given both first and last; give one of them.`);
  }
  const from = isSet(args.last) ? 'end' : 'start';
  return {
    from,
    size: late((values) => sizeOf(field, from === 'end' ? 'last' : 'first', values)),
    after: isSet(args.after) ? late((values) => decodeCursor(order, values.after as string)) : null,
    before: isSet(args.before) ? late((values) => decodeCursor(order, values.before as string)) : null,
  };
}

export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function sizeOf(field: string, name: string, args: Arguments): number {
  return pageSizeOf(field, name, args[name]);
}

/** Reads a page size from an argument; 20 when it is not given. Throws BAD_PAGE_SIZE. */
export function pageSizeOf(field: string, name: string, given: unknown): number {
  const size = given ?? defaultPageSize;
  if (typeof size === 'number' && size >= 0 && size <= maximumPageSize) return size;
  throw new HojaError(
    'BAD_PAGE_SIZE',
    `${field}(${name}: ${JSON.stringify(size)}) is out of range; ${name} is a whole number from 0 to ${maximumPageSize}.`,
  );
}
