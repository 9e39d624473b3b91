import { cleanReference } from './clean-reference.ts';
import { parseCourtDecision } from './parse-court-decision.ts';
import { parseLaw } from './parse-law.ts';
import { parseProvision } from './parse-provision.ts';
import type { RecognisedReference } from './recognised-reference.ts';

/**
 * Reads a text as one legal reference, in Spanish or English, whether or not the graph holds what it names; null when
 * it is none. Spellings of one reference are read alike: accents, capitals, dots, `N.º`, leading zeros.
 */
export function parseReference(text: string): RecognisedReference | null {
  const cleaned = cleanReference(text);
  return parseProvision(cleaned) ?? parseCourtDecision(cleaned) ?? parseLaw(cleaned);
}
