/** What JSON writes in another way than it stands, and halves of surrogate pairs. */
const escaped = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A text as JSON, as `JSON.stringify` writes it. */
export function jsonText(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}
