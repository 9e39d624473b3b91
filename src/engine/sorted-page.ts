/** A page of all nodes of a label by their `sortKey`, which no two share. */
export interface SortedPage {
  readonly label: string;
  /** What nodes are called in the statement. */
  readonly node: string;
  /**
   * A condition of the text that holds for every node: where a database has no index that gives an order, its adapter
   * puts the ids of the page in its place.
   */
  readonly condition: string;
  /** Only sort keys above, and only below; null for no bound. */
  readonly above: string | null;
  readonly below: string | null;
  /** Which end of what is left the page is taken from. */
  readonly takes: 'lowest' | 'highest';
  readonly limit: number;
}
