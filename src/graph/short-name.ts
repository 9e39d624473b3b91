export type SentenceLanguage = 'es' | 'en';

/**
 * The name of an entity inside a sentence, in lower case where it begins with a word that is not a name. A provision
 * loses the text after a colon, gets an article, and its code is written in full ("el art. 296 del Código Penal", "art.
 * 296 of the Criminal Code"). A numbered law loses the text after its number. A claim, whose name is a sentence, is put
 * in quotes. Any other name is returned unchanged.
 */
export function shortNameOf(type: string, name: string, language: SentenceLanguage): string {
  switch (type) {
    case 'Provision':
    case 'ProvisionVersion':
      return provisionIn[language](beforeColon(name));
    case 'Law':
      return beforeTitle(name);
    case 'Claim':
      return language === 'es' ? `«${name}»` : `“${name}”`;
    default:
      return name;
  }
}

/**
 * Like `shortNameOf`, for the second end of a sentence. A law then has an article, too ("la Ley 28002", "the Single
 * Convention").
 */
export function nameWithin(type: string, name: string, language: SentenceLanguage): string {
  const short = shortNameOf(type, name, language);
  return type === 'Law' ? lawIn[language](short) : short;
}

/** The text with a capital letter, as at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type NameIn = Readonly<Record<SentenceLanguage, (name: string) => string>>;

const provisionIn: NameIn = {
  es(name) {
    const full = name.replace(/^(Arts?\. \S+) CP\b/, '$1 del Código Penal');
    if (full.startsWith('Art. ')) return `el a${full.slice(1)}`;
    if (full.startsWith('Arts. ')) return `los a${full.slice(1)}`;
    return withSpanishArticle(full);
  },
  en(name) {
    const full = name
      .replace(/^(Arts?\. \S+) CC\b/, '$1 of the Criminal Code')
      .replace(/^(Arts?\. \S+) (?=(DL|DLeg|D\.S\.|Law) )/, '$1 of ')
      .replace(/^(Arts?\. \S+) (?=(Constitution|Single Convention)\b)/, '$1 of the ');
    if (/^Arts?\. /.test(full)) return `a${full.slice(1)}`;
    return /\bProvision\b/.test(full) ? `the ${full}` : full;
  },
};

const lawIn: NameIn = {
  es: withSpanishArticle,
  en(name) {
    const isNumbered = /^(Law|Decree|Legislative|Supreme|Ministerial|Regional|Andean)\b/.test(name);
    return !isNumbered && /\b(Code|Constitution|Convention|Protocol|Regulation|agreement)\b/i.test(name)
      ? `the ${name}`
      : name;
  },
};

/** The nouns at the beginning of names of norms and of their provisions, with an ordinal before them or not. */
const feminine =
  /^(Ley|Constitución|Convención|Resolución|R\.M\.|Ordenanza|Decisión|Lista|Tabla|Disposición|\p{Lu}\p{L}*a Disposición)(?=\s)/u;
const masculine =
  /^(Código|Decreto|D\.L\.|D\.S\.|D\.Leg\.|Acuerdo|Convenio|Protocolo|Reglamento|Tratado|Anexo|Título|Capítulo|Cuadro)(?=\s)/u;

function withSpanishArticle(name: string): string {
  if (feminine.test(name)) return `la ${name}`;
  return masculine.test(name) ? `el ${name}` : name;
}

function beforeColon(name: string): string {
  return name.split(':')[0] ?? name;
}

/**
 * "Decreto Ley 22095, Ley de represión…" is known by its number; in "Convention …, 1971" the year belongs to the name.
 */
function beforeTitle(name: string): string {
  return /^(.*?\d\S*), \D/.exec(name)?.[1] ?? name;
}
