import type { LocalizedLabel } from '../model/localized-text.ts';
import type { JsonValue } from './release.ts';

/** A question that somebody would ask, with the GraphQL that asks it and what a table of its answer looks like. */
export interface Question {
  /** In kebab-case: the name of its file. */
  readonly name: string;
  readonly title: LocalizedLabel;
  readonly description: LocalizedLabel;
  /** One query, named after the question; it can be asked as it stands, as each variable has a default. */
  readonly query: string;
  readonly parameters: readonly QuestionParameter[];
  /** The rows of all follow each other. */
  readonly rows: readonly QuestionRows[];
  readonly columns: readonly QuestionColumn[];
  /** Its place among the tabs of GraphiQL; null when it has none. */
  readonly tab: number | null;
}

/** A variable of the query. */
export interface QuestionParameter {
  readonly name: string;
  /** As GraphQL writes it: `ID!`, `[EntityType!]`. */
  readonly type: string;
  readonly default: JsonValue;
  readonly description: LocalizedLabel;
}

/** Keys of the answer: aliases, where there are any. */
export type QuestionPath = readonly string[];

export interface QuestionRows {
  /** To a list whose items are rows. */
  readonly path: QuestionPath;
  /** What these rows are; null where they are the only ones. */
  readonly label: LocalizedLabel | null;
}

export interface QuestionColumn {
  readonly heading: LocalizedLabel;
  /** `row`: from a row onwards; `answer`: from the top, along the row as far as its path goes. */
  readonly from: 'row' | 'answer';
  /** To a value, or to a text in languages, of which the one wanted is shown. */
  readonly path: QuestionPath;
}
