import type { Texts } from '../../language/texts.ts';

export const tableTexts: Texts<
  | 'entities'
  | 'relationships'
  | 'name'
  | 'type'
  | 'kind'
  | 'when'
  | 'confidence'
  | 'degree'
  | 'actions'
  | 'from'
  | 'relationship'
  | 'to'
  | 'filter'
  | 'open'
  | 'shown'
  | 'hide'
  | 'basis'
  | 'more'
> = {
  es: {
    entities: 'Entidades',
    relationships: 'Relaciones',
    name: 'Nombre',
    type: 'Tipo',
    kind: 'Clase',
    when: 'Cuándo',
    confidence: 'Certeza',
    degree: 'Relaciones',
    actions: 'Acciones',
    from: 'De',
    relationship: 'Relación',
    to: 'A',
    filter: 'Filtrar las filas',
    open: 'Abrir vecinos',
    shown: 'filas',
    hide: 'Quitar',
    basis: 'lectura de las fuentes',
    more: 'Mostrar más filas',
  },
  en: {
    entities: 'Entities',
    relationships: 'Relationships',
    name: 'Name',
    type: 'Type',
    kind: 'Kind',
    when: 'When',
    confidence: 'Confidence',
    degree: 'Relationships',
    actions: 'Actions',
    from: 'From',
    relationship: 'Relationship',
    to: 'To',
    filter: 'Filter the rows',
    open: 'Open neighbours',
    shown: 'rows',
    hide: 'Take out',
    basis: 'reading of the sources',
    more: 'Show more rows',
  },
};
