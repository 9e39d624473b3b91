import type { ParameterValue, RowValue, Statement, ValueShape } from '../engine/statement.ts';
import { layoutList, layoutNode } from './layout.ts';
import { shapeOfNode, shapeOfPage, shapeOfPlaces } from './row-shape.ts';
import { RowConnection, RowNode, rowOf, rowsOf } from './read.ts';
import { renderStatement } from './render.ts';
import type { IdsSelection, Late, ListSelection, PlacesSelection, RootSelection, Variables } from './selection.ts';
import type { TreeConnection, TreeNode } from './tree.ts';

/** A selection made ready: one statement for all variables of the same shape, and the reader of its rows. */
export interface Plan<Answer> {
  readonly cypher: string;
  /** The day as of which the whole statement answers; null for all times together. */
  readonly asOf: Late<string> | null;
  /**
   * Gives the statement for the variables of one request. Throws coded errors for values that are refused, before the
   * database is asked.
   */
  statement(variables: Variables): Statement<Answer>;
}

export interface PlanOptions {
  /** The name of the root field, for logs. */
  readonly name: string;
  readonly asOf: Late<string> | null;
}

/** Plans the look-up of nodes by id. Rows come in no promised order; an id that does not exist has no row. */
export function planNodes(root: IdsSelection, options: PlanOptions): Plan<TreeNode> {
  const layout = layoutNode(root.node);
  return createPlan(root, options, {
    read: (row, variables) => new RowNode(rowOf(row, layout.end), layout, variables),
    shape: () => shapeOfNode(layout),
  });
}

/**
 * Plans the look-up of nodes by id for several places of the answer. The statement always gives one row: a list of
 * nodes for each place, in no promised order.
 */
export function planPlaces(root: PlacesSelection, options: PlanOptions): Plan<readonly (readonly TreeNode[])[]> {
  const layouts = root.places.map(({ node }) => layoutNode(node));
  return createPlan(root, options, {
    read(row, variables) {
      const places = rowOf(row, layouts.length);
      return layouts.map((layout, index) =>
        rowsOf(places[index], layout.end).map((values) => new RowNode(values, layout, variables)),
      );
    },
    shape: () => shapeOfPlaces(layouts),
  });
}

/** Plans a page of all nodes of a label. The statement always gives one row. */
export function planList(root: ListSelection, options: PlanOptions): Plan<TreeConnection> {
  const layout = layoutList(root);
  return createPlan(root, options, {
    read: (row, variables) => new RowConnection(rowOf(row, 2), layout, variables),
    shape: () => shapeOfPage(layout),
  });
}

interface RowReader<Answer> {
  readonly read: (row: RowValue, variables: Variables) => Answer;
  readonly shape: () => readonly ValueShape[];
}

function createPlan<Answer>(
  root: RootSelection,
  { name, asOf }: PlanOptions,
  { read, shape }: RowReader<Answer>,
): Plan<Answer> {
  const { cypher, parameters, checks, page } = renderStatement(root, asOf);
  return {
    cypher,
    asOf,
    statement(variables) {
      for (const check of checks) check(variables);
      const statement = {
        name,
        cypher,
        parameters: valuesOf(parameters, variables),
        row: ([row = null]: readonly RowValue[]) => read(row, variables),
        shape,
      };
      return page === null ? statement : { ...statement, page: page(variables) };
    },
  };
}

function valuesOf(
  parameters: ReadonlyMap<string, Late<ParameterValue>>,
  variables: Variables,
): Readonly<Record<string, ParameterValue>> {
  const values: Record<string, ParameterValue> = {};
  for (const [name, value] of parameters) values[name] = value(variables);
  return values;
}
