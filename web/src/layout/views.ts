import type { ComponentType } from 'preact';
import { textsIn, type Texts } from '../language/texts.ts';
import type { ViewName } from '../state/view-state.ts';

type LoadView = () => Promise<ComponentType>;

/** Loads each view when it is first opened. */
export const loadViewByName: Readonly<Record<ViewName, LoadView>> = {
  graph: async () => (await import('../views/graph/graph-view.tsx')).GraphView,
  table: async () => (await import('../views/table/table-view.tsx')).TableView,
  timeline: async () => (await import('../views/timeline/timeline-view.tsx')).TimelineView,
  map: async () => (await import('../views/map/map-view.tsx')).MapView,
  charts: async () => (await import('../views/charts/charts-view.tsx')).ChartsView,
  disputes: async () => (await import('../views/disputes/disputes-view.tsx')).DisputesView,
};

const names: Texts<ViewName> = {
  es: { graph: 'Grafo', table: 'Tabla', timeline: 'Cronología', map: 'Mapa', charts: 'Cifras', disputes: 'Disputas' },
  en: { graph: 'Graph', table: 'Table', timeline: 'Timeline', map: 'Map', charts: 'Charts', disputes: 'Disputes' },
};

/** The name of a view in the language of the page. */
export function viewLabel(name: ViewName): string {
  return textsIn(names)[name];
}
