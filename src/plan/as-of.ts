/**
 * Renders the condition that a node or relationship may hold on a day. `variable` names it in the Cypher text, `day` is
 * a parameter with its `$`. A gap is `first day/first day after it`.
 */
export function renderMayHold(variable: string, day: string): string {
  const from = `(${variable}.\`mayFrom\` IS NULL OR ${variable}.\`mayFrom\` <= ${day})`;
  const to = `(${variable}.\`mayTo\` IS NULL OR ${variable}.\`mayTo\` > ${day})`;
  const gaps = `(${variable}.\`gaps\` IS NULL OR none(gap IN ${variable}.\`gaps\` WHERE left(gap, 10) <= ${day} AND substring(gap, 11) > ${day}))`;
  return `${from} AND ${to} AND ${gaps}`;
}

/**
 * Renders the condition that all of these may hold on the day `$asOf`: a relationship and its two ends, or some of
 * them.
 */
export function renderAllMayHold(...variables: readonly string[]): string {
  return variables.map((variable) => renderMayHold(variable, '$asOf')).join(' AND ');
}
