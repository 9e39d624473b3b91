/** As wide as a label under a node may be, in letters. */
const lineLength = 24;

/** A name in two lines at most, broken between words; what does not fit is cut with an ellipsis. */
export function labelLines(name: string): readonly string[] {
  if (name.length <= lineLength) return [name];
  const at = name.lastIndexOf(' ', lineLength);
  const end = at <= 0 ? lineLength : at;
  const rest = name.slice(end).trim();
  return [name.slice(0, end), rest.length <= lineLength ? rest : `${rest.slice(0, lineLength - 1).trimEnd()}…`];
}
