import type { Confidence } from '../api/names.ts';
import type { Texts } from '../language/texts.ts';

export const partsTexts: Texts<Confidence | 'loading' | 'sources' | 'noSources' | 'uncertainFields'> = {
  es: {
    loading: 'Cargando…',
    sources: 'Fuentes',
    noSources: 'Sin fuente: conocimiento general.',
    uncertainFields: 'Campos no verificados',
    CONFIRMED_IN_SOURCE: 'Confirmado en una fuente citada.',
    STATED_IN_SEED: 'Dicho en la página de origen; no se cotejó con otra fuente.',
    GENERAL_KNOWLEDGE: 'Conocimiento general, sin verificar.',
  },
  en: {
    loading: 'Loading…',
    sources: 'Sources',
    noSources: 'No source: general knowledge.',
    uncertainFields: 'Fields not checked',
    CONFIRMED_IN_SOURCE: 'Confirmed in a cited source.',
    STATED_IN_SEED: 'Stated in the seed page; not checked against another source.',
    GENERAL_KNOWLEDGE: 'General knowledge, not checked.',
  },
};
