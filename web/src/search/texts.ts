import type { Texts } from '../language/texts.ts';

export const searchTexts: Texts<'label' | 'placeholder' | 'results' | 'none' | 'hits' | 'hit' | 'of'> = {
  es: {
    label: 'Buscar en el grafo',
    placeholder: 'Ley 28002, art. 298, ENACO, San Martín…',
    results: 'Resultados',
    none: 'Nada se llama así ni lo menciona.',
    hits: 'resultados',
    hit: 'resultado',
    of: 'de',
  },
  en: {
    label: 'Search the graph',
    placeholder: 'Ley 28002, art. 298, ENACO, San Martín…',
    results: 'Results',
    none: 'Nothing is called so or mentions it.',
    hits: 'results',
    hit: 'result',
    of: 'of',
  },
};
