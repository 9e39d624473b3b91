import type { LocalizedLabel } from '../model/localized-text.ts';
import type { Question, QuestionColumn, QuestionPath } from '../dataset/question.ts';

export interface AnswerTable {
  readonly headings: readonly string[];
  /** A cell holds every value that its path leads to; it is empty when nothing is recorded there. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = readonly (string | number | boolean)[];

/** The values on the path to a row: the whole answer first, the row last. */
type Way = readonly unknown[];

/** Makes the table of an answer, as the header of the question describes it. */
export function tableOf({ rows, columns }: Question, data: unknown, language: keyof LocalizedLabel): AnswerTable {
  const hasLabels = rows.some(({ label }) => label !== null);
  const otherPaths = (own: QuestionPath) => rows.map(({ path }) => path).filter((path) => path !== own);
  return {
    headings: [...(hasLabels ? [labelHeading[language]] : []), ...columns.map(({ heading }) => heading[language])],
    rows: rows.flatMap(({ path, label }) => {
      const shown = columns.map((column) => (isNearerTo(otherPaths(path), path, column) ? null : column));
      return waysAlong(path, data).map((way) => [
        ...(hasLabels ? [label === null ? [] : [label[language]]] : []),
        ...shown.map((column) =>
          column === null ? [] : cellOf(column, path, way).flatMap((value) => textIn(value, language)),
        ),
      ]);
    }),
  };
}

const labelHeading: LocalizedLabel = { es: 'Qué', en: 'What' };

/**
 * True when another path to rows shares more keys with a column that starts at the top of the answer. The column
 * belongs to the rows of that path.
 */
function isNearerTo(others: readonly QuestionPath[], own: QuestionPath, { from, path }: QuestionColumn): boolean {
  return from === 'answer' && others.some((other) => sharedKeys(path, other) > sharedKeys(path, own));
}

/** The number of keys that both paths begin with. */
function sharedKeys(one: QuestionPath, other: QuestionPath): number {
  const parting = one.findIndex((key, index) => other[index] !== key);
  return parting === -1 ? one.length : parting;
}

/**
 * Gives one way for each row. In a list inside a list, an item of the outer one without inner items still makes a row,
 * with its last columns empty: the answer says, too, that nothing is recorded.
 */
function waysAlong(path: QuestionPath, data: unknown): readonly Way[] {
  let ways: readonly { readonly way: Way; readonly isBelowList: boolean }[] = [{ way: [data], isBelowList: false }];
  for (const key of path) {
    ways = ways.flatMap(({ way, isBelowList }) => {
      const value = childOf(way.at(-1), key);
      if (!Array.isArray(value)) return value === null && !isBelowList ? [] : [{ way: [...way, value], isBelowList }];
      const items: readonly unknown[] = value;
      if (items.length === 0) return isBelowList ? [{ way: [...way, null], isBelowList }] : [];
      return items.map((item) => ({ way: [...way, item], isBelowList: true }));
    });
  }
  return ways.map(({ way }) => way);
}

function cellOf({ from, path }: QuestionColumn, rowPath: QuestionPath, way: Way): readonly unknown[] {
  if (from === 'row') return valuesAlong(path, way.at(-1));
  const shared = sharedKeys(path, rowPath);
  return valuesAlong(path.slice(shared), way[shared]);
}

function valuesAlong(path: QuestionPath, start: unknown): readonly unknown[] {
  let values: readonly unknown[] = [start].flat();
  for (const key of path) values = values.flatMap((value) => childOf(value, key));
  return values;
}

/** The value itself. Of a text in languages, the wanted language, else any language that has a text. */
function textIn(value: unknown, language: keyof LocalizedLabel): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [value];
  const text = [childOf(value, language), childOf(value, 'es'), childOf(value, 'en')].find(
    (candidate) => typeof candidate === 'string',
  );
  return text === undefined ? [] : [text];
}

/** The value of a key; null when the key is missing, as in an item of another type. */
function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? ((value as Readonly<Record<string, unknown>>)[key] ?? null)
    : null;
}
