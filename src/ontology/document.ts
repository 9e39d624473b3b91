import { entityType } from './entity-type.ts';

export const document = entityType({
  name: 'Document',
  prefix: 'document',
  fieldName: 'document',
  listName: 'documents',
  label: { es: 'documento', en: 'document' },
  plural: { es: 'documentos', en: 'documents' },
  description: {
    es: 'Publicación: informe, artículo, encuesta, página web',
    en: 'Publication: report, briefing, article, survey, web page',
  },
  iris: ['schema:CreativeWork'],
  kindField: 'documentKind',
  validity: { onwardFrom: ['publishedOn'] },
  fields: {
    documentKind: {
      type: { enum: 'DocumentKind' },
      required: true,
      label: { es: 'clase de documento', en: 'kind of document' },
      description: {
        es: 'Clase de documento',
        en: 'Kind of document',
      },
    },
    language: {
      type: 'String',
      required: false,
      label: { es: 'idioma', en: 'language' },
      description: {
        es: 'Idioma (BCP 47)',
        en: 'Language (BCP 47)',
      },
      iris: ['schema:inLanguage'],
    },
    otherLanguages: {
      type: 'Strings',
      required: false,
      label: { es: 'otros idiomas', en: 'other languages' },
      description: {
        es: 'Otros idiomas de la misma obra (BCP 47)',
        en: 'Further languages of the same work (BCP 47)',
      },
    },
    publishedOn: {
      type: 'Edtf',
      required: false,
      label: { es: 'publicado el', en: 'published on' },
      description: {
        es: 'Fecha de publicación',
        en: 'Date of publication',
      },
      iris: ['schema:datePublished'],
    },
    number: {
      type: 'String',
      required: false,
      label: { es: 'número', en: 'number' },
      description: {
        es: 'Número en su serie',
        en: 'Number in its series',
      },
    },
    series: {
      type: 'String',
      required: false,
      label: { es: 'serie', en: 'series' },
      description: {
        es: 'Serie',
        en: 'Series',
      },
    },
    isbn: {
      type: 'String',
      required: false,
      label: { es: 'ISBN', en: 'ISBN' },
      description: {
        es: 'ISBN',
        en: 'ISBN',
      },
      iris: ['schema:isbn'],
      sameAs: 'urn:isbn:{value}',
    },
    doi: {
      type: 'String',
      required: false,
      label: { es: 'DOI', en: 'DOI' },
      description: {
        es: 'DOI',
        en: 'DOI',
      },
      iris: ['schema:identifier'],
      sameAs: 'https://doi.org/{value}',
    },
  },
});
