import { HojaError } from '../model/hoja-error.ts';
import { limits } from '../model/limits.ts';

/** How to search paths between two entities. Relationships are followed in both directions. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** The largest number of relationships in a path: 1 to 8. */
  readonly maxHops: number;
  /** The number of paths: 1 to 20. */
  readonly first: number;
  /** The relationship types that a path may use; null for all. */
  readonly relationshipTypes: readonly string[] | null;
  /** The types of the entities between the two ends; null for all. */
  readonly entityTypes: readonly string[] | null;
  /** Ids of entities that no path may pass through. */
  readonly avoid: readonly string[];
  /**
   * The largest number of relationships, of any type and day, that an entity between the two ends may have; null for no
   * limit.
   */
  readonly maxDegree: number | null;
  /** The day on which every relationship and entity of the path may hold; null for all days. */
  readonly asOf: string | null;
}

/** Throws BAD_PATH for values that no path can satisfy; the message names the value. */
export function checkPathQuestion({ from, to, maxHops, first, avoid, maxDegree }: PathQuestion): void {
  if (from === to) throw badPath(`from and to are both "${from}"; a path connects two different entities`);
  checkNumber('maxHops', maxHops, 1, limits.maximumPathHops);
  checkNumber('first', first, 1, limits.maximumPaths);
  if (maxDegree !== null) checkNumber('maxDegree', maxDegree, 1, Number.MAX_SAFE_INTEGER);
  if (avoid.length > limits.maximumAvoidedIds)
    throw badPath(`avoid names ${avoid.length} entities; name at most ${limits.maximumAvoidedIds}`);
  const end = avoid.find((id) => id === from || id === to);
  if (end !== undefined) throw badPath(`avoid names "${end}", which is an end of the path; avoid what lies between`);
}

function checkNumber(name: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `from ${least} to ${most}`;
  throw badPath(`${name} is ${value}; it is a whole number, ${range}`);
}

function badPath(problem: string): HojaError {
  return new HojaError('BAD_PATH', `${problem}.`);
}
