/** A page of all nodes of a label in the order of their `sortKey`; no two nodes share a sort key. */
export interface SortedPage {
  readonly label: string;
  /** The variable of the nodes in the statement. */
  readonly node: string;
  /**
   * A condition in the text that holds for every node. The adapter of a database whose indexes give no order replaces
   * it with the ids of the page.
   */
  readonly condition: string;
  /** Only nodes with a sort key above `above` and below `below`; null for no bound. */
  readonly above: string | null;
  readonly below: string | null;
  /** The end of the remaining nodes from which the page is taken. */
  readonly takes: 'lowest' | 'highest';
  readonly limit: number;
}
