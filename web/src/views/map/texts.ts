import type { Texts } from '../../language/texts.ts';

export const texts: Texts<
  | 'title'
  | 'showAs'
  | 'map'
  | 'table'
  | 'sizeBy'
  | 'counts'
  | 'latest'
  | 'all'
  | 'policies'
  | 'institutions'
  | 'observations'
  | 'documents'
  | 'events'
  | 'regions'
  | 'mapLabel'
  | 'keys'
  | 'zoomIn'
  | 'zoomOut'
  | 'wholeMap'
  | 'north'
  | 'south'
  | 'west'
  | 'east'
  | 'controls'
  | 'regionsNamed'
  | 'legend'
  | 'nothing'
  | 'negative'
  | 'noValue'
  | 'displaced'
  | 'withoutPosition'
  | 'find'
  | 'region'
  | 'kind'
  | 'within'
  | 'noMatch'
  | 'pick'
  | 'position'
  | 'noPosition'
  | 'contains'
  | 'applies'
  | 'nothingApplies'
  | 'alsoIn'
  | 'asOf'
  | 'unknownThen'
  | 'uncertain'
  | 'more'
  | 'rivals'
> = {
  es: {
    title: 'Mapa de las regiones',
    showAs: 'Mostrar como',
    map: 'Mapa',
    table: 'Tabla',
    sizeBy: 'Tamaño según',
    counts: 'Cantidad de',
    latest: 'Último valor de',
    all: 'relaciones de todo tipo',
    policies: 'políticas y normas',
    institutions: 'instituciones',
    observations: 'observaciones',
    documents: 'documentos y afirmaciones',
    events: 'hechos',
    regions: 'otras regiones',
    mapLabel: 'Mapa: una región por botón',
    keys: 'Flechas: ir a la región vecina. Más y menos: acercar y alejar. Cero: todo el mapa. Mayúsculas con flechas: mover el mapa.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    wholeMap: 'Todo el mapa',
    north: 'Mover al norte',
    south: 'Mover al sur',
    west: 'Mover al oeste',
    east: 'Mover al este',
    controls: 'Mover y acercar el mapa',
    legend: 'Clases de región',
    nothing: 'nada registrado',
    negative: 'valor negativo',
    noValue: 'sin valor',
    displaced: 'Una línea fina lleva a su lugar exacto lo que se apartó para no taparse.',
    withoutPosition: 'Sin posición en los datos',
    find: 'Buscar región',
    region: 'Región',
    kind: 'Clase',
    within: 'Dentro de',
    noMatch: 'Ninguna región coincide.',
    pick: 'Elija una región en el mapa o en la lista para ver qué se aplica allí.',
    position: 'Posición',
    noPosition: 'sin posición en los datos',
    contains: 'Contiene',
    regionsNamed: 'regiones',
    applies: 'Qué se aplica aquí',
    nothingApplies: 'No hay nada registrado.',
    alsoIn: 'Está en',
    asOf: 'Al día',
    unknownThen: 'no se sabe si regía ese día',
    uncertain: 'incierto',
    more: 'Mostrar todo',
    rivals: 'otros valores del mismo período',
  },
  en: {
    title: 'Map of the regions',
    showAs: 'Show as',
    map: 'Map',
    table: 'Table',
    sizeBy: 'Size by',
    counts: 'Number of',
    latest: 'Latest value of',
    all: 'relationships of all types',
    policies: 'policies and laws',
    institutions: 'institutions',
    observations: 'observations',
    documents: 'documents and claims',
    events: 'events',
    regions: 'other regions',
    mapLabel: 'Map: one button for each region',
    keys: 'Arrows: go to the neighbouring region. Plus and minus: zoom. Zero: the whole map. Shift with arrows: move the map.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeMap: 'Whole map',
    north: 'Move north',
    south: 'Move south',
    west: 'Move west',
    east: 'Move east',
    controls: 'Move and zoom the map',
    legend: 'Kinds of region',
    nothing: 'nothing recorded',
    negative: 'negative value',
    noValue: 'no value',
    displaced: 'A thin line leads from a mark that was moved aside to its exact place.',
    withoutPosition: 'Without a position in the data',
    find: 'Find a region',
    region: 'Region',
    kind: 'Kind',
    within: 'Within',
    noMatch: 'No region matches.',
    pick: 'Pick a region on the map or in the list to see what applies there.',
    position: 'Position',
    noPosition: 'no position in the data',
    contains: 'Contains',
    regionsNamed: 'regions',
    applies: 'What applies here',
    nothingApplies: 'Nothing is recorded.',
    alsoIn: 'Lies in',
    asOf: 'As of',
    unknownThen: 'whether it held that day is not known',
    uncertain: 'uncertain',
    more: 'Show all',
    rivals: 'other values for the same period',
  },
};
