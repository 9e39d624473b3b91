/**
 * Cypher of what a statement keeps as of a day: all that may hold on it. `variable` is a node or a relationship, `day`
 * a parameter with its `$`.
 */
export function renderMayHold(variable: string, day: string): string {
  return `(${variable}.\`mayFrom\` IS NULL OR ${variable}.\`mayFrom\` <= ${day}) AND (${variable}.\`mayTo\` IS NULL OR ${variable}.\`mayTo\` > ${day})`;
}

/**
 * The same of everything that a relationship needs to hold: itself and its two ends, or some of them. The day is
 * `$asOf`.
 */
export function renderAllMayHold(...variables: readonly string[]): string {
  return variables.map((variable) => renderMayHold(variable, '$asOf')).join(' AND ');
}
