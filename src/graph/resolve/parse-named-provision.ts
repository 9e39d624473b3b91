import { parseLawOfProvision } from './parse-law.ts';
import type { RecognisedProvision } from './recognised-reference.ts';

const ordinals: Readonly<Record<string, readonly string[]>> = {
  Sole: ['unica', 'sole', 'only'],
  First: ['primera', '1a', '1ra', 'first', '1st'],
  Second: ['segunda', '2a', '2da', 'second', '2nd'],
  Third: ['tercera', '3a', '3ra', 'third', '3rd'],
  Fourth: ['cuarta', '4a', '4ta', 'fourth', '4th'],
  Fifth: ['quinta', '5a', '5ta', 'fifth', '5th'],
  Sixth: ['sexta', '6a', '6ta', 'sixth', '6th'],
  Seventh: ['septima', '7a', '7ma', 'seventh', '7th'],
  Eighth: ['octava', '8a', '8va', 'eighth', '8th'],
  Ninth: ['novena', '9a', '9na', 'ninth', '9th'],
  Tenth: ['decima', '10a', '10ma', 'tenth', '10th'],
};
const sorts: Readonly<Record<string, readonly string[]>> = {
  Complementary: ['complementaria', 'complementary'],
  Final: ['final'],
  Transitory: ['transitoria', 'transitory', 'transitional'],
  Repealing: ['derogatoria', 'repealing'],
  Amending: ['modificatoria', 'amending'],
};
const lists: Readonly<Record<string, readonly string[]>> = {
  Schedule: ['lista', 'schedule'],
  Table: ['cuadro', 'table'],
  Annex: ['anexo', 'annex'],
};

const ofTheLaw = '(?:,? (?:de la |del |de |of the |of )?(?<law>.+))?';
const sortPattern = `(?:${alternativesOf(sorts)})`;
const disposition = new RegExp(
  `^(?<ordinal>${alternativesOf(ordinals)}) (?:disposicion (?<after>${sortPattern}(?: (?:y )?${sortPattern})*)|(?<before>${sortPattern}(?: (?:and )?${sortPattern})*) provision)${ofTheLaw}$`,
);
const list = new RegExp(`^(?<list>${alternativesOf(lists)}) (?<name>[ivx]{1,4}|\\d{1,2})${ofTheLaw}$`);

const preliminary = new RegExp(
  `^art(?:iculo|icle)?s?\\.? (?<name>[ivx]{1,6})(?: (?:del|of the))? (?:titulo preliminar|t\\.? ?p\\.?|preliminary title)${ofTheLaw}$`,
);

/**
 * Reads "primera disposición final de la ley 28003" as `First Final Provision`, and "lista I de la convención única" as
 * `Schedule I`.
 */
export function parseNamedProvision(text: string): RecognisedProvision | null {
  return parseDisposition(text.replace(/^(\d+)\./, '$1')) ?? parseList(text) ?? parsePreliminary(text);
}

function parseDisposition(text: string): RecognisedProvision | null {
  const { ordinal, after, before, law } = disposition.exec(text)?.groups ?? {};
  if (ordinal === undefined) return null;
  const words = (after ?? before ?? '').split(' ').flatMap((word) => englishOf(sorts, word) ?? []);
  return provisionCalled([englishOf(ordinals, ordinal), ...words, 'Provision'].join(' '), law);
}

/** Only the law tells which schedule is meant, so a schedule without a law is not read as a reference. */
function parseList(text: string): RecognisedProvision | null {
  const { list: word = '', name = '', law } = list.exec(text)?.groups ?? {};
  const english = englishOf(lists, word);
  return english === undefined || law === undefined ? null : provisionCalled(`${english} ${name.toUpperCase()}`, law);
}

/** The articles of a preliminary title have Roman numbers. */
function parsePreliminary(text: string): RecognisedProvision | null {
  const { name, law } = preliminary.exec(text)?.groups ?? {};
  return name === undefined ? null : provisionCalled(`Preliminary Title ${name.toUpperCase()}`, law);
}

function provisionCalled(number: string, lawText: string | undefined): RecognisedProvision | null {
  const law = lawText === undefined ? null : parseLawOfProvision(lawText);
  return lawText !== undefined && law === null
    ? null
    : { type: 'PROVISION', kinds: ['PROVISION'], number, spans: [], paragraph: null, law, date: null };
}

function alternativesOf(table: Readonly<Record<string, readonly string[]>>): string {
  return Object.values(table).flat().join('|');
}

function englishOf(table: Readonly<Record<string, readonly string[]>>, word: string): string | undefined {
  return Object.entries(table).find(([, spellings]) => spellings.includes(word))?.[0];
}
