import type { Texts } from '../language/texts.ts';

export const pathTexts: Texts<
  | 'title'
  | 'from'
  | 'to'
  | 'pick'
  | 'remove'
  | 'swap'
  | 'none'
  | 'steps'
  | 'step'
  | 'close'
  | 'keep'
  | 'open'
  | 'hint'
  | 'paths'
  | 'basis'
> = {
  es: {
    title: 'Camino entre dos entidades',
    from: 'Desde',
    to: 'Hasta',
    pick: 'Buscar una entidad',
    remove: 'Cambiar',
    swap: 'Invertir',
    none: 'Nada las une en seis pasos o menos.',
    steps: 'pasos',
    step: 'paso',
    close: 'Quitar el camino',
    keep: 'Dejar en el dibujo',
    open: 'Buscar un camino',
    hint: 'Elija los dos extremos aquí o en la ficha de cada uno.',
    paths: 'Caminos',
    basis: 'lectura de las fuentes, no dicho por una de ellas',
  },
  en: {
    title: 'Path between two entities',
    from: 'From',
    to: 'To',
    pick: 'Search an entity',
    remove: 'Change',
    swap: 'Swap',
    none: 'Nothing connects them in six steps or fewer.',
    steps: 'steps',
    step: 'step',
    close: 'Remove the path',
    keep: 'Keep in the drawing',
    open: 'Find a path',
    hint: 'Pick both ends here, or on the card of each.',
    paths: 'Paths',
    basis: 'a reading of the sources, not stated by one of them',
  },
};
