import { HojaError } from '../model/hoja-error.ts';
import { numberText, type Limits } from '../model/limits.ts';

/**
 * The line of dear work: a few at a time, and fewer of one address. Addresses take turns, so who asks much waits behind
 * itself and not others behind it.
 */
export interface FairLine {
  /**
   * Resolves when it is the turn of the client. The function that it gives must be called to leave. Rejects with the
   * signal's reason when aborted while waiting.
   */
  enter(client: string, signal?: AbortSignal): Promise<() => void>;
  /** Throws LineFull when as many as are allowed wait for the client already. */
  checkRoom(client: string): void;
}

/** The refusal of an address for which too much waits already. */
export class LineFull extends HojaError {
  /** When to ask again. */
  readonly retryAfterSeconds = 5;

  constructor(waiting: number) {
    super(
      'RATE_LIMITED',
      `${numberText(waiting)} dear operations or files of your address wait already, and no more may; ask again in 5 s, and one after another. Smaller pages (first, last, limit) or fewer things at once make an operation cheap, and cheap ones do not wait.`,
    );
  }
}

interface Client {
  inside: number;
  /** When it was its turn the last time, as a number that grows; 0 when it has not been yet. */
  lastTurn: number;
  readonly waiting: (() => void)[];
}

export type FairLineLimits = Pick<Limits, 'dearAtOnce' | 'dearAtOnceOfAddress' | 'dearWaitingOfAddress'>;

export function createFairLine({ dearAtOnce, dearAtOnceOfAddress, dearWaitingOfAddress }: FairLineLimits): FairLine {
  /** Those with work inside or waiting. */
  const clients = new Map<string, Client>();
  let inside = 0;
  let turns = 0;

  function clientAt(name: string): Client {
    const known = clients.get(name) ?? { inside: 0, lastTurn: 0, waiting: [] };
    clients.set(name, known);
    return known;
  }

  function admitNext(): void {
    if (inside >= dearAtOnce) return;
    let next: Client | undefined;
    for (const client of clients.values()) {
      if (client.waiting.length === 0 || client.inside >= dearAtOnceOfAddress) continue;
      if (next === undefined || client.lastTurn < next.lastTurn) next = client;
    }
    next?.waiting.shift()?.();
  }

  function takePlace(name: string, client: Client): () => void {
    inside += 1;
    client.inside += 1;
    turns += 1;
    client.lastTurn = turns;
    return () => {
      inside -= 1;
      client.inside -= 1;
      if (client.inside === 0 && client.waiting.length === 0) clients.delete(name);
      admitNext();
    };
  }

  return {
    checkRoom(name) {
      const { waiting = [] } = clients.get(name) ?? {};
      if (waiting.length >= dearWaitingOfAddress) throw new LineFull(waiting.length);
    },
    async enter(name, signal) {
      signal?.throwIfAborted();
      const client = clientAt(name);
      if (inside < dearAtOnce && client.inside < dearAtOnceOfAddress) return takePlace(name, client);
      return new Promise((resolve, reject) => {
        const onAbort = (): void => {
          client.waiting.splice(client.waiting.indexOf(admit), 1);
          if (client.inside === 0 && client.waiting.length === 0) clients.delete(name);
          reject(signal?.reason as Error);
        };
        const admit = (): void => {
          signal?.removeEventListener('abort', onAbort);
          resolve(takePlace(name, client));
        };
        client.waiting.push(admit);
        signal?.addEventListener('abort', onAbort, { once: true });
      });
    },
  };
}
