/**
 * Renders the condition that a node or relationship may hold on a day. `variable` names it in the Cypher text, `day` is
 * a parameter with its `$`.
 */
export function renderMayHold(variable: string, day: string): string {
  return `(${variable}.\`mayFrom\` IS NULL OR ${variable}.\`mayFrom\` <= ${day}) AND (${variable}.\`mayTo\` IS NULL OR ${variable}.\`mayTo\` > ${day})`;
}

/**
 * Renders the condition that all of these may hold on the day `$asOf`: a relationship and its two ends, or some of
 * them.
 */
export function renderAllMayHold(...variables: readonly string[]): string {
  return variables.map((variable) => renderMayHold(variable, '$asOf')).join(' AND ');
}
