import { escapeForOneLine } from '../model/control-characters.ts';

/** A position in a file. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in the seed: its position, the wrong value, and what would be right. */
export interface Problem extends Place {
  readonly value: string;
  readonly message: string;
}

/** Gives `seed/law/ley-28002.yaml:12:9  message`, which editors and terminals turn into a link. It is one line. */
export function renderProblem(problem: Problem): string {
  return escapeForOneLine(`${renderPlace(problem)}  ${problem.message}`);
}

export function renderPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** Orders problems by file, then by position in the file. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
