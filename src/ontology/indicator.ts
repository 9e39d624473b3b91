import { entityType } from './entity-type.ts';

export const indicator = entityType({
  name: 'Indicator',
  prefix: 'indicator',
  fieldName: 'indicator',
  listName: 'indicators',
  label: { es: 'indicador', en: 'indicator' },
  plural: { es: 'indicadores', en: 'indicators' },
  description: {
    es: 'Definición de una serie estadística',
    en: 'Definition of a statistical series',
  },
  iris: ['schema:StatisticalVariable'],
  fields: {
    unit: {
      type: 'String',
      required: false,
      label: { es: 'unidad', en: 'unit' },
      description: {
        es: 'Unidad de las observaciones',
        en: 'Unit of the observations',
      },
    },
  },
});
