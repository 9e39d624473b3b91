import type { LocalizedLabel } from '../model/localized-text.ts';
import type { Fields } from './field.ts';

/** The fields that say when an entity holds. */
export interface Validity {
  /** A field with the whole interval. When it has a value, it decides. */
  readonly interval?: string;
  /** Otherwise the first of these fields with a value decides: the entity holds from that date on. */
  readonly onwardFrom: readonly string[];
  /** True when that date is only the first day on which the entity may hold; that it holds needs an interval. */
  readonly onwardIsUncertain?: true;
}

export interface EntityType {
  readonly name: string;
  /** The prefix of its ids, which is also the name of its folder in the seed. */
  readonly prefix: string;
  /** The query field for one entity; `listName` is the one for the list of all. */
  readonly fieldName: string;
  readonly listName: string;
  readonly label: LocalizedLabel;
  readonly plural: LocalizedLabel;
  readonly description: LocalizedLabel;
  readonly iris: readonly string[];
  /** The enum field with the subtype. */
  readonly kindField?: string;
  /** Missing when entities of the type are timeless. */
  readonly validity?: Validity;
  /** The type's own fields, without the common ones. */
  readonly fields: Fields;
}

/** Keeps the literal types of one entity type, so that names of fields and types are checked at compile time. */
export function entityType<const T extends EntityType>(type: T): T {
  return type;
}
