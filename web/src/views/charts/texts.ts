import type { Texts } from '../../language/texts.ts';

export const texts: Texts<
  | 'title'
  | 'showAs'
  | 'charts'
  | 'table'
  | 'indicator'
  | 'noIndicator'
  | 'oneValue'
  | 'values'
  | 'region'
  | 'allRegions'
  | 'noRegion'
  | 'reporters'
  | 'unnamed'
  | 'hollow'
  | 'faint'
  | 'bar'
  | 'sharedScale'
  | 'keys'
  | 'points'
  | 'asOf'
  | 'unknownThen'
  | 'reporter'
  | 'period'
  | 'value'
  | 'unit'
  | 'confidence'
  | 'doubts'
  | 'sources'
  | 'observation'
  | 'about'
  | 'uncertain'
  | 'none'
  | 'noValues'
  | 'unmeasured'
  | 'onlyTable'
> = {
  es: {
    title: 'Gráficos de los indicadores',
    showAs: 'Mostrar como',
    charts: 'Gráficos',
    table: 'Tabla',
    indicator: 'Indicador',
    noIndicator: 'Ningún indicador coincide.',
    oneValue: 'valor',
    values: 'valores',
    region: 'Región',
    allRegions: 'todas las regiones',
    noRegion: 'sin región',
    reporters: 'Quién lo reporta',
    unnamed: 'informante no identificado',
    hollow: 'Punto hueco: valor o fecha con duda, o sin confirmar en una fuente.',
    faint: 'Línea tenue: más de dos años sin valores.',
    bar: 'Barra: el período, si pasa de un año.',
    sharedScale: 'Los cuadros de las regiones comparten las dos escalas.',
    keys: 'Flechas izquierda y derecha: otro valor de la serie. Arriba y abajo: otra serie. Intro: abrir la observación.',
    points: 'Valores',
    asOf: 'Al día',
    unknownThen: 'no se sabe si valía ese día',
    reporter: 'Informante',
    period: 'Período',
    value: 'Valor',
    unit: 'Unidad',
    confidence: 'Confianza',
    doubts: 'Dudas',
    sources: 'Fuentes',
    observation: 'Observación',
    about: 'fecha aproximada',
    uncertain: 'incierto',
    none: 'conocimiento general',
    noValues: 'Este indicador no tiene valores.',
    unmeasured: 'No hay valores de ningún indicador para lo que se eligió.',
    onlyTable: 'valores sin cifra o sin fecha: solo están en la tabla',
  },
  en: {
    title: 'Charts of the indicators',
    showAs: 'Show as',
    charts: 'Charts',
    table: 'Table',
    indicator: 'Indicator',
    noIndicator: 'No indicator matches.',
    oneValue: 'value',
    values: 'values',
    region: 'Region',
    allRegions: 'all regions',
    noRegion: 'no region',
    reporters: 'Who reports it',
    unnamed: 'reporter not identified',
    hollow: 'Hollow point: value or date in doubt, or not confirmed in a source.',
    faint: 'Faint line: more than two years without values.',
    bar: 'Bar: the period, where it is longer than a year.',
    sharedScale: 'The charts of the regions share both scales.',
    keys: 'Left and right arrows: another value of the series. Up and down: another series. Enter: open the observation.',
    points: 'Values',
    asOf: 'As of',
    unknownThen: 'whether it held that day is not known',
    reporter: 'Reporter',
    period: 'Period',
    value: 'Value',
    unit: 'Unit',
    confidence: 'Confidence',
    doubts: 'Doubts',
    sources: 'Sources',
    observation: 'Observation',
    about: 'date is approximate',
    uncertain: 'uncertain',
    none: 'general knowledge',
    noValues: 'This indicator has no values.',
    unmeasured: 'No indicator has values for what was selected.',
    onlyTable: 'values without a figure or a date: they are in the table only',
  },
};
