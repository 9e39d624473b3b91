import { foldText } from '../model/fold-text.ts';

/** What lists are ordered by: the folded name, then the id, so that no two are equal. */
export function sortKeyOf(name: string, id: string): string {
  return `${foldText(name)} ${id}`;
}
