/** Text without accents and in lower case, for comparing, sorting and finding names. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
