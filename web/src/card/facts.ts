import type { CardEntity } from './ask-card.ts';

/** A field of an entity that says something. */
export interface Fact {
  readonly field: string;
  readonly value: unknown;
  readonly isUncertain: boolean;
}

/** What the card shows in a place of its own. */
const elsewhere = [
  '__typename',
  'id',
  'iri',
  'type',
  'kind',
  'names',
  'aliases',
  'description',
  'confidence',
  'note',
  'uncertainFields',
  'temporalStatus',
  'url',
  'degree',
  'sources',
  'neighborCounts',
];

/**
 * The fields that only entities of its type have, in the order they were asked for; what is not recorded is missing.
 */
export function factsOf(entity: CardEntity): readonly Fact[] {
  return Object.entries(entity)
    .filter(([field, value]) => !elsewhere.includes(field) && isRecorded(value))
    .map(([field, value]: [string, unknown]) => ({
      field,
      value,
      isUncertain: entity.uncertainFields.includes(field),
    }));
}

/** Doubtful fields that have no place among the facts, such as `names`. */
export function otherUncertainFields(entity: CardEntity): readonly string[] {
  const shown = factsOf(entity).map(({ field }) => field);
  return entity.uncertainFields.filter((field) => !shown.includes(field));
}

function isRecorded(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
