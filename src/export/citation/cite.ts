import type { Language } from '../../model/localized-text.ts';
import { renderApa } from './apa.ts';
import { renderBibtex } from './bibtex.ts';
import { renderChicago } from './chicago.ts';
import type { CitedEntity } from './cited-entity.ts';
import { cslItemOf } from './csl-item-of.ts';
import type { CslItem } from './csl-item.ts';
import { renderCslJson } from './csl-json.ts';
import { termsIn, type Terms } from './terms.ts';

export type CitationStyle = 'APA' | 'CHICAGO' | 'BIBTEX' | 'CSL_JSON';

/**
 * Cites an entity. Names are in the wanted language where they are known. There are no Quechua words for the rest of a
 * citation, so these are Spanish then.
 */
export function cite(entity: CitedEntity, style: CitationStyle, language: Language): string {
  return writers[style](cslItemOf(entity, language), termsIn[language === 'en' ? 'en' : 'es']);
}

const writers: Readonly<Record<CitationStyle, (item: CslItem, terms: Terms) => string>> = {
  APA: renderApa,
  CHICAGO: renderChicago,
  BIBTEX: renderBibtex,
  CSL_JSON: renderCslJson,
};
