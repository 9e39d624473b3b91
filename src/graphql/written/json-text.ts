/** Characters that JSON escapes, and halves of surrogate pairs. */
export const escaped = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A text as JSON: what `JSON.stringify` gives. */
export function jsonText(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}
