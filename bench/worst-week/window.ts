/** A time in which something was broken on purpose, in milliseconds since 1970. */
export interface Window {
  readonly what: Fault;
  /** The only service that it is of; missing when it is of all. */
  readonly service?: string;
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
] as const;
export type Fault = (typeof faults)[number];

/** All windows of a run, in the order in which they began. */
export interface Windows {
  readonly all: () => readonly Window[];
  /** Begins one; the function that is returned ends it. */
  readonly begin: (what: Fault, service?: string) => () => void;
}

export function createWindows(): Windows {
  const windows: (Omit<Window, 'to'> & { to: number })[] = [];
  return {
    all: () => windows,
    begin(what, service) {
      const window = { what, ...(service === undefined ? {} : { service }), from: Date.now(), to: Infinity };
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
