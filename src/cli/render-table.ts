import type { AnswerTable, Cell } from './answer-table.ts';

const gap = '  ';
/** Wider cells go on below. */
const maximumWidth = 44;
/** Shown where nothing is recorded. */
export const nothing = '—';

/** A table in aligned columns: headings, a line, and the rows; what is not recorded is a dash. */
export function renderTable({ headings, rows }: AnswerTable): string {
  const cells = [headings.map((heading) => wrap(heading)), ...rows.map((row) => row.map((cell) => wrap(textOf(cell))))];
  const widths = headings.map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map(({ length }) => length))),
  );
  const [head = [], ...body] = cells.map((row) => renderRow(row, widths));
  return [...head, widths.map((width) => '-'.repeat(width)).join(gap), ...body.flat(), ''].join('\n');
}

function textOf(cell: Cell): string {
  return cell.length === 0 ? nothing : cell.map(String).join('; ').replace(/\s+/g, ' ');
}

function renderRow(row: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(...row.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => (row[column]?.[line] ?? '').padEnd(width))
      .join(gap)
      .trimEnd(),
  );
}

/** Breaks a text between words; a word that is too wide stands alone, whole. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maximumWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
