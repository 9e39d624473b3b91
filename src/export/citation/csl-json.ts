import type { CslItem } from './csl-item.ts';

/** Renders a document of CSL-JSON: a list with this one item. */
export function renderCslJson(item: CslItem): string {
  return JSON.stringify([item], null, 2);
}
