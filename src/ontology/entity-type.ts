import type { LocalizedLabel } from '../model/localized-text.ts';
import type { Fields } from './field.ts';

/** Which of its fields says from when to when an entity holds. */
export interface Validity {
  /** A field with the whole interval; it wins where it is given. */
  readonly interval?: string;
  /** Else the first of these that is given, from then onward. */
  readonly onwardFrom: readonly string[];
  /** True when the end day already belongs to the next state. */
  readonly endIsExclusive?: true;
}

export interface EntityType {
  readonly name: string;
  /** First part of its ids, and the name of its folder in the seed. */
  readonly prefix: string;
  /** The query field for one entity, and for the list of all. */
  readonly fieldName: string;
  readonly listName: string;
  readonly label: LocalizedLabel;
  readonly plural: LocalizedLabel;
  readonly description: LocalizedLabel;
  readonly iris: readonly string[];
  /** The enum field that names its subtype. */
  readonly kindField?: string;
  /** Missing where entities of the type are timeless. */
  readonly validity?: Validity;
  /** Fields of its own, beside the common ones. */
  readonly fields: Fields;
}

/** Keeps the literal types of one entity type, so that names of fields and types are checked at compile time. */
export function entityType<const T extends EntityType>(type: T): T {
  return type;
}
