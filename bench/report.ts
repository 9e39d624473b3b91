import { isMet, type Finding, type SuiteResult, type Table } from './measure/finding.ts';
import type { Suite } from './suites/suite.ts';

/** A suite and what came out of it. */
export interface Measured {
  readonly suite: Pick<Suite, 'name' | 'title'>;
  readonly result: SuiteResult;
}

/** For the eye, columns under one another. */
export function renderText({ suite, result }: Measured): string {
  const tables = [...(result.findings.length === 0 ? [] : [findingsTable(result.findings)]), ...result.tables];
  return [
    `\n${suite.title} (${suite.name})`,
    ...tables.flatMap(({ title, rows }) => [
      '',
      ...(title === '' ? [] : [`  ${title}`]),
      ...aligned(rows).map((line) => `  ${line}`),
    ]),
  ].join('\n');
}

/** The same as Markdown. */
export function renderMarkdown(measured: readonly Measured[]): string {
  return measured
    .map(({ suite, result }) =>
      [
        `## ${suite.title}`,
        ...[...(result.findings.length === 0 ? [] : [findingsTable(result.findings)]), ...result.tables].map(
          markdownTable,
        ),
      ].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function findingsTable(findings: readonly Finding[]): Table {
  return {
    title: '',
    rows: [
      ['Hoja', 'median', 'range', 'at most', ''],
      ...findings.map((finding) => {
        const { what, value, unit, atMost } = finding;
        const met = isMet(finding);
        return [
          what,
          shown(value.median, unit),
          `${shown(value.low, unit)} to ${shown(value.high, unit)}`,
          atMost === undefined ? '' : String(atMost),
          met === null ? '' : met ? 'met' : 'MISSED',
        ];
      }),
    ],
  };
}

function shown(value: number, unit: string): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  if (unit === '') return String(Math.round(value * 100) / 100);
  return unit === '×' ? value.toFixed(digits) : `${value.toFixed(digits)} ${unit}`;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function markdownTable({ title, rows }: Table): string {
  const [heading = [], ...body] = rows;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [
    line(heading),
    line(heading.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...body.map(line),
  ].join('\n');
  return title === '' ? table : `${title}\n\n${table}`;
}
