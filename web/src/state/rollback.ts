import type { Drawing } from './drawing.ts';

/** The drawings before and after the present one. */
export interface Rollback {
  readonly past: readonly Drawing[];
  readonly future: readonly Drawing[];
}

export interface RolledBack {
  readonly rollback: Rollback;
  readonly drawing: Drawing;
}

export const noRollback: Rollback = { past: [], future: [] };

const mostSteps = 100;

/** Remembers a drawing that is about to be replaced, and forgets the undone drawings. */
export function remember({ past }: Rollback, shown: Drawing): Rollback {
  return { past: [...past, shown].slice(-mostSteps), future: [] };
}

/** The last drawing that differs from the shown one: Back in the browser may have gone to some of them already. */
export function undo({ past, future }: Rollback, shown: Drawing): RolledBack | undefined {
  const at = past.findLastIndex((drawing) => !isSame(drawing, shown));
  const drawing = past[at];
  if (drawing === undefined) return undefined;
  return { rollback: { past: past.slice(0, at), future: [shown, ...future] }, drawing };
}

/** The drawing that was undone last. */
export function redo({ past, future }: Rollback, shown: Drawing): RolledBack | undefined {
  const at = future.findIndex((drawing) => !isSame(drawing, shown));
  const drawing = future[at];
  if (drawing === undefined) return undefined;
  return { rollback: { past: [...past, shown], future: future.slice(at + 1) }, drawing };
}

function isSame(a: Drawing, b: Drawing): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
