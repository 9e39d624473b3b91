import { entityType } from './entity-type.ts';

export const substance = entityType({
  name: 'Substance',
  prefix: 'substance',
  fieldName: 'substance',
  listName: 'substances',
  label: { es: 'sustancia', en: 'substance' },
  plural: { es: 'sustancias', en: 'substances' },
  description: {
    es: 'Planta, hoja, droga o insumo químico',
    en: 'Plant, leaf, drug or chemical',
  },
  iris: ['schema:DefinedTerm', 'skos:Concept'],
  fields: {
    schedule: {
      type: 'String',
      required: false,
      label: { es: 'lista', en: 'schedule' },
      description: {
        es: 'Lista de la Convención de 1961',
        en: 'Schedule of the 1961 Convention',
      },
    },
    genus: {
      type: 'String',
      required: false,
      label: { es: 'género', en: 'genus' },
      description: {
        es: 'Género botánico',
        en: 'Botanical genus',
      },
    },
  },
});
