import type { LocalizedLabel } from '../model/localized-text.ts';
import type { JsonValue } from './release.ts';

/** A question that a researcher would ask, with its GraphQL query and the form of a table of its answer. */
export interface Question {
  /** The name of its file, in kebab-case. */
  readonly name: string;
  readonly title: LocalizedLabel;
  readonly description: LocalizedLabel;
  /** One query, named after the question. It can be sent as it is, because each variable has a default. */
  readonly query: string;
  readonly parameters: readonly QuestionParameter[];
  /** The paths to the rows of the table. The rows of one path follow those of the other. */
  readonly rows: readonly QuestionRows[];
  readonly columns: readonly QuestionColumn[];
  /** The position of its tab in GraphiQL; null when it has no tab. */
  readonly tab: number | null;
}

/** A variable of the query. */
export interface QuestionParameter {
  readonly name: string;
  /** The type as GraphQL writes it: `ID!`, `[EntityType!]`. */
  readonly type: string;
  readonly default: JsonValue;
  readonly description: LocalizedLabel;
}

/** Keys of the answer; aliases, where there are any. */
export type QuestionPath = readonly string[];

export interface QuestionRows {
  /** The path to a list whose items are rows. */
  readonly path: QuestionPath;
  /** What these rows are; null when there is only one path to rows. */
  readonly label: LocalizedLabel | null;
}

export interface QuestionColumn {
  readonly heading: LocalizedLabel;
  /**
   * `row`: the path starts at a row. `answer`: the path starts at the top of the answer and follows the row as long as
   * both paths are the same.
   */
  readonly from: 'row' | 'answer';
  /** The path to a value, or to a text in languages, of which the wanted one is shown. */
  readonly path: QuestionPath;
}
