import { setTimeout as wait } from 'node:timers/promises';
import type { Record as Row } from 'neo4j-driver';
import { HojaError } from '../../model/hoja-error.ts';
import type { TurnOptions } from '../graph-engine.ts';
import { quotedLabel } from '../graph-names.ts';

const turnNode = `(turn:${quotedLabel('Commit')} {id: 'turn'})`;

/** The first statement of each transaction that writes: others wait here until that transaction has ended. */
export const lockTurn = `MERGE ${turnNode} SET turn.lock = randomUUID()`;

/** Lets one process after the other write, for as long as each of them needs. */
export interface Turns {
  /** Does the work again when the turn was lost meanwhile. */
  take<T>(work: () => Promise<T>, options: TurnOptions): Promise<T>;
  /** Begins a transaction: waits for other transactions, and refuses when the turn of this process has been lost. */
  lock(run: Run): Promise<void>;
}

/** Runs one statement of a transaction and gives its only row. */
export type Run = (cypher: string, parameters?: object) => Promise<Row | undefined>;

/** Does work in a transaction of its own. */
export type Transact = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/** The time without a sign of life after which the turn of another process is over. */
const lostMilliseconds = 5_000;
const beatMilliseconds = 1_000;
const pauseMilliseconds = 250;

/**
 * The turn is a node that names whose turn it is, and whose `beat` changes every second. A process takes the turn when
 * it is nobody's, or when it has seen the same beat for five seconds: no clocks are compared. Each transaction of a
 * turn changes the beat and keeps others from changing the node, so a turn is never lost in the middle of one.
 */
export function createTurns(transact: Transact): Turns {
  let own: string | undefined;
  let isLost = false;

  /** False when the node has changed since it was seen. */
  function claim(seen: Seen, id: string): Promise<boolean> {
    return transact(async (run) => {
      await run(lockTurn);
      const { by, beat } = await look(run);
      if (by !== seen.by || beat !== seen.beat) return false;
      await run(`MATCH ${turnNode} SET turn.by = $id, turn.beat = randomUUID()`, { id });
      return true;
    });
  }

  async function untilOwn(id: string, { onWait, signal }: TurnOptions): Promise<void> {
    let seen = await transact(look);
    let since = performance.now();
    let isTold = false;
    for (;;) {
      signal?.throwIfAborted();
      if (seen.by === '' || performance.now() - since > lostMilliseconds) {
        if (await claim(seen, id)) return;
      } else if (!isTold) {
        onWait?.();
        isTold = true;
      }
      await wait(pauseMilliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {
        signal?.throwIfAborted();
      });
      const now = await transact(look);
      if (now.by !== seen.by || now.beat !== seen.beat) since = performance.now();
      seen = now;
    }
  }

  async function takeOnce<T>(work: () => Promise<T>, options: TurnOptions): Promise<T> {
    const id = crypto.randomUUID();
    await untilOwn(id, options);
    own = id;
    isLost = false;
    const change = (set: string): Promise<unknown> =>
      transact((run) => run(`MATCH ${turnNode} WHERE turn.by = $id SET ${set}`, { id })).catch(() => undefined);
    let beating: Promise<unknown> | undefined;
    const timer = setInterval(() => {
      // While a transaction of this turn is open, a beat waits for its end.
      beating ??= change('turn.beat = randomUUID()').finally(() => {
        beating = undefined;
      });
    }, beatMilliseconds);
    try {
      return await work();
    } finally {
      own = undefined;
      clearInterval(timer);
      await beating;
      // When this fails, the turn is over in five seconds.
      await change('turn.by = null');
    }
  }

  return {
    async take(work, options) {
      for (;;) {
        try {
          return await takeOnce(work, options);
        } catch (error) {
          if (!isLost) throw error;
          isLost = false;
        }
      }
    },
    async lock(runInTransaction) {
      await runInTransaction(`${lockTurn}, turn.beat = randomUUID()`);
      if (own === undefined || (await look(runInTransaction)).by === own) return;
      isLost = true;
      throw new HojaError('ENGINE_UNAVAILABLE', 'Another load has taken over because this one had stood still.');
    },
  };
}

/** What the node says; empty texts for what is not there. */
interface Seen {
  readonly by: string;
  readonly beat: string;
}

async function look(run: Run): Promise<Seen> {
  const row = await run(`OPTIONAL MATCH ${turnNode} RETURN coalesce(turn.by, ''), coalesce(turn.beat, '')`);
  return { by: row?.get(0) as string, beat: row?.get(1) as string };
}
