/** One level inside an article, as "incisos 3 y 8": what it is called, and the names at this level. */
export interface PartLevel {
  readonly names: readonly string[];
}

export interface ParsedParts {
  /** The levels in the order in which they are written. */
  readonly levels: readonly PartLevel[];
  /** The position of the paragraph, `2` or `last`; null when none is cited. */
  readonly paragraph: string | null;
  /** The text after the parts. */
  readonly rest: string;
}

const partWord =
  '(?:incisos?|incs?|numerales|numeral|nums?|literales|literal|lits?|acapites?|apartados?|ap|items?|puntos?|sub-?numeral(?:es)?|sub-?literal(?:es)?|sub-?incisos?|subsections?|paragraphs?|paras?|sub-?paragraphs?|sections?|clauses?|points?|letras?|extremos?)\\.?';
const partName =
  "'?(?:\\d{1,3}(?:\\.(?:\\d{1,3}|[a-z](?![a-z])))*(?: ?[a-z](?=\\)))?|[ivx]{1,5}(?![a-z])|[a-z]\\.\\d{1,2}|(?!(?:de|la|el|en|lo|al|se|su)(?![a-z]))[a-z]{1,2}(?![a-z]))(?:[)'°]|\\.(?![a-z0-9])){0,2}";
const joint = '(?:, ?(?:y |e |o |and |or )?| (?:y|e|o|u|and|or) )';
const named = new RegExp(
  `^(?:los |las |el |la |the )?${partWord} ?(?:n\\.?[o°]? ?)?(?<names>${partName}(?:${joint}${partName}(?! (?:de|del) \\d{4}))*)`,
);
const ordinalWord =
  '(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|ultim|penultim|first|second|third|fourth|fifth|sixth|seventh|eighth|last)[oa]?';
const ordinalParagraph = new RegExp(
  `^(?:el |the )?(?<ordinals>${ordinalWord}(?:(?:, | y | and )(?:el )?${ordinalWord})*) (?:parrafos?|paragraphs?)`,
);
const numberedParagraph = /^(?:el )?parr(?:afo|s?)\.? (?<number>\d{1,3}(?:\.\d{1,3})*|[a-z]+)/;
/** Matches a paragraph of which the position is missing, as in "párrafo del inciso b)". */
const someParagraph = /^(?:el )?parrafo(?= de)/;
const ordinals: Readonly<Record<string, string>> = {
  primer: '1',
  segund: '2',
  tercer: '3',
  cuart: '4',
  quint: '5',
  sext: '6',
  septim: '7',
  octav: '8',
  noven: '9',
  decim: '10',
  ultim: 'last',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  last: 'last',
};

/** Reads parts that come before the article: "literal b) del inciso 24 del", "segundo párrafo del". */
export function parsePartsBefore(text: string): ParsedParts | null {
  const read = parseParts(text, /^,? (?:de los|de las|de la|del?|of the|of|en el|en la)(?: |$)/);
  return read.levels.length === 0 && read.paragraph === null ? null : read;
}

/** Reads parts that come after the article: ", inciso 24, literal b)", "(1)(a)", ".3.b". */
export function parsePartsAfter(text: string): ParsedParts {
  const levels: PartLevel[] = [];
  let rest = text;
  for (let match = attached.exec(rest); match !== null; match = attached.exec(rest)) {
    levels.push({ names: [match.groups?.bracketed ?? match.groups?.dotted ?? ''] });
    rest = rest.slice(match[0].length);
  }
  const separated = /^(?:,? ?\(?| - )(?=[a-z])/.exec(rest)?.[0] ?? '';
  const read = parseParts(rest.slice(separated.length), /^(?:,? (?:de los|de las|de la|del?|of the|of)?|,? y )? ?/);
  if (read.levels.length === 0 && read.paragraph === null) return { levels, paragraph: null, rest };
  return { levels: [...levels, ...read.levels], paragraph: read.paragraph, rest: read.rest };
}

const attached = /^(?:\((?<bracketed>[a-z0-9]{1,4})\)|\.(?<dotted>\d{1,3}|[a-z]{1,4})\b)/;

function parseParts(text: string, link: RegExp): ParsedParts {
  const levels: PartLevel[] = [];
  let paragraph: string | null = null;
  let rest = text;
  for (;;) {
    const part = readPart(rest);
    if (part === null) break;
    if (part.names === null) paragraph ??= part.paragraph;
    else levels.push({ names: part.names });
    const after = rest.slice(part.length);
    const linked = link.exec(after)?.[0] ?? '';
    rest = after.slice(linked.length);
    if (readPart(rest) !== null) continue;
    return { levels, paragraph, rest: after };
  }
  return { levels, paragraph, rest };
}

interface ReadPart {
  /** Null for a paragraph. */
  readonly names: readonly string[] | null;
  readonly paragraph: string | null;
  readonly length: number;
}

function readPart(text: string): ReadPart | null {
  const ordinal = ordinalParagraph.exec(text);
  if (ordinal !== null)
    return { names: null, paragraph: positionsOf(ordinal.groups?.ordinals ?? ''), length: ordinal[0].length };
  const some = someParagraph.exec(text);
  if (some !== null) return { names: null, paragraph: null, length: some[0].length };
  const numbered = numberedParagraph.exec(text);
  if (numbered !== null) {
    const number = numbered.groups?.number ?? '';
    const isNumber = /^\d/.test(number);
    const paragraph = isNumber ? number : positionsOf(number);
    if (paragraph === '') return null;
    // The paragraphs of treaties have numbers of their own, and `57.6` is one; else they are counted.
    const names = isNumber && (number.includes('.') || treaty.test(text)) ? [number] : null;
    return { names, paragraph, length: numbered[0].length };
  }
  const match = named.exec(text);
  if (match === null) return null;
  const names = (match.groups?.names ?? '').split(new RegExp(joint)).map((name) => name.replace(/[)'°]|\.$/g, ''));
  return { names, paragraph: null, length: match[0].length };
}

const treaty = /\b(?:convenci|convenio|tratado|protocolo|convention|treaty|protocol)/;

/** `1, 2` for "primer y segundo"; empty for other words. */
function positionsOf(words: string): string {
  return words
    .split(/, | y | and /)
    .flatMap(
      (word) => Object.entries(ordinals).find(([begin]) => word.replace(/^el /, '').startsWith(begin))?.[1] ?? [],
    )
    .join(', ');
}
