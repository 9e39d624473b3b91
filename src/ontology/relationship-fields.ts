import type { Fields } from './field.ts';

/** The fields that a relationship of any type may have. */
export const relationshipFields = {
  role: {
    type: { enum: 'Role' },
    required: false,
    label: { es: 'papel', en: 'role' },
    description: {
      es: 'Papel o clase precisa de la relación: un código de la tabla de papeles',
      en: 'Role or precise kind of the relationship: a code of `roles`, with labels in both languages',
    },
  },
  since: {
    type: 'Edtf',
    required: false,
    label: { es: 'desde', en: 'since' },
    description: {
      es: 'Comienzo del intervalo en que rige',
      en: 'Start of the interval in which it holds',
    },
  },
  until: {
    type: 'Edtf',
    required: false,
    label: { es: 'hasta', en: 'until' },
    description: {
      es: 'Fin del intervalo en que rige',
      en: 'End of the interval in which it holds',
    },
  },
  on: {
    type: 'Edtf',
    required: false,
    label: { es: 'fecha', en: 'on' },
    description: {
      es: 'Fecha del acto',
      en: 'Date of the act',
    },
  },
  amount: {
    type: 'Amount',
    required: false,
    label: { es: 'cantidad', en: 'amount' },
    description: {
      es: 'Cantidad',
      en: 'Quantity',
    },
  },
  note: {
    type: 'LocalizedText',
    required: false,
    label: { es: 'nota', en: 'note' },
    description: {
      es: 'Precisión o duda',
      en: 'Precision or doubt',
    },
  },
  sources: {
    type: 'Sources',
    required: true,
    label: { es: 'fuentes', en: 'sources' },
    description: {
      es: 'Fuentes; vacías solo para el conocimiento general',
      en: 'Sources; empty only for general knowledge',
    },
    iris: ['prov:wasDerivedFrom'],
  },
  confidence: {
    type: { enum: 'Confidence' },
    required: true,
    label: { es: 'confianza', en: 'confidence' },
    description: {
      es: 'Hasta dónde se ha verificado',
      en: 'How far it has been checked',
    },
  },
  basis: {
    type: { enum: 'Basis' },
    required: false,
    label: { es: 'base', en: 'basis' },
    description: {
      es: 'Puesta cuando el vínculo es una lectura de las fuentes y no lo dice una de ellas',
      en: 'Set when the link is a reading of the sources rather than stated by one',
    },
  },
  uncertainFields: {
    type: 'Strings',
    required: false,
    label: { es: 'campos inciertos', en: 'uncertain fields' },
    description: {
      es: 'Campos no verificados o dudosos',
      en: 'Fields not checked or doubtful',
    },
  },
} as const satisfies Fields;

export type RelationshipFieldName = keyof typeof relationshipFields;
