import { entityType } from './entity-type.ts';
import { knownUntil, normTimeFields } from './norm-time-fields.ts';

export const provisionVersion = entityType({
  name: 'ProvisionVersion',
  prefix: 'provision-version',
  fieldName: 'provisionVersion',
  listName: 'provisionVersions',
  label: { es: 'versión de disposición', en: 'provision version' },
  plural: { es: 'versiones de disposiciones', en: 'provision versions' },
  description: {
    es: 'Texto de una disposición en un periodo, con sus penas',
    en: 'Text of a provision in one period, with its penalties',
  },
  iris: ['eli:LegalExpression'],
  validity: { interval: 'valid', onwardFrom: [] },
  fields: {
    valid: {
      type: 'Edtf',
      required: true,
      label: { es: 'vigencia', en: 'valid' },
      description: {
        es: 'Intervalo contado por fechas de publicación: desde la publicación del acto hasta la del siguiente, o desde el día que el acto dice (Ley 30077). La vigencia está en inForceFrom e inForceUntil',
        en: 'Interval counted by publication dates: from the publication of the act to the publication of the next one, or from the day that the act states (Law 30077). When it was in force is in inForceFrom and inForceUntil',
      },
      startIris: ['eli:version_date'],
    },
    knownUntil: { ...knownUntil, isDerived: true },
    ...normTimeFields,
    penalties: {
      type: 'Penalties',
      required: false,
      label: { es: 'penas', en: 'penalties' },
      description: {
        es: 'Rangos de pena; null significa no registrada, nunca ninguna',
        en: 'Penalty ranges; null means not recorded, never none',
      },
    },
    rules: {
      type: 'LocalizedTexts',
      required: false,
      label: { es: 'reglas', en: 'rules' },
      description: {
        es: 'Otras reglas de esta versión',
        en: 'Other rules of this version',
      },
    },
    text: {
      type: 'LocalizedText',
      required: false,
      label: { es: 'texto', en: 'text' },
      description: {
        es: 'Texto, donde pudo obtenerse',
        en: 'Text, only when short and known',
      },
    },
    textSource: {
      type: 'Source',
      required: false,
      label: { es: 'fuente del texto', en: 'source of the text' },
      description: {
        es: 'Fuente de la que se tomó el texto',
        en: 'Source that the text was taken from',
      },
    },
  },
});
