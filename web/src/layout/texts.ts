import type { Texts } from '../language/texts.ts';

export const layoutTexts: Texts<
  | 'skip'
  | 'name'
  | 'home'
  | 'views'
  | 'language'
  | 'day'
  | 'dayHint'
  | 'allDays'
  | 'loading'
  | 'undo'
  | 'redo'
  | 'cleared'
  | 'questions'
  | 'startTitle'
  | 'startText'
  | 'startHow'
  | 'examples'
  | 'entities'
  | 'relationships'
  | 'sources'
  | 'release'
  | 'everything'
  | 'everythingHint'
  | 'licence'
> = {
  es: {
    skip: 'Ir al contenido',
    name: 'Hoja',
    home: 'Hoja: al inicio',
    views: 'Vistas',
    language: 'Idioma',
    day: 'A la fecha',
    dayHint: 'Muestra lo que regía ese día',
    allDays: 'Todas las fechas',
    loading: 'Cargando…',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cleared: 'El dibujo está vacío.',
    questions: 'Preguntar en GraphQL',
    startTitle: 'La política de drogas del Perú, como grafo',
    startText:
      'Normas y sus artículos, instituciones, políticas, lugares, personas, publicaciones, afirmaciones y cifras, y lo que las une. Cada dato dice de qué fuente viene y cuán seguro es.',
    startHow: 'Busque algo arriba o empiece por uno de estos ejemplos.',
    examples: 'Ejemplos',
    entities: 'entidades',
    relationships: 'relaciones',
    sources: 'fuentes',
    release: 'Edición',
    everything: 'Dibujar todo',
    everythingHint: 'el grafo entero de una vez',
    licence: 'Licencia',
  },
  en: {
    skip: 'Skip to content',
    name: 'Hoja',
    home: 'Hoja: to the start',
    views: 'Views',
    language: 'Language',
    day: 'As of',
    dayHint: 'Shows what held on that day',
    allDays: 'All days',
    loading: 'Loading…',
    undo: 'Undo',
    redo: 'Redo',
    cleared: 'The drawing is empty.',
    questions: 'Ask in GraphQL',
    startTitle: 'The drug policy of Peru, as a graph',
    startText:
      'Laws and their articles, institutions, policies, places, people, publications, claims and figures, and what ties them together. Each fact says which source it comes from and how sure it is.',
    startHow: 'Search for something above, or start from one of these examples.',
    examples: 'Examples',
    entities: 'entities',
    relationships: 'relationships',
    sources: 'sources',
    release: 'Release',
    everything: 'Draw everything',
    everythingHint: 'the whole graph at once',
    licence: 'Licence',
  },
};
