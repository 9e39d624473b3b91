/** Lets a limited number of callers in at once; the others wait in line. */
export interface Gate {
  /** The number of callers inside. */
  readonly inside: number;
  readonly waiting: number;
  /**
   * Resolves when there is room. The function that it gives must be called to leave. Rejects with the signal's reason
   * when aborted while waiting.
   */
  enter(signal?: AbortSignal): Promise<() => void>;
}

export function createGate(room: number): Gate {
  const line: (() => void)[] = [];
  let inside = 0;

  function leave(): void {
    const next = line.shift();
    if (next === undefined) inside -= 1;
    else next();
  }

  return {
    get inside() {
      return inside;
    },
    get waiting() {
      return line.length;
    },
    async enter(signal) {
      signal?.throwIfAborted();
      if (inside < room) {
        inside += 1;
        return leave;
      }
      await new Promise<void>((resolve, reject) => {
        const onAbort = (): void => {
          line.splice(line.indexOf(onTurn), 1);
          reject(signal?.reason as Error);
        };
        const onTurn = (): void => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        };
        line.push(onTurn);
        signal?.addEventListener('abort', onAbort, { once: true });
      });
      return leave;
    },
  };
}
