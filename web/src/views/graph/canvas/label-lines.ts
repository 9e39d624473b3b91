/** The largest width of a label below a node, in letters. */
const lineLength = 24;

/** Breaks a name between words into two lines at most. A name that does not fit ends in an ellipsis. */
export function labelLines(name: string): readonly string[] {
  if (name.length <= lineLength) return [name];
  const at = name.lastIndexOf(' ', lineLength);
  const end = at <= 0 ? lineLength : at;
  const rest = name.slice(end).trim();
  return [name.slice(0, end), rest.length <= lineLength ? rest : `${rest.slice(0, lineLength - 1).trimEnd()}…`];
}
