import { cleanReference } from './clean-reference.ts';
import { parseCourtDecision } from './parse-court-decision.ts';
import { parseLaw } from './parse-law.ts';
import { parseProvision } from './parse-provision.ts';
import type { RecognisedReference } from './recognised-reference.ts';

/**
 * Reads a text as one legal reference, in Spanish or English, whether or not the graph holds it; null when it is none.
 * All spellings of a reference read the same: accents, capitals, dots, `N.º`, leading zeros.
 */
export function parseReference(text: string): RecognisedReference | null {
  const cleaned = cleanReference(text);
  return parseProvision(cleaned) ?? parseCourtDecision(cleaned) ?? parseLaw(cleaned);
}
