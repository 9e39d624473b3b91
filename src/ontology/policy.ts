import { entityType } from './entity-type.ts';

export const policy = entityType({
  name: 'Policy',
  prefix: 'policy',
  fieldName: 'policy',
  listName: 'policies',
  label: { es: 'política', en: 'policy' },
  plural: { es: 'políticas', en: 'policies' },
  description: {
    es: 'Estrategia, régimen, programa, práctica o propuesta',
    en: 'Strategy, scheme, programme, practice or proposal',
  },
  iris: ['prov:Plan'],
  kindField: 'policyStatus',
  validity: { interval: 'period', onwardFrom: [] },
  fields: {
    policyStatus: {
      type: { enum: 'PolicyStatus' },
      required: true,
      label: { es: 'situación', en: 'status' },
      description: {
        es: 'Situación de la política',
        en: 'Status of the policy',
      },
    },
    period: {
      type: 'Edtf',
      required: false,
      label: { es: 'periodo', en: 'period' },
      description: {
        es: 'Periodo en que rige',
        en: 'Period in which it holds',
      },
    },
    budget: {
      type: 'Money',
      required: false,
      label: { es: 'presupuesto', en: 'budget' },
      description: {
        es: 'Presupuesto declarado para un periodo',
        en: 'Budget stated for a period',
      },
    },
  },
});
