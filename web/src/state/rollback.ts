import type { Drawing } from './drawing.ts';

/** What is picked beside the drawing. */
export interface Picked {
  readonly selectedId: string | null;
  readonly pathFrom: string | null;
  readonly pathTo: string | null;
}

/** A drawing, with what was picked when the change that replaced it took that away, too. */
export type Remembered = Drawing & { readonly picked?: Picked };

/** The drawings before and after the present one. */
export interface Rollback {
  readonly past: readonly Remembered[];
  readonly future: readonly Remembered[];
}

export interface RolledBack {
  readonly rollback: Rollback;
  readonly drawing: Remembered;
}

export const noRollback: Rollback = { past: [], future: [] };

const mostSteps = 100;

/** Remembers a drawing that is about to be replaced, and forgets the undone drawings. */
export function remember({ past }: Rollback, replaced: Remembered): Rollback {
  return { past: [...past, replaced].slice(-mostSteps), future: [] };
}

/** The last drawing that differs from the shown one: Back in the browser may have gone to some of them already. */
export function undo({ past, future }: Rollback, shown: Remembered): RolledBack | undefined {
  const at = past.findLastIndex((drawing) => !isSame(drawing, shown));
  const drawing = past[at];
  if (drawing === undefined) return undefined;
  return { rollback: { past: past.slice(0, at), future: [inFormOf(drawing, shown), ...future] }, drawing };
}

/** The drawing that was undone last. */
export function redo({ past, future }: Rollback, shown: Remembered): RolledBack | undefined {
  const at = future.findIndex((drawing) => !isSame(drawing, shown));
  const drawing = future[at];
  if (drawing === undefined) return undefined;
  return { rollback: { past: [...past, inFormOf(drawing, shown)], future: future.slice(at + 1) }, drawing };
}

function isSame(remembered: Remembered, shown: Remembered): boolean {
  return JSON.stringify(remembered) === JSON.stringify(inFormOf(remembered, shown));
}

/** What is picked belongs to a step only when the step brings it back. */
function inFormOf({ picked }: Remembered, { picked: shownPicked, ...drawing }: Remembered): Remembered {
  return picked === undefined || shownPicked === undefined ? drawing : { ...drawing, picked: shownPicked };
}
