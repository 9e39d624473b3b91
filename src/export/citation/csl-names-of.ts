import { foldText } from '../../model/fold-text.ts';
import { textIn, type Language, type LocalizedText } from '../../model/localized-text.ts';
import type { CitedMaker, MakerPart } from './cited-entity.ts';
import { publisherDelimiter, type CslName } from './csl-item.ts';
import { parsePersonName } from './person-name.ts';

/**
 * The makers who took one part, in alphabetical order, because the order of their signatures is not recorded. Undefined
 * when there are none.
 */
export function cslNamesOf(
  makers: readonly CitedMaker[],
  part: MakerPart,
  language: Language,
): readonly CslName[] | undefined {
  const names = makers.filter((maker) => maker.part === part).map((maker) => cslNameOf(maker, language));
  return names.length === 0 ? undefined : names.toSorted((a, b) => compareTexts(sortKeyOf(a), sortKeyOf(b)));
}

/** The same for bodies, which CSL takes as one text; the parts follow each other. */
export function joinedNamesOf(
  makers: readonly CitedMaker[],
  parts: readonly MakerPart[],
  language: Language,
): string | undefined {
  const names = parts
    .flatMap((part) => makers.filter((maker) => maker.part === part))
    .map((maker) => nameIn(maker.names, language));
  return names.length === 0 ? undefined : names.join(publisherDelimiter);
}

/** The name in the language, else in Spanish, else in any language. */
export function nameIn(names: LocalizedText, language: Language): string {
  return textIn(names, [language, 'es'])?.value ?? '';
}

function cslNameOf({ names, isPerson }: CitedMaker, language: Language): CslName {
  const name = nameIn(names, language);
  return (isPerson ? parsePersonName(name) : undefined) ?? { literal: name };
}

function sortKeyOf(name: CslName): string {
  return foldText('literal' in name ? name.literal : `${name.family}, ${name.given}`);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
