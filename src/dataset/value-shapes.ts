import type { FieldType } from '../ontology/field.ts';

/** The types that a value inside an object may have, besides those of fields. */
export type ValueType = FieldType | 'Boolean' | 'Count' | 'DocumentId';

export interface ValueField {
  readonly type: ValueType;
  readonly required: boolean;
  readonly description: { readonly en: string };
}

export type ValueFields = Readonly<Record<string, ValueField>>;

const required = (type: ValueType, en: string): ValueField => ({ type, required: true, description: { en } });
const optional = (type: ValueType, en: string): ValueField => ({ type, required: false, description: { en } });

/** The shapes of objects: for each field type that is an object or a list of objects, the fields of one object. */
export const valueShapes = {
  LocalizedText: {
    es: optional('String', 'Spanish'),
    en: optional('String', 'English'),
    qu: optional('String', 'Quechua'),
  },
  Amount: {
    value: required('Float', 'How much'),
    unit: required('String', 'Unit'),
  },
  Money: {
    value: required('Float', 'Sum'),
    currency: required('String', 'Currency, ISO 4217'),
    period: required('Edtf', 'Period that the sum is for'),
  },
  Quote: {
    text: required('String', 'Verbatim words'),
    language: required('String', 'Language of the words, BCP 47'),
    document: required('DocumentId', 'Document the words are from'),
  },
  Penalties: {
    case: required('String', 'Case, short English label'),
    caseEs: required('String', 'Case, short Spanish label'),
    minYears: optional('Float', 'Shortest prison term in years'),
    maxYears: optional('Float', 'Longest prison term in years'),
    life: optional('Boolean', 'True for life imprisonment'),
    fineDaysMin: optional('Count', 'Fewest day-fines'),
    fineDaysMax: optional('Count', 'Most day-fines'),
    uncertain: optional('Boolean', 'True when the range was not checked or rests on a secondary source'),
  },
  Figures: {
    label: required('LocalizedText', 'What is counted'),
    value: required('Float', 'Number'),
    unit: required('String', 'Unit'),
  },
} as const satisfies Record<string, ValueFields>;

/** The shape of a field's value, when the value is an object or a list of objects; else undefined. */
export function shapeOf(
  type: ValueType,
): { readonly shape: keyof typeof valueShapes; readonly isList: boolean } | undefined {
  if (type === 'LocalizedTexts') return { shape: 'LocalizedText', isList: true };
  if (type === 'Penalties' || type === 'Figures') return { shape: type, isList: true };
  if (type === 'LocalizedText' || type === 'Amount' || type === 'Money' || type === 'Quote')
    return { shape: type, isList: false };
  return undefined;
}
