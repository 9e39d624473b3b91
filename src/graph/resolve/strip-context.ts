/** What a sentence says around a reference, taken off; all texts are cleaned texts. */
export interface WithoutContext {
  readonly text: string;
  /** What follows "aprobado por": the norm that approved the one before it; null when nothing does. */
  readonly approvedBy: string | null;
}

const introductions = [
  'segun(?: lo (?:dispuesto|establecido|previsto|senalado) (?:en|por))?',
  'mediante',
  'vease(?: tambien)?',
  'ver(?: tambien)?',
  'cfr?\\.?',
  '(?:de )?conform(?:e|idad)(?: (?:a|con))?',
  'de acuerdo (?:a|con)',
  '(?:en|a) (?:virtud|merito) de',
  'al amparo de',
  '(?:en )?(?:aplicacion|cumplimiento) de',
  '(?:a )?(?:lo )?(?:dispuesto|establecido|previsto|senalado|regulado|prescrito|normado|tipificado) (?:en|por)',
  '(?:dispuesta|establecida|prevista|regulada|tipificada|contenid[oa]|creada|creado|aprobad[oa])s? (?:en|por|mediante)',
  'a que (?:se refiere|hace referencia|alude)',
  'recaid[oa] en',
  'por|en|con|sobre|del?|al?',
  'see(?: also)?',
  '(?:under|pursuant to|according to|as per|by|in|in accordance with|set out in|established (?:in|by)|approved by)',
];
const qualifiers =
  '(?:mencionad|citad|referid|aludid|indicad|precitad|antedich|acotad)[oa]s?|presente|propi[oa]|mism[oa]|vigente|actual|said|aforementioned|above-mentioned';
const before = new RegExp(`^(?:(?:${introductions.join('|')}) (?=\\S)|(?:el|la|los|las|lo|the) |(?:${qualifiers}) )`);

/** What is said after a reference: who changed it, what it does, what goes with it. */
const after = [
  /,? (?:y|and) (?:(?:sus? )?(?:norma(?:s)? )?(?:modificatori[ao]s?|complementari[ao]s?|conex[ao]s?|reglamento)|demas .{1,60}|amendments)$/,
  /,? \(?(?:que fue |y |norma )?(?:modificad|sustituid|incorporad|derogad|reglamentad|ampliad|ratificad|suscrit|adicionad|introducid|insertad|restituid|agregad)[oa]s? .*$/,
  /,? \(?(?:as )?(?:amended|repealed|replaced|inserted|introduced|ratified) by .*$/,
  /,? que (?:modific|aprueb|regul|establec|cre|sustituy|derog|incorpor|dispon|declar|promuev|facult|deleg|fortalec|reglament|autoriz|tipific|sancion|prev|regir|rig|dict|prohib|amplia|prorrog|constituy)[a-z]*\b.*$/,
  /,? (?:cuy[oa]s?|(?:el|la|los|las) cual(?:es)?) .*$/,
  /,? (?:which|that) (?:amends|approves|regulates|creates|repeals|establishes|delegates)\b.*$/,
];
const approved =
  /,? \(?(?:aprobad|promulgad)[oa]s? (?:por|mediante|con|en virtud de)(?: el| la)? (?<norm>.+?)\)?$|,? \(?approved by (?:the )?(?<english>.+?)\)?$/;

/** Most introductions that are taken off one after the other, as in "según lo dispuesto en el citado". */
const mostIntroductions = 6;

export function stripContext(text: string): WithoutContext {
  let rest = text;
  for (let count = 0; count < mostIntroductions; count += 1) {
    const shorter = rest.replace(before, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  const groups = approved.exec(rest)?.groups;
  const approvedBy = groups?.norm ?? groups?.english ?? null;
  if (approvedBy !== null) rest = withoutEnd(rest, approved);
  for (const tail of after) rest = withoutEnd(rest, tail);
  return { text: rest, approvedBy };
}

/** The text without what the pattern finds, unless nothing would be left. */
function withoutEnd(text: string, pattern: RegExp): string {
  const shorter = text.replace(pattern, '').trimEnd();
  return shorter === '' ? text : shorter;
}
