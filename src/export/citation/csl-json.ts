import type { CslItem } from './csl-item.ts';

/** A document of CSL-JSON, which is a list of items, with this one item. */
export function renderCslJson(item: CslItem): string {
  return JSON.stringify([item], null, 2);
}
