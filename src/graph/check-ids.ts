import { HojaError } from '../model/hoja-error.ts';
import { numberText } from '../model/limits.ts';

/** Throws TOO_MANY_IDS when there are more ids than `most`. */
export function checkIds(ids: readonly string[], most: number): void {
  if (ids.length <= most) return;
  throw new HojaError('TOO_MANY_IDS', `${ids.length} ids were asked for at once; the most are ${numberText(most)}.`);
}
