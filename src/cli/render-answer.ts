import { stringify } from 'csv-stringify/sync';
import type { Question } from '../dataset/question.ts';
import { tableOf, type AnswerTable } from './answer-table.ts';
import { nothing, renderTable } from './render-table.ts';

export const answerFormats = ['table', 'json', 'csv'] as const;
export type AnswerFormat = (typeof answerFormats)[number];
export type Language = 'es' | 'en';

export interface Answer {
  readonly question: Question;
  readonly data: object;
  readonly release: string | null;
  /** The variables that were given; the others have their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Renders the answer as text: a table with its title, the whole JSON, or CSV (RFC 4180) with a header. */
export function renderAnswer(
  answer: Answer,
  { format, language }: { readonly format: AnswerFormat; readonly language: Language },
): string {
  if (format === 'json') return `${JSON.stringify(answer.data, null, 2)}\n`;
  const table = tableOf(answer.question, answer.data, language);
  return format === 'csv' ? renderCsv(table) : renderPage(answer, table, language);
}

function renderPage({ question, data, release, variables }: Answer, table: AnswerTable, language: Language): string {
  const asked = question.parameters
    .map(({ name, default: value }) => `${name}=${textOf(variables[name] ?? value)}`)
    .join(' ');
  const count = table.rows.length === 1 ? '1 row' : `${table.rows.length} rows`;
  const end = [count, ...(asked === '' ? [] : [asked]), ...(release === null ? [] : [`release ${release}`])].join(', ');
  const parts = [
    `${question.title[language]}\n`,
    ...(table.rows.length === 0 ? [] : [renderTable(table)]),
    ...notesOn(data, table, language),
    end,
  ];
  return `${parts.join('\n')}\n`;
}

/** Notes for an answer with gaps, which say that nothing is recorded there. */
function notesOn(data: object, { rows }: AnswerTable, language: Language): readonly string[] {
  if (Object.values(data).every((value) => value === null)) return [`${notInGraph[language]}.`];
  if (rows.length === 0) return [`${nothingRecorded[language]}.`];
  return rows.some((row) => row.some((cell) => cell.length === 0)) ? [`${nothing} ${nothingRecorded[language]}`] : [];
}

const nothingRecorded: Readonly<Record<Language, string>> = { es: 'No consta nada', en: 'Nothing is recorded' };
const notInGraph: Readonly<Record<Language, string>> = {
  es: 'El grafo no tiene lo que se nombra',
  en: 'What is named is not in the graph',
};

/** A cell that a spreadsheet would run as a formula gets an apostrophe; a number stays a number. */
function renderCsv({ headings, rows }: AnswerTable): string {
  const cells = rows.map((row) => row.map((cell) => (cell.length === 1 ? cell[0] : cell.map(String).join('; '))));
  return stringify([headings, ...cells], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { boolean: String },
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
