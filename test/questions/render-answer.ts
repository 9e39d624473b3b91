const longestLine = 160;

/** JSON as a person reads it: what fits on a line stands on one. */
export function renderAnswer(value: unknown, indent = ''): string {
  const line = renderLine(value);
  if (indent.length + line.length <= longestLine || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => renderAnswer(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${renderAnswer(item, inner)}`);
  return `${isList ? '[' : '{'}\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

function renderLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(renderLine).join(', ')}]`;
  const items = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${renderLine(item)}`);
  return `{ ${items.join(', ')} }`;
}
