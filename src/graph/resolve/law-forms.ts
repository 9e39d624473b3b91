import type { NormKind } from './norm-kinds.ts';

/** One form in which a kind of law is written before its number. */
export interface LawForm {
  /** A pattern for cleaned text, which has no accents and no capitals. */
  readonly pattern: string;
  readonly kinds: readonly NormKind[];
  /** True when the form counts only before a number with a year; without the year it is too short or too general. */
  readonly needsYear?: boolean;
}

/** The words of an issuer between a kind and its number: "resolución de contraloría", "resolución SBS". */
const issuer = '(?: [a-z]{1,20}){1,7}?';

/** In the order in which they are tried: a longer form comes before a shorter one that it begins with. */
export const lawForms: readonly LawForm[] = [
  {
    pattern: 'decreto[ -]ley|decretos[ -]ley(?:es)?|dec(?:\\.|to\\.?)? ?ley|d\\.? ?ley|decree[ -]laws?',
    kinds: ['DECREE_LAW'],
  },
  {
    pattern:
      'decretos? legislativos?|decr?(?:eto)?\\.? ?leg(?:is(?:l)?)?\\.?|d\\.? ?leg(?:is(?:l)?)?\\.?|d\\.? ?lgvo\\.?|legislative decrees?|leg\\.? decree',
    kinds: ['LEGISLATIVE_DECREE'],
  },
  {
    pattern: 'decretos? de urgencia|dec\\.? ?urg(?:encia)?\\.?|d\\.? ?u\\.?|(?:urgent|emergency|urgency) decrees?',
    kinds: ['URGENT_DECREE'],
    needsYear: true,
  },
  { pattern: 'd\\.? ?l\\.?', kinds: ['DECREE_LAW', 'LEGISLATIVE_DECREE'] },
  { pattern: 'decretos? supremos?|dec\\.? ?sup\\.?|d\\.? ?s\\.?|supreme decrees?', kinds: ['SUPREME_DECREE'] },
  { pattern: 'decretos? regional(?:es)?|regional decrees?', kinds: ['REGIONAL_DECREE'], needsYear: true },
  { pattern: 'decretos? de alcaldia|mayoral decrees?', kinds: ['MAYORAL_DECREE'], needsYear: true },
  { pattern: 'resolucion(?:es)? supremas?|res\\.? ?sup\\.?|supreme resolutions?', kinds: ['SUPREME_RESOLUTION'] },
  { pattern: 'r\\.? ?s\\.?', kinds: ['SUPREME_RESOLUTION'], needsYear: true },
  {
    pattern:
      'resolucion(?:es)? legislativas?(?: del congreso)?|res\\.? ?leg(?:is)?\\.?|r\\.? ?leg(?:is)?\\.?|r\\. ?l\\.|legislative resolutions?',
    kinds: ['LEGISLATIVE_RESOLUTION'],
  },
  {
    pattern: 'resolucion(?:es)? vice ?ministerial(?:es)?|r\\.? ?v\\.? ?m\\.?|vice-?ministerial resolutions?',
    kinds: ['VICE_MINISTERIAL_RESOLUTION'],
    needsYear: true,
  },
  {
    pattern: 'resolucion(?:es)? ministerial(?:es)?|res\\.? ?min\\.?|ministerial resolutions?',
    kinds: ['MINISTERIAL_RESOLUTION'],
  },
  { pattern: 'r\\.? ?m\\.?', kinds: ['MINISTERIAL_RESOLUTION'], needsYear: true },
  {
    pattern: `resolucion(?:es)? directoral(?:es)?(?:${issuer})?|res\\.? ?dir\\.?|r\\.? ?d\\.?|directoral resolutions?`,
    kinds: ['DIRECTORAL_RESOLUTION'],
    needsYear: true,
  },
  {
    pattern: 'resolucion(?:es)? (?:jefatural(?:es)?|de jefatura)|res\\.? ?jef\\.?|r\\.? ?j\\.?',
    kinds: ['HEAD_RESOLUTION'],
    needsYear: true,
  },
  {
    pattern:
      'resolucion(?:es)? (?:de (?:la )?)?(?:presidencia(?:l(?:es)?)?|direccion|director(?:a)?|secretaria|gerencia) ejecutiv[oa](?:s|l)?|resolucion(?:es)? ejecutivas?(?: regional(?:es)?)?|r\\.? ?p\\.? ?e\\.?|r\\.? ?d\\.? ?e\\.?|r\\.? ?e\\.? ?r\\.?|executive resolutions?',
    kinds: ['EXECUTIVE_RESOLUTION'],
    needsYear: true,
  },
  {
    pattern: 'resolucion(?:es)? administrativas?|res\\.? ?adm\\.?|r\\.? ?a\\.?|administrative resolutions?',
    kinds: ['ADMINISTRATIVE_RESOLUTION'],
    needsYear: true,
  },
  { pattern: 'ordenanzas? regional(?:es)?|ord\\.? ?reg\\.?|regional ordinances?', kinds: ['REGIONAL_ORDINANCE'] },
  { pattern: 'o\\.? ?r\\.?', kinds: ['REGIONAL_ORDINANCE'], needsYear: true },
  { pattern: 'ordenanzas? municipal(?:es)?|municipal ordinances?', kinds: ['MUNICIPAL_ORDINANCE'] },
  { pattern: 'o\\.? ?m\\.?', kinds: ['MUNICIPAL_ORDINANCE'], needsYear: true },
  { pattern: 'ordenanzas?|ordinances?', kinds: ['REGIONAL_ORDINANCE', 'MUNICIPAL_ORDINANCE'], needsYear: true },
  {
    pattern: 'acuerdos? (?:de(?:l)? consejo )?regional(?:es)?|regional agreements?',
    kinds: ['REGIONAL_AGREEMENT'],
    needsYear: true,
  },
  { pattern: 'acuerdos? (?:de concejo|municipal(?:es)?)', kinds: ['MUNICIPAL_AGREEMENT'], needsYear: true },
  { pattern: 'decision(?: andina| can)?|andean (?:community )?decision', kinds: ['SUPRANATIONAL_NORM'] },
  { pattern: `directivas?(?:${issuer})?`, kinds: ['DIRECTIVE'], needsYear: true },
  {
    pattern: 'resolucion',
    kinds: ['MINISTERIAL_RESOLUTION', 'SUPREME_RESOLUTION', 'RESOLUTION'],
    needsYear: true,
  },
  { pattern: `resolucion(?:es)?${issuer}`, kinds: ['RESOLUTION'], needsYear: true },
  { pattern: 'ley(?:es)?|l\\.|l(?= )|laws?', kinds: ['LAW'] },
];

/** The kinds that a number may mean which has a year and the acronym of a ministry, but no kind before it. */
export const kindsOfMinistries: readonly NormKind[] = [
  'SUPREME_DECREE',
  'SUPREME_RESOLUTION',
  'MINISTERIAL_RESOLUTION',
];

/** Matches `N.º`, `Nº`, `N°`, `No.`, `N.os`, `Nro.`, `Núm.`, `N . º`, `#` in cleaned text. */
export const numberSign = '(?:#|(?:n(?:umeros?|umbers?|ros?|ums?)?(?: ?\\.)?(?: ?[o°]s?(?: ?\\.)?)?(?: ?\\.)?)?) ?';
