import type { LawKind } from './recognised-reference.ts';

/** One form in which a kind of law is written before its number. */
export interface LawForm {
  /** A pattern for cleaned text, which has no accents and no capitals. */
  readonly pattern: string;
  readonly kinds: readonly LawKind[];
  /** True when the form counts only before a number with a year; without the year it is too short or too general. */
  readonly needsYear?: boolean;
}

/** In the order in which they are tried: a longer form comes before a shorter one that it begins with. */
export const lawForms: readonly LawForm[] = [
  { pattern: 'decreto[ -]ley|dec(?:\\.|to\\.?)? ?ley|d\\.? ?ley|decree[ -]law', kinds: ['DECREE_LAW'] },
  {
    pattern:
      'decretos? legislativos?|decr?(?:eto)?\\.? ?leg(?:is(?:l)?)?\\.?|d\\.? ?leg(?:is(?:l)?)?\\.?|d\\.? ?lgvo\\.?|legislative decrees?|leg\\.? decree',
    kinds: ['LEGISLATIVE_DECREE'],
  },
  { pattern: 'd\\.? ?l\\.?', kinds: ['DECREE_LAW', 'LEGISLATIVE_DECREE'] },
  { pattern: 'decretos? supremos?|dec\\.? ?sup\\.?|d\\.? ?s\\.?|supreme decrees?', kinds: ['SUPREME_DECREE'] },
  { pattern: 'resolucion(?:es)? supremas?|res\\.? ?sup\\.?|supreme resolutions?', kinds: ['SUPREME_RESOLUTION'] },
  { pattern: 'r\\.? ?s\\.?', kinds: ['SUPREME_RESOLUTION'], needsYear: true },
  {
    pattern:
      'resolucion(?:es)? legislativas?|res\\.? ?leg(?:is)?\\.?|r\\.? ?leg(?:is)?\\.?|r\\. ?l\\.|legislative resolutions?',
    kinds: ['LEGISLATIVE_RESOLUTION'],
  },
  {
    pattern: 'resolucion(?:es)? ministerial(?:es)?|res\\.? ?min\\.?|ministerial resolutions?',
    kinds: ['MINISTERIAL_RESOLUTION'],
  },
  { pattern: 'r\\.? ?m\\.?', kinds: ['MINISTERIAL_RESOLUTION'], needsYear: true },
  { pattern: 'ordenanzas? regional(?:es)?|ord\\.? ?reg\\.?|regional ordinances?', kinds: ['REGIONAL_ORDINANCE'] },
  { pattern: 'o\\.? ?r\\.?', kinds: ['REGIONAL_ORDINANCE'], needsYear: true },
  { pattern: 'decision(?: andina| can)?|andean (?:community )?decision', kinds: ['SUPRANATIONAL_NORM'] },
  { pattern: 'resolucion', kinds: ['MINISTERIAL_RESOLUTION', 'SUPREME_RESOLUTION'], needsYear: true },
  { pattern: 'ley(?:es)?|l\\.|l(?= )|laws?', kinds: ['LAW'] },
];

/** The kinds that a number may mean which has a year and the acronym of a ministry, but no kind before it. */
export const kindsOfMinistries: readonly LawKind[] = ['SUPREME_DECREE', 'SUPREME_RESOLUTION', 'MINISTERIAL_RESOLUTION'];

/** Matches `N.º`, `Nº`, `N°`, `No.`, `Nro.`, `Núm.`, `#` in cleaned text. */
export const numberSign = '(?:#|(?:n(?:umero|umber|ro|um|o|os)?\\.? ?[o°]?\\.?)?) ?';
