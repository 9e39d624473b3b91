import type { Fields } from './field.ts';

/** A publication or page that the data come from. It is a node of its own, but not an entity. */
export const source = {
  name: 'Source',
  prefix: 'source',
  fieldName: 'source',
  listName: 'sources',
  label: { es: 'fuente', en: 'source' },
  plural: { es: 'fuentes', en: 'sources' },
  description: {
    es: 'Publicación o página de la que se tomaron los datos',
    en: 'Publication or page from which the data were curated',
  },
  iris: ['schema:CreativeWork', 'prov:Entity'],
  fields: {
    title: {
      type: 'String',
      required: true,
      label: { es: 'título', en: 'title' },
      description: {
        es: 'Título',
        en: 'Title',
      },
      iris: ['dcterms:title', 'schema:name'],
    },
    publisher: {
      type: 'String',
      required: true,
      label: { es: 'editor', en: 'publisher' },
      description: {
        es: 'Quién la publica',
        en: 'Publisher',
      },
      iris: ['dc:publisher'],
    },
    year: {
      type: 'Edtf',
      required: false,
      label: { es: 'fecha', en: 'date' },
      description: {
        es: 'Fecha, null cuando no se conoce',
        en: 'Date, null when unknown',
      },
      iris: ['dcterms:issued'],
    },
    yearText: {
      type: 'String',
      required: true,
      label: { es: 'fecha tal como aparece', en: 'date as found' },
      description: {
        es: 'Fecha tal como aparece',
        en: 'Date as found',
      },
    },
    url: {
      type: 'Url',
      required: false,
      label: { es: 'dirección', en: 'address' },
      description: {
        es: 'Dirección, null cuando no la hay',
        en: 'Address, null when there is none',
      },
      iris: ['schema:url'],
    },
    note: {
      type: 'String',
      required: false,
      label: { es: 'nota', en: 'note' },
      description: {
        es: 'Observación',
        en: 'Remark',
      },
    },
  } satisfies Fields,
} as const;
