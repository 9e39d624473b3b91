import { entityType } from './entity-type.ts';

export const observation = entityType({
  name: 'Observation',
  prefix: 'observation',
  fieldName: 'observation',
  listName: 'observations',
  label: { es: 'observación', en: 'observation' },
  plural: { es: 'observaciones', en: 'observations' },
  description: {
    es: 'Un valor de un indicador, en un lugar y periodo, de un informante',
    en: 'One value of an indicator, in one place and period, from one reporter',
  },
  iris: ['schema:Observation'],
  validity: { onwardFrom: ['period'] },
  fields: {
    value: {
      type: 'Float',
      required: false,
      label: { es: 'valor', en: 'value' },
      description: {
        es: 'Valor',
        en: 'Value',
      },
      iris: ['schema:value'],
    },
    unit: {
      type: 'String',
      required: false,
      label: { es: 'unidad', en: 'unit' },
      description: {
        es: 'Unidad',
        en: 'Unit',
      },
      iris: ['schema:unitText'],
    },
    period: {
      type: 'Edtf',
      required: false,
      label: { es: 'periodo', en: 'period' },
      description: {
        es: 'Fecha o periodo del valor',
        en: 'Date or period of the value',
      },
      iris: ['schema:observationDate'],
    },
    reporter: {
      type: 'String',
      required: false,
      label: { es: 'informante', en: 'reporter' },
      description: {
        es: 'Informante tal como lo nombra la fuente, cuando no es una entidad del conjunto de datos',
        en: 'Reporter as named by the source, when it is not an entity of the dataset',
      },
    },
  },
});
