import type { Texts } from '../language/texts.ts';

export const cardTexts: Texts<
  | 'close'
  | 'missing'
  | 'missingThatDay'
  | 'confidence'
  | 'basis'
  | 'uncertain'
  | 'uncertainHint'
  | 'holds'
  | 'mayHold'
  | 'timeless'
  | 'facts'
  | 'sources'
  | 'relationships'
  | 'noRelationships'
  | 'more'
  | 'address'
  | 'itself'
  | 'aliases'
  | 'note'
  | 'draw'
  | 'collapse'
  | 'pathFrom'
  | 'pathTo'
  | 'hide'
  | 'enlarge'
  | 'reduce'
  | 'identifier'
  | 'readMore'
  | 'card'
  | 'onlyDrawn'
  | 'actions'
> = {
  es: {
    close: 'Cerrar',
    missing: 'No hay nada con este identificador.',
    missingThatDay: 'No regía, o no existía, en la fecha elegida.',
    confidence: 'Certeza',
    basis: 'lectura de las fuentes, no dicho por una de ellas',
    uncertain: 'dudoso',
    uncertainHint: 'Este valor no se verificó o es dudoso.',
    holds: 'Regía en la fecha elegida',
    mayHold: 'Puede que rigiera en la fecha elegida: sus fechas no bastan para saberlo',
    timeless: 'Sin fechas: no depende del día elegido',
    facts: 'Datos',
    sources: 'Fuentes',
    relationships: 'Relaciones',
    noRelationships: 'Ninguna registrada.',
    more: 'Mostrar más',
    address: 'Dirección permanente',
    itself: 'Texto o página propia',
    aliases: 'Otros nombres',
    note: 'Nota',
    draw: 'Abrir vecinos',
    collapse: 'Recoger vecinos',
    pathFrom: 'Camino desde aquí',
    pathTo: 'Camino hasta aquí',
    hide: 'Quitar del dibujo',
    enlarge: 'Ampliar',
    reduce: 'Reducir',
    identifier: 'Identificador',
    readMore: 'Leer completo',
    card: 'Ficha',
    onlyDrawn: 'Abrir en el grafo',
    actions: 'Acciones',
  },
  en: {
    close: 'Close',
    missing: 'There is nothing with this id.',
    missingThatDay: 'It did not hold, or did not exist, on the chosen day.',
    confidence: 'Confidence',
    basis: 'a reading of the sources, not stated by one of them',
    uncertain: 'doubtful',
    uncertainHint: 'This value was not checked or is doubtful.',
    holds: 'Held on the chosen day',
    mayHold: 'May have held on the chosen day: its dates do not tell',
    timeless: 'Not dated: it does not depend on the day',
    facts: 'Facts',
    sources: 'Sources',
    relationships: 'Relationships',
    noRelationships: 'None recorded.',
    more: 'Show more',
    address: 'Permanent address',
    itself: 'Its own text or page',
    aliases: 'Other names',
    note: 'Note',
    draw: 'Open neighbours',
    collapse: 'Fold neighbours',
    pathFrom: 'Path from here',
    pathTo: 'Path to here',
    hide: 'Take out of the drawing',
    enlarge: 'Enlarge',
    reduce: 'Reduce',
    identifier: 'Id',
    readMore: 'Read in full',
    card: 'Card',
    onlyDrawn: 'Open in the graph',
    actions: 'Actions',
  },
};
