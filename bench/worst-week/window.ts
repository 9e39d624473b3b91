/** A time in which something was broken on purpose, in milliseconds since 1970. */
export interface Window {
  readonly what: Fault;
  readonly from: number;
  /** Infinity while it lasts. */
  readonly to: number;
}

export const faults = [
  'service killed',
  'service stopped',
  'database killed',
  'database halted',
  'database disk full',
  'log disk full',
  'log device full',
  'load',
  'load killed',
] as const;
export type Fault = (typeof faults)[number];

/** All windows of a run, in the order in which they began. */
export interface Windows {
  readonly all: () => readonly Window[];
  /** Begins one; the function that is returned ends it. */
  readonly begin: (what: Fault) => () => void;
}

export function createWindows(): Windows {
  const windows: { what: Fault; from: number; to: number }[] = [];
  return {
    all: () => windows,
    begin(what) {
      const window = { what, from: Date.now(), to: Infinity };
      windows.push(window);
      return () => {
        window.to = Date.now();
      };
    },
  };
}

/** Whether a time overlaps with a window of one of these faults. */
export function isWithin(
  windows: readonly Window[],
  what: readonly Fault[],
  { from, to }: Pick<Window, 'from' | 'to'>,
  slackMilliseconds = 0,
): boolean {
  return windows.some(
    (window) =>
      what.includes(window.what) && from <= window.to + slackMilliseconds && to >= window.from - slackMilliseconds,
  );
}
