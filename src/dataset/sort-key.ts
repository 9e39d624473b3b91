import { foldText } from '../model/fold-text.ts';

/** The key that lists are ordered by: the folded name, then the id, so that no two keys are equal. */
export function sortKeyOf(name: string, id: string): string {
  return `${foldText(name)} ${id}`;
}
