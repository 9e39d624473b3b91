import { distance } from 'fastest-levenshtein';

const longestList = 24;

/** The end of a message about an unknown name: the nearest known name, or all known names when they are few. */
export function renderSuggestion(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  if (nearest !== undefined) return `; did you mean "${nearest}"?`;
  return known.length > 0 && known.length <= longestList ? `; known are ${known.join(', ')}` : '';
}

/**
 * The known name that a typing error could have turned into this one, ignoring case; undefined when no name is near.
 */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  const text = name.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const changes = distance(text, candidate.toLowerCase());
    if (changes >= least) continue;
    least = changes;
    nearest = candidate;
  }
  return nearest;
}
