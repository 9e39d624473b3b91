import { entityType } from './entity-type.ts';
import { knownUntil, normTimeFields } from './norm-time-fields.ts';

export const law = entityType({
  name: 'Law',
  prefix: 'law',
  fieldName: 'law',
  listName: 'laws',
  label: { es: 'norma', en: 'law' },
  plural: { es: 'normas', en: 'laws' },
  description: {
    es: 'Norma nacional, regional o internacional: ley, decreto, resolución, ordenanza, tratado o acuerdo',
    en: 'National, regional or international norm: law, decree, resolution, ordinance, treaty or agreement',
  },
  iris: ['eli:LegalResource', 'schema:Legislation'],
  kindField: 'lawKind',
  validity: {
    interval: 'inForce',
    onwardFrom: ['publishedOn', 'promulgatedOn', 'signedOn', 'adoptedOn', 'dated'],
    onwardIsUncertain: true,
  },
  fields: {
    lawKind: {
      type: { enum: 'LawKind' },
      required: true,
      label: { es: 'clase de norma', en: 'kind of norm' },
      description: {
        es: 'Clase de norma',
        en: 'Kind of norm',
      },
      iris: ['eli:type_document'],
    },
    number: {
      type: 'String',
      required: false,
      label: { es: 'número', en: 'number' },
      description: {
        es: 'Número oficial',
        en: 'Official number',
      },
      iris: ['eli:number'],
    },
    dated: {
      type: 'Edtf',
      required: false,
      label: { es: 'fechada', en: 'dated' },
      description: {
        es: 'Fecha de emisión, o fecha con que se cita la norma cuando la fuente no dice a qué acto corresponde',
        en: 'Date of issue, or date by which the norm is cited when the source does not say which act it belongs to',
      },
      iris: ['eli:date_document'],
    },
    promulgatedOn: {
      type: 'Edtf',
      required: false,
      label: { es: 'promulgada el', en: 'promulgated on' },
      description: {
        es: 'Fecha de promulgación',
        en: 'Date of promulgation',
      },
    },
    publishedOn: {
      type: 'Edtf',
      required: false,
      label: { es: 'publicada el', en: 'published on' },
      description: {
        es: 'Fecha de publicación en el diario oficial',
        en: 'Date of publication in the official gazette',
      },
      iris: ['eli:date_publication'],
    },
    signedOn: {
      type: 'Edtf',
      required: false,
      label: { es: 'firmada el', en: 'signed on' },
      description: {
        es: 'Fecha de la firma',
        en: 'Date of signature',
      },
    },
    adoptedOn: {
      type: 'Edtf',
      required: false,
      label: { es: 'adoptada el', en: 'adopted on' },
      description: {
        es: 'Fecha de adopción (tratados)',
        en: 'Date of adoption (treaties)',
      },
    },
    inForce: {
      type: 'Edtf',
      required: false,
      label: { es: 'vigencia', en: 'in force' },
      description: {
        es: 'Intervalo en que la norma está vigente; un final en blanco no se conoce, «..» sigue vigente',
        en: 'Interval in which the norm is in force; a blank end is not known, ".." goes on',
      },
      startIris: ['eli:first_date_entry_in_force'],
      endIris: ['eli:date_no_longer_in_force'],
    },
    inForceReason: {
      type: 'LocalizedText',
      required: false,
      label: { es: 'razón de la vigencia', en: 'reason of the entry into force' },
      description: {
        es: 'Por qué entra en vigencia otro día que el siguiente a su publicación, según la norma misma',
        en: 'Why it enters into force on another day than the one after its publication, as the norm itself says',
      },
    },
    knownUntil,
    ...normTimeFields,
    lawStatus: {
      type: { enum: 'LawStatus' },
      required: false,
      label: { es: 'situación jurídica', en: 'legal status' },
      description: {
        es: 'Situación jurídica, solo donde las fuentes la dicen; null significa no establecida, nunca vigente',
        en: 'Legal status, only where the sources say so; null means not established, never in force',
      },
    },
  },
});
