import type { EdtfDate } from '../model/edtf-date.ts';
import { languages, type Language, type LocalizedText } from '../model/localized-text.ts';
import type { Properties } from '../plan/tree.ts';

/**
 * Turns flat properties of the graph back into values. A property that is missing or null gives null. A property of an
 * unexpected type is a fault of the graph.
 */

export function storedText(properties: Properties, name: string): string | null {
  const value = properties[name];
  return typeof value === 'string' ? value : nothing(value, name, 'a text');
}

export function storedNumber(properties: Properties, name: string): number | null {
  const value = properties[name];
  return typeof value === 'number' ? value : nothing(value, name, 'a number');
}

/** The texts of a list property; empty when there is none. */
export function storedTexts(properties: Properties, name: string): readonly string[] {
  const value = properties[name];
  if (isTexts(value)) return value;
  nothing(value, name, 'a list of texts');
  return [];
}

/**
 * Makes a reader of a text in several languages; it knows its columns. The reader gives null when no language has a
 * text.
 */
export function localizedTextReader(name: string): (properties: Properties) => LocalizedText | null {
  const columns = languages.map((language) => [language, `${name}_${language}`] as const);
  return (properties) => {
    let texts: Partial<Record<Language, string>> | null = null;
    for (const [language, column] of columns) {
      const text = storedText(properties, column);
      if (text !== null) (texts ??= {})[language] = text;
    }
    return texts;
  };
}

/** Makes a reader of a date; it knows its columns. */
export function edtfReader(name: string): (properties: Properties) => Omit<EdtfDate, 'approximate'> | null {
  const [earliest, latest] = [`${name}Earliest`, `${name}Latest`];
  return (properties) => {
    const text = storedText(properties, name);
    return text === null
      ? null
      : { text, earliest: storedText(properties, earliest), latest: storedText(properties, latest) };
  };
}

/** A list of objects that the graph holds as JSON; null when the property is missing. */
export function storedObjects(properties: Properties, name: string): readonly unknown[] | null {
  const text = storedText(properties, name);
  return text === null ? null : (JSON.parse(text) as readonly unknown[]);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function nothing(value: unknown, name: string, expected: string): null {
  if (value === undefined || value === null) return null;
  throw new TypeError(`The property ${name} is not ${expected}`);
}
