import type { SortedPage } from './sorted-page.ts';

/** A value that a parameter may have: no undefined, maps only as rows of an UNWIND, no whole number over 2^53. */
export type ParameterValue =
  null | boolean | number | string | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };

export type Parameters = Readonly<Record<string, ParameterValue>>;

/**
 * A value of a row, the same from both engines: plain numbers, never a type of the driver. A missing property is null.
 */
export type RowValue = null | boolean | number | string | readonly RowValue[] | { readonly [key: string]: RowValue };

/** What one value of a row is, for people who read the statement. */
export interface ValueShape {
  /** The index of the value in its row. */
  readonly at: number;
  readonly name: string;
  /** The values of each inner row, when the value is a list of rows. */
  readonly rows?: readonly ValueShape[];
}

/** One Cypher text that reads. The text is constant for its purpose; everything that varies is a parameter. */
export interface Statement<Row> {
  /** The name of the statement, for logs and for tests that record statements. */
  readonly name: string;
  readonly cypher: string;
  readonly parameters: Parameters;
  /** The page that the statement begins with, when that is a page of all nodes of a label by sort key. */
  readonly page?: SortedPage;
  /** The values of the list that a record holds. A statement without it holds one value for each name after RETURN. */
  readonly shape?: () => readonly ValueShape[];
  /** Turns one record, its values in the order of RETURN, into a row. Throws when the record breaks the contract. */
  readonly row: (values: readonly RowValue[]) => Row;
}

/** One Cypher text that writes; `rows` is bound to `$rows` and holds at most 1,000 rows. */
export interface WriteStatement {
  readonly name: string;
  readonly cypher: string;
  readonly parameters: Parameters;
}
