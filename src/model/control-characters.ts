/** Control characters but tab and line breaks, halves of a surrogate pair, and the byte order mark. */
const noText = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFEFF]/u;

/** A character that no text of the dataset may hold. */
export interface FoundCharacter {
  readonly offset: number;
  /** The name of the character: `U+0007`. */
  readonly name: string;
  /** Says what would be right. */
  readonly message: string;
}

/** Finds the first character of a text that no text of the dataset may hold. */
export function findControlCharacter(text: string): FoundCharacter | undefined {
  const found = noText.exec(text);
  if (found === null) return undefined;
  const name = `U+${hexOf(found[0]).toUpperCase()}`;
  return { offset: found.index, name, message: `The character ${name} is not allowed in a text; leave it out` };
}

/** Makes a text safe for a terminal: `\u001b` stands for an escape. Tabs and the ends of lines are kept. */
export function escapeControlCharacters(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, escaped);
}

/** Does the same for a text that is shown on one line: `\u000a` stands for the end of a line. */
export function escapeForOneLine(text: string): string {
  return escapeControlCharacters(text).replaceAll('\n', escaped);
}

function escaped(character: string): string {
  return `\\u${hexOf(character)}`;
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
