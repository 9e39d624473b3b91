import type { Fields } from './field.ts';

/** The fields of every entity, whatever its type. */
export const commonFields = {
  names: {
    type: 'LocalizedText',
    required: true,
    label: { es: 'nombres', en: 'names' },
    description: {
      es: 'Nombre en español y en inglés, y en quechua donde se conoce',
      en: 'Name in Spanish and English, and in Quechua where known',
    },
    iris: ['skos:prefLabel'],
  },
  aliases: {
    type: 'Strings',
    required: true,
    label: { es: 'otros nombres', en: 'aliases' },
    description: {
      es: 'Otros nombres, siglas y formas breves',
      en: 'Other names, acronyms and short forms',
    },
    iris: ['skos:altLabel'],
  },
  formerIds: {
    type: 'Strings',
    required: false,
    label: { es: 'ids anteriores', en: 'former ids' },
    description: {
      es: 'Ids que tuvo en entregas anteriores; siguen llevando aquí',
      en: 'Ids that it had in earlier releases; they still lead here',
    },
  },
  description: {
    type: 'LocalizedText',
    required: false,
    label: { es: 'descripción', en: 'description' },
    description: {
      es: 'Descripción breve y neutral',
      en: 'Short neutral description',
    },
    iris: ['dcterms:description'],
  },
  confidence: {
    type: { enum: 'Confidence' },
    required: true,
    label: { es: 'confianza', en: 'confidence' },
    description: {
      es: 'Hasta dónde se ha verificado la entidad',
      en: 'How far the entity has been checked',
    },
  },
  tier: {
    type: { enum: 'Tier' },
    required: true,
    label: { es: 'nivel', en: 'tier' },
    description: {
      es: 'CORE para la parte más densa del grafo, EXTENDED para el resto',
      en: 'CORE for the densest part of the graph, EXTENDED for the rest',
    },
  },
  sources: {
    type: 'Sources',
    required: true,
    label: { es: 'fuentes', en: 'sources' },
    description: {
      es: 'Fuentes que sustentan la entidad; solo el conocimiento general puede no tenerlas',
      en: 'Sources that carry the entity; may be empty only for general knowledge',
    },
    iris: ['prov:wasDerivedFrom'],
  },
  url: {
    type: 'Url',
    required: false,
    label: { es: 'dirección', en: 'address' },
    description: {
      es: 'Dirección de la cosa misma, donde la lista de fuentes la da',
      en: 'Address of the thing itself, where the source list gives one',
    },
    iris: ['schema:url'],
  },
  note: {
    type: 'LocalizedText',
    required: false,
    label: { es: 'nota', en: 'note' },
    description: {
      es: 'Dudas, conflictos y precisiones',
      en: 'Doubts, conflicts and precisions',
    },
  },
  uncertainFields: {
    type: 'Strings',
    required: false,
    label: { es: 'campos inciertos', en: 'uncertain fields' },
    description: {
      es: 'Nombres de los campos cuyo valor no se verificó o es dudoso',
      en: 'Names of the fields whose value was not checked or is doubtful',
    },
  },
} as const satisfies Fields;
