import type { EdtfDate } from '../model/edtf-date.ts';
import { languages, type Language, type LocalizedText } from '../model/localized-text.ts';
import type { Properties } from '../plan/tree.ts';

/** Reads stored, flat properties back into values. A property that is missing or null reads as null. */

export function storedText(properties: Properties, name: string): string | null {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
}

export function storedNumber(properties: Properties, name: string): number | null {
  const value = properties[name];
  return typeof value === 'number' ? value : null;
}

/** An empty list when there is none. */
export function storedTexts(properties: Properties, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Null when no language has a text. */
export function storedLocalizedText(properties: Properties, name: string): LocalizedText | null {
  let texts: Partial<Record<Language, string>> | null = null;
  for (const language of languages) {
    const text = storedText(properties, `${name}_${language}`);
    if (text !== null) (texts ??= {})[language] = text;
  }
  return texts;
}

export function storedEdtf(properties: Properties, name: string): Omit<EdtfDate, 'approximate'> | null {
  const text = storedText(properties, name);
  if (text === null) return null;
  return { text, earliest: storedText(properties, `${name}Earliest`), latest: storedText(properties, `${name}Latest`) };
}

/** A list of objects that is stored as JSON; null when none is recorded. */
export function storedObjects(properties: Properties, name: string): readonly unknown[] | null {
  const text = storedText(properties, name);
  return text === null ? null : (JSON.parse(text) as readonly unknown[]);
}
