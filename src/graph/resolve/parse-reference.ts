import { lookupKeyOf } from '../../model/lookup-key.ts';
import { cleanReference } from './clean-reference.ts';
import { cutDate } from './cut-date.ts';
import { parseCourtDecision } from './parse-court-decision.ts';
import { parseLaw } from './parse-law.ts';
import { parseProvision } from './parse-provision.ts';
import type { RecognisedLaw, RecognisedReference } from './recognised-reference.ts';
import { stripContext } from './strip-context.ts';

/**
 * Reads a text as one legal reference, in Spanish or English, whether or not the graph holds it; null when it is none.
 * All spellings of a reference read the same: accents, capitals, dots, `N.º`, leading zeros. What a sentence says
 * around it (`según el`, `modificado por …`) does not count.
 */
export function parseReference(text: string): RecognisedReference | null {
  const cleaned = cleanReference(text);
  const stripped = stripContext(cleaned);
  const { text: reference, date } = cutDate(stripped.text);
  const parse = (part: string) => parseProvision(part) ?? parseCourtDecision(part) ?? parseLaw(part);
  // A name may hold what looks like a day or like a context.
  const recognised = parse(reference) ?? (reference === cleaned ? null : parse(cleaned));
  if (recognised === null) return null;
  if (recognised.type === 'COURT_DECISION') return { ...recognised, date };
  if (recognised.type === 'PROVISION') return { ...recognised, date, law: spelled(recognised.law, text) };
  const approvedBy = stripped.approvedBy === null ? recognised.approvedBy : parseLaw(cutDate(stripped.approvedBy).text);
  return {
    ...withYear(recognised, date),
    name: spelledName(recognised.name, text),
    of: spelled(recognised.of, text),
    date,
    approvedBy,
  };
}

/** The law with its name, and those of the laws around it, as the reference writes them. */
function spelled(law: RecognisedLaw | null, text: string): RecognisedLaw | null {
  return law && { ...law, name: spelledName(law.name, text), of: spelled(law.of, text) };
}

/** Finds the words of a cleaned name in the text that it was read from. A name that is not in it stays as it is. */
function spelledName(name: string | null, text: string): string | null {
  if (name === null) return null;
  const wanted = wordsOf(name);
  const written = text.trim().split(/\s+/);
  const folded = written.map((word) => lookupKeyOf(word));
  const start = folded.findIndex((_, index) => wanted.every((word, offset) => folded[index + offset] === word));
  if (start === -1) return name;
  return written
    .slice(start, start + wanted.length)
    .join(' ')
    .replace(/^[\s("'“«]+|[\s)"'”».,;:]+$/g, '');
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ').map((word) => lookupKeyOf(word));
}

/** A treaty and a constitution are looked up by their year, which is the only thing that a day tells of them. */
function withYear(law: RecognisedLaw, date: string | null): RecognisedLaw {
  const isByYear = law.kinds.includes('TREATY') || law.kinds.includes('CONSTITUTION');
  return date === null || law.year !== null || !isByYear ? law : { ...law, year: date.slice(0, 4) };
}
