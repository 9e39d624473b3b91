import type { LocalizedLabel } from '../../model/localized-text.ts';

/** The reasons why a candidate matches, the best reason first. */
export const resolutionReasons = {
  SAME_NUMBER: { es: 'misma clase y mismo número', en: 'same kind and number' },
  NUMBER_BEGINS: {
    es: 'misma clase; su número empieza como el citado',
    en: 'same kind; its number begins like the one cited',
  },
  SAME_KIND: { es: 'la norma de esa clase', en: 'the law of that kind' },
  SAME_YEAR: { es: 'misma clase y mismo año', en: 'same kind and year' },
  KNOWN_NAME: { es: 'nombre con que se cita esta norma', en: 'a name by which this law is cited' },
  SIGNED_THERE: {
    es: 'tratado que se firmó en esa ciudad; la cita no dice de qué año',
    en: 'a treaty signed in that city; the reference names no year',
  },
  REGULATES: { es: 'norma que reglamenta la ley citada', en: 'the norm that regulates the cited law' },
  SAME_SERIES: {
    es: 'mismo número; leyes, decretos leyes y resoluciones legislativas comparten numeración',
    en: 'same number; laws, decree-laws and legislative resolutions are numbered in one series',
  },
  ARTICLE: { es: 'artículo o disposición de esa norma', en: 'article or provision of that law' },
  ARTICLE_IN_RANGE: {
    es: 'dentro de los artículos citados de esa norma',
    en: 'within the range of articles of that law',
  },
  PART_OF_ARTICLE: { es: 'parte del artículo citado de esa norma', en: 'part of the cited article of that law' },
  WHOLE_ARTICLE: { es: 'artículo que contiene la parte citada', en: 'article that holds the cited part' },
  NAME: { es: 'es su nombre', en: 'its name' },
  ALIAS: { es: 'es otro de sus nombres', en: 'its alias' },
  SHORT_NAME: { es: 'es la forma breve de su nombre', en: 'the short form of its name' },
  ARTICLE_OF_SOME_LAW: {
    es: 'artículo con ese número; la cita no dice de qué norma',
    en: 'article of that number; the reference names no law',
  },
} as const satisfies Record<string, LocalizedLabel>;

export type ResolutionReason = keyof typeof resolutionReasons;

const ranks: ReadonlyMap<string, number> = new Map(
  Object.keys(resolutionReasons).map((reason, rank) => [reason, rank]),
);

/** The rank of a reason in the table; a lower one is better. */
export function rankOf(reason: ResolutionReason): number {
  return ranks.get(reason) ?? ranks.size;
}
