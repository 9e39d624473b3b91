import type { enums } from '../../ontology/enums.ts';
import type { CitedEntity } from './cited-entity.ts';
import type { CslType } from './csl-item.ts';

type DocumentKind = keyof (typeof enums)['DocumentKind'];

/** The CSL type of an entity. An entity that is no work of its own is an `entry` of Hoja. */
export function cslTypeOf({ type, kind, series }: Pick<CitedEntity, 'type' | 'kind' | 'series'>): CslType {
  if (type === 'Document')
    return kind === 'ARTICLE' && series !== null ? 'article-journal' : (documentTypes[kind ?? ''] ?? 'document');
  if (type === 'Law') return kind === 'TREATY' || kind === 'BILATERAL_AGREEMENT' ? 'treaty' : 'legislation';
  if (type === 'Provision' || type === 'ProvisionVersion') return 'legislation';
  return type === 'CourtDecision' ? 'legal_case' : 'entry';
}

const typesByDocumentKind = {
  WEB_PAGE: 'webpage',
  REPORT: 'report',
  CHAPTER: 'chapter',
  WORKING_PAPER: 'report',
  BRIEFING: 'report',
  ANNUAL_REPORT: 'report',
  MEMO: 'report',
  POLICY_PAPER: 'report',
  SURVEY: 'report',
  STRATEGY: 'report',
  POLICY: 'report',
  COMPILATION: 'book',
  STUDENT_PAPER: 'manuscript',
  ARTICLE: 'article',
  BOOK: 'book',
  THESIS: 'thesis',
  OPINION: 'webpage',
  TREATISE: 'book',
  BRIEF: 'document',
  NEWS_ANALYSIS: 'webpage',
  STATISTICS: 'report',
  BOOKLET: 'pamphlet',
  POLICY_ANALYSIS: 'report',
  SPEECH: 'speech',
} as const satisfies Readonly<Record<DocumentKind, CslType>>;

const documentTypes: Readonly<Partial<Record<string, CslType>>> = typesByDocumentKind;
