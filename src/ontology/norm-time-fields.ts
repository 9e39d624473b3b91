import type { Fields } from './field.ts';

/** When a law, a provision or a version of a provision is in force. All are computed when a release is loaded. */
export const normTimeFields = {
  inForceFrom: {
    type: 'Edtf',
    required: false,
    isDerived: true,
    label: { es: 'vigente desde', en: 'in force from' },
    description: {
      es: 'Entrada en vigencia, que no es la publicación: desde 1994 el día siguiente, salvo que la norma diga otro',
      en: 'Entry into force, which is not publication: from 1994 on the day after it, unless the norm says otherwise',
    },
  },
  inForceUntil: {
    type: 'Edtf',
    required: false,
    isDerived: true,
    label: { es: 'vigente hasta', en: 'in force until' },
    description: {
      es: 'Último día de vigencia; null cuando sigue vigente o no se conoce el fin',
      en: 'Last day in force; null when it goes on or when its end is not known',
    },
  },
  ending: {
    type: { enum: 'Ending' },
    required: false,
    isDerived: true,
    label: { es: 'cómo terminó', en: 'how it ended' },
    description: {
      es: 'Cómo terminó la vigencia; null cuando no terminó o no se sabe',
      en: 'How it ceased to be in force; null when it did not, or when that is not known',
    },
  },
} as const satisfies Fields;

/** The last day for which a source speaks. The seed may state it for a law; else it is computed. */
export const knownUntil = {
  type: 'Edtf',
  required: false,
  label: { es: 'consta hasta', en: 'known until' },
  description: {
    es: 'Último día en que una fuente la da por vigente; después no se sabe',
    en: 'Last day for which a source says that it stands; what holds after it is not known',
  },
} as const satisfies Fields[string];
