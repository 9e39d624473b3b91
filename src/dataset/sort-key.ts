/** Text without accents and in lower case, for comparing and sorting names. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What lists are ordered by: the folded name, then the id, so that no two are equal. */
export function sortKeyOf(name: string, id: string): string {
  return `${foldText(name)} ${id}`;
}
