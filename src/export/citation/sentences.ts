/**
 * Parts of a reference one after the other, each closed by a period unless it closes itself. Empty parts are left out.
 */
export function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts.flatMap((part) => (part === null || part === undefined || part === '' ? [] : [closed(part)])).join(' ');
}

/** With the first letter in capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Inside quotes, too, a mark closes a sentence. */
function closed(text: string): string {
  return /[.?!…][”»]?$/.test(text) ? text : `${text}.`;
}
