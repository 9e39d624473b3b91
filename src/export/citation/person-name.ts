import { foldText } from '../../model/fold-text.ts';

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/**
 * Splits a full name in the Peruvian way: one or two given names, then one or two family names ("Ricardo" + "Soberón
 * Garrido"). Initials and the commonest second given names count as given names; of four words without a particle, two
 * do. Undefined for a single word.
 */
export function parsePersonName(name: string): PersonName | undefined {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return undefined;
  const further = words.slice(1, -1).findIndex((word) => !isGiven(word));
  const known = 1 + (further === -1 ? words.length - 2 : further);
  const given = known === 1 && words.length > 3 && !words.some(isParticle) ? words.length - 2 : known;
  return { given: words.slice(0, given).join(' '), family: words.slice(given).join(' ') };
}

/** Second given names that are hardly ever family names. */
const secondNames = new Set([
  'alberto',
  'angel',
  'antonio',
  'carlos',
  'elena',
  'enrique',
  'isabel',
  'jose',
  'juan',
  'luis',
  'manuel',
  'maria',
  'pablo',
  'teresa',
]);
const particles = new Set(['da', 'de', 'del', 'di', 'do', 'la', 'las', 'los', 'van', 'von', 'y']);

function isGiven(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word) || secondNames.has(foldText(word));
}

function isParticle(word: string): boolean {
  return particles.has(foldText(word));
}
