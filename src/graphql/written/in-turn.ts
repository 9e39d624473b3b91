/** So long answers are written before requests that have come meanwhile are looked at. */
const turnMilliseconds = 20;

let turnBeganAt: number | undefined;

/**
 * Does work at once, or, when such work has kept the process busy for a while, after others had their turn. Answers
 * that are written one after another would otherwise let nobody in until the last one is written.
 */
export function inTurn<Value>(work: () => Value): Value | Promise<Value> {
  if (turnBeganAt === undefined) {
    turnBeganAt = performance.now();
    setImmediate(endTurn);
  } else if (performance.now() - turnBeganAt > turnMilliseconds) return nextTurn().then(() => inTurn(work));
  return work();
}

function endTurn(): void {
  turnBeganAt = undefined;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
