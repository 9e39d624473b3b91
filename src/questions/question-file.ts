import { basename } from 'node:path';
import type { Problem } from '../dataset/problem.ts';
import { readQuestionHeader, type QuestionText } from './question-header.ts';
import { readQuestionQuery } from './question-query.ts';
import type { Question } from '../dataset/question.ts';

export interface ReadQuestion {
  readonly path: string;
  /** The question; null when there is a problem. */
  readonly question: Question | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads one question. Its name is the name of the file, the comment at the head describes it, and the query follows.
 */
export function readQuestion(file: QuestionText): ReadQuestion {
  const name = basename(file.path, '.graphql');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return {
      path: file.path,
      question: null,
      problems: [
        {
          file: file.path,
          line: 1,
          column: 1,
          value: name,
          message: `"${name}" is no name of a question; write it in kebab-case, as in who-headed-devida`,
        },
      ],
    };
  }
  const header = readQuestionHeader(file);
  const { parameters, problems } = readQuestionQuery(file, operationNameOf(name), header);
  const all = [...header.problems, ...problems];
  if (all.length > 0) return { path: file.path, question: null, problems: all };
  const { title, description, tab } = header;
  return {
    path: file.path,
    question: {
      name,
      title,
      description,
      query: queryTextOf(file.text, header.lines),
      parameters,
      rows: header.rows.map(({ value }) => value),
      columns: header.columns.map(({ value }) => value),
      tab,
    },
    problems: [],
  };
}

/** Turns the name of a question, `who-headed-devida`, into the name of its query, `WhoHeadedDevida`. */
function operationNameOf(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function queryTextOf(text: string, headerLines: number): string {
  return `${text.split(/\r?\n/).slice(headerLines).join('\n').trim()}\n`;
}
