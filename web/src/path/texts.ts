import type { Texts } from '../language/texts.ts';

export const pathTexts: Texts<
  | 'title'
  | 'from'
  | 'to'
  | 'pick'
  | 'remove'
  | 'swap'
  | 'none'
  | 'loading'
  | 'steps'
  | 'step'
  | 'close'
  | 'keep'
  | 'open'
  | 'hint'
  | 'paths'
> = {
  es: {
    title: 'Camino entre dos entidades',
    from: 'Desde',
    to: 'Hasta',
    pick: 'Buscar una entidad',
    remove: 'Cambiar',
    swap: 'Invertir',
    none: 'Nada las une en seis pasos o menos.',
    loading: 'Buscando…',
    steps: 'pasos',
    step: 'paso',
    close: 'Quitar el camino',
    keep: 'Dejar en el dibujo',
    open: 'Buscar un camino',
    hint: 'Elija los dos extremos aquí o en la ficha de cada uno.',
    paths: 'Caminos',
  },
  en: {
    title: 'Path between two entities',
    from: 'From',
    to: 'To',
    pick: 'Search an entity',
    remove: 'Change',
    swap: 'Swap',
    none: 'Nothing connects them in six steps or fewer.',
    loading: 'Searching…',
    steps: 'steps',
    step: 'step',
    close: 'Remove the path',
    keep: 'Keep in the drawing',
    open: 'Find a path',
    hint: 'Pick both ends here, or on the card of each.',
    paths: 'Paths',
  },
};
