import type { EntityType } from '../../api/names.ts';
import { entityTypeLabel, entityTypePlural } from '../../language/ontology.ts';
import { numberText } from './numbers.ts';

/** A number of entities of a type: "1 law", "12 laws". */
export function typeCount(type: EntityType, count: number): string {
  return `${numberText(count)} ${count === 1 ? entityTypeLabel(type) : entityTypePlural(type)}`;
}
