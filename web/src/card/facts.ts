import type { CardEntity } from './ask-card.ts';

/** A field of an entity that has a value. */
export interface Fact {
  readonly field: string;
  readonly value: unknown;
  readonly isUncertain: boolean;
}

/** Fields that the card shows elsewhere. */
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

/** The fields that only this type of entity has, in the order of the query. A field that is not recorded is missing. */
export function factsOf(entity: CardEntity): readonly Fact[] {
  return Object.entries(entity)
    .filter(([field, value]) => !elsewhere.includes(field) && isRecorded(value))
    .map(([field, value]: [string, unknown]) => ({
      field,
      value,
      isUncertain: entity.uncertainFields.includes(field),
    }));
}

/** Doubtful fields that are not among the facts, such as `names`. */
export function otherUncertainFields(entity: CardEntity): readonly string[] {
  const shown = factsOf(entity).map(({ field }) => field);
  return entity.uncertainFields.filter((field) => !shown.includes(field));
}

function isRecorded(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
