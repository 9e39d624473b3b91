export interface OtherParameters {
  /** Of the question. */
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Headings of the columns that are compared. */
  readonly columns: readonly string[];
  /** What the seed says of these parameters. */
  readonly rows: readonly (readonly string[])[];
}

/** Questions asked of something else than their defaults, each with what is then right. */
export const otherParameters: readonly OtherParameters[] = [
];
