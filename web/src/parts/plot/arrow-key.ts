export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The step of each key, to the right and down. */
export const stepByKey = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const satisfies Record<ArrowKey, readonly [number, number]>;

export function isArrowKey(key: string): key is ArrowKey {
  return Object.hasOwn(stepByKey, key);
}
