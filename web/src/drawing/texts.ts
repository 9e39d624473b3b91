import type { Texts } from '../language/texts.ts';

export const graphTexts: Texts<
  | 'canvas'
  | 'help'
  | 'noWebgl'
  | 'undo'
  | 'redo'
  | 'clear'
  | 'everything'
  | 'openByType'
  | 'allNeighbors'
  | 'downloads'
  | 'downloadLimit'
  | 'downloadWhole'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'settle'
  | 'stop'
  | 'legend'
  | 'entityTypes'
  | 'relationshipTypes'
  | 'confidence'
  | 'showAll'
  | 'drawnEntities'
  | 'drawnEntity'
  | 'drawnRelationship'
  | 'drawnRelationships'
  | 'omitted'
  | 'nothing'
  | 'nothingThatDay'
  | 'allHidden'
  | 'loading'
  | 'fromFile'
  | 'sameQuestion'
  | 'partQuestion'
  | 'allDays'
  | 'years'
  | 'of'
  | 'noNeighbors'
  | 'bar'
> = {
  es: {
    canvas: 'Dibujo del grafo',
    help: 'Flechas: recorrer los vecinos de la entidad elegida. Intro: ir al vecino. Espacio: abrir sus vecinos. Retroceso: volver. Más y menos: acercar y alejar. Todo lo dibujado está también en la vista Tabla.',
    noWebgl: 'Este navegador no puede dibujar el grafo (falta WebGL). La vista Tabla muestra lo mismo.',
    undo: 'Deshacer',
    redo: 'Rehacer',
    clear: 'Vaciar',
    everything: 'Dibujar todo',
    openByType: 'Abrir por tipo',
    allNeighbors: 'Todos los vecinos',
    downloads: 'Descargar',
    downloadLimit: 'Las descargas llevan lo dibujado sin los filtros.',
    downloadWhole:
      'Las descargas llevan el grafo entero, también lo que no está dibujado: una parte tiene como máximo 1000 entidades.',
    fromFile: 'Lo que se ve se leyó del archivo del grafo entero:',
    sameQuestion: 'Esta pregunta da lo mismo.',
    partQuestion: 'Una respuesta tiene como máximo 1000 entidades: esta pregunta da las que tienen más relaciones.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Encajar',
    settle: 'Ordenar',
    stop: 'Detener',
    legend: 'Leyenda y filtros',
    entityTypes: 'Entidades',
    relationshipTypes: 'Relaciones',
    confidence: 'Certeza',
    showAll: 'Mostrar todo',
    drawnEntities: 'entidades',
    drawnEntity: 'entidad',
    drawnRelationship: 'relación',
    drawnRelationships: 'relaciones',
    omitted: 'no caben en el dibujo',
    nothing: 'No hay nada dibujado.',
    nothingThatDay: 'Nada de lo dibujado regía en la fecha elegida.',
    allHidden: 'Los filtros ocultan todo lo dibujado.',
    loading: 'Cargando…',
    allDays: 'Todas las fechas',
    years: 'Al final del año',
    of: 'de',
    noNeighbors: 'sin vecinos dibujados',
    bar: 'Dibujo',
  },
  en: {
    canvas: 'Drawing of the graph',
    help: 'Arrows: walk the neighbours of the picked entity. Enter: go to the neighbour. Space: open its neighbours. Backspace: go back. Plus and minus: zoom. All that is drawn is also in the Table view.',
    noWebgl: 'This browser cannot draw the graph (no WebGL). The Table view shows the same.',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear',
    everything: 'Draw everything',
    openByType: 'Open by type',
    allNeighbors: 'All neighbours',
    downloads: 'Download',
    downloadLimit: 'Downloads hold what is drawn, without the filters.',
    downloadWhole: 'Downloads hold the whole graph, also what is not drawn: a part has 1,000 entities at most.',
    fromFile: 'What you see was read from the file of the whole graph:',
    sameQuestion: 'This question gives the same.',
    partQuestion: 'One answer holds 1,000 entities at most: this question gives those with the most relationships.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    settle: 'Arrange',
    stop: 'Stop',
    legend: 'Legend and filters',
    entityTypes: 'Entities',
    relationshipTypes: 'Relationships',
    confidence: 'Confidence',
    showAll: 'Show all',
    drawnEntities: 'entities',
    drawnEntity: 'entity',
    drawnRelationship: 'relationship',
    drawnRelationships: 'relationships',
    omitted: 'do not fit into the drawing',
    nothing: 'Nothing is drawn.',
    nothingThatDay: 'Nothing of the drawing held on the chosen day.',
    allHidden: 'The filters hide all that is drawn.',
    loading: 'Loading…',
    allDays: 'All days',
    years: 'At the end of the year',
    of: 'of',
    noNeighbors: 'no neighbours drawn',
    bar: 'Drawing',
  },
};
