import { escapeForOneLine } from '../model/control-characters.ts';
import type { AnswerTable, Cell } from './answer-table.ts';

const gap = '  ';
/** A wider cell continues on the next line. */
const maximumWidth = 44;
/** Shown where nothing is recorded. */
export const nothing = '—';

/**
 * Renders a table with aligned columns: the headings, a line, and the rows. A value that is not recorded is a dash.
 * Control characters of a value are escaped.
 */
export function renderTable({ headings, rows }: AnswerTable): string {
  const cells = [headings.map((heading) => wrap(heading)), ...rows.map((row) => row.map((cell) => wrap(textOf(cell))))];
  const widths = headings.map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map(({ length }) => length))),
  );
  const [head = [], ...body] = cells.map((row) => renderRow(row, widths));
  return [...head, widths.map((width) => '-'.repeat(width)).join(gap), ...body.flat(), ''].join('\n');
}

function textOf(cell: Cell): string {
  return cell.length === 0 ? nothing : escapeForOneLine(cell.map(String).join('; ').replace(/\s+/g, ' '));
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

/** Breaks a text between words. A word that is too wide gets a line of its own and is not cut. */
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
