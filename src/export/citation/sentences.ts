/** Joins the parts of a reference. A part that does not end in a mark gets a period. Empty parts are left out. */
export function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts.flatMap((part) => (part === null || part === undefined || part === '' ? [] : [closed(part)])).join(' ');
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A mark inside quotes closes a sentence, too. */
function closed(text: string): string {
  return /[.?!…][”»]?$/.test(text) ? text : `${text}.`;
}
