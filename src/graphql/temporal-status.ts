import type { GraphQLResolveInfo } from 'graphql';
import { entityTypeOf, isEntityTypeName } from '../ontology/ontology.ts';
import type { Properties } from '../plan/tree.ts';
import { builder, type FieldBuilder } from './builder.ts';
import { dayOf } from './directives.ts';
import { needsProperties } from './selection/field-plan.ts';
import { storedText, storedTexts } from './stored.ts';

const temporalStatusEnum = builder.enumType('TemporalStatus', {
  description:
    'Whether something held on the day that an operation is asked as of. What certainly did not hold is left out of the answer.',
  values: {
    HOLDS: {
      value: 'HOLDS',
      description:
        'A source says that it held on that day: it had begun for certain, and the day is not after the last for which a source speaks (`knownUntil`). Of a new text the first day is that of its entry into force: the day of publication is still the old text’s.',
    },
    UNKNOWN: {
      value: 'UNKNOWN',
      description:
        'It may have held: its dates are less precise than a day, nothing is known of them, or no source speaks for so late a day.',
    },
    TIMELESS: { value: 'TIMELESS', description: 'Of a kind that is not dated, as a region or a person.' },
  } as const,
});

/** The field `temporalStatus` of an entity or a relationship. */
export function temporalStatusField<Shape extends { readonly properties: Properties }>(t: FieldBuilder<Shape>) {
  return t.field({
    ...needsProperties('mayFrom', 'holdsFrom', 'holdsTo', 'doubts', 'isTimeless'),
    type: temporalStatusEnum,
    nullable: true,
    description: 'Whether it held on the day of `@asOf`. Null when the operation is asked of all times.',
    resolve: (
      { properties, type }: Shape & { readonly type?: string },
      _arguments: unknown,
      _context: unknown,
      info: GraphQLResolveInfo,
    ) => {
      const day = dayOf(info);
      return day === null ? null : statusOn(day, properties, type);
    },
  });
}

function statusOn(day: string, properties: Properties, type: string | undefined): 'HOLDS' | 'UNKNOWN' | 'TIMELESS' {
  if (properties.isTimeless === true || isTimelessType(type)) return 'TIMELESS';
  const from = storedText(properties, 'holdsFrom');
  const to = storedText(properties, 'holdsTo');
  if (from === null || from > day || (to !== null && to <= day)) return 'UNKNOWN';
  return storedTexts(properties, 'doubts').some((doubt) => isWithin(day, doubt)) ? 'UNKNOWN' : 'HOLDS';
}

/** A stretch is `first day/first day after it`. */
function isWithin(day: string, stretch: string): boolean {
  const [from = '', to = ''] = stretch.split('/');
  return from <= day && day < to;
}

function isTimelessType(type: string | undefined): boolean {
  return type !== undefined && isEntityTypeName(type) && entityTypeOf(type).validity === undefined;
}
