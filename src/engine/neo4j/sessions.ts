import type { Driver, Session, SessionMode } from 'neo4j-driver';
import { HojaError } from '../../model/hoja-error.ts';
import { unlessGivenUp } from '../give-up.ts';
import type { EnginePlaces } from '../graph-engine.ts';
import { connectionsAtOnce, isWithoutConnection, type DriverModule } from './driver.ts';
import { unreachable } from './driver-errors.ts';

/** Opens sessions on a driver that is replaced when connections of it have fallen silent. */
export interface Sessions {
  /** What to wait for before a session is opened, once the server has left a new connection without an answer. */
  signOfLife(): Promise<unknown> | undefined;
  open(mode: SessionMode): OpenSession;
  /** Connections, counted as to one server. */
  places(): EnginePlaces;
  close(): Promise<void>;
}

export interface OpenSession {
  readonly session: Session;
  /** Learns from how the work ends, whether or not anybody still waits for it. */
  follow<T>(work: PromiseLike<T>): Promise<T>;
  /** Ends what still runs, and rolls back what was not committed. Resolves after four seconds at the latest. */
  end(): Promise<void>;
}

export interface SessionsOptions {
  readonly neo4j: DriverModule;
  readonly createDriver: () => Driver;
  readonly database: string;
}

/**
 * How long a server may take to heed that something is to end; a session that still waits for a connection has 3 s for
 * that first.
 */
const endMilliseconds = 4_000;
const closeMilliseconds = 5_000;
/** A server that has answered within the time that a connection is waited for is there, and one of a cluster may be. */
const silenceMilliseconds = 3_000;
/** A statement waits so long for a sign of life; together with the time for its own connection it is less than 5 s. */
const signMilliseconds = 1_500;

/** A driver, for as long as its connections can be trusted to be answered. */
interface Era {
  readonly driver: Driver;
  openSessions: number;
  isOver: boolean;
  /** When a statement was last answered. */
  answeredAt: number;
  /** Its predecessor got no answer to a new connection, and it has not yet shown that it does. */
  isDoubted: boolean;
  signOfLife: Promise<unknown> | undefined;
}

/**
 * The driver waits without end for a server that took a connection and then says nothing, and it keeps a place of the
 * pool for each such connection. There is no freeing them but to close the driver, so a new one takes over.
 */
export function createSessions({ neo4j, createDriver, database }: SessionsOptions): Sessions {
  let era = startEra();

  function startEra(): Era {
    return {
      driver: createDriver(),
      openSessions: 0,
      isOver: false,
      answeredAt: -Infinity,
      isDoubted: false,
      signOfLife: undefined,
    };
  }

  function endEra(ended: Era): void {
    if (ended.isOver) return;
    ended.isOver = true;
    era = startEra();
    closeUnused(ended);
  }

  /** Whether a connection was waited for in vain though the pool had room and nobody else was answered meanwhile. */
  function isSilence({ openSessions, answeredAt }: Era, error: unknown): boolean {
    return (
      isWithoutConnection(neo4j, error) &&
      openSessions < connectionsAtOnce &&
      performance.now() - answeredAt > silenceMilliseconds
    );
  }

  function doubt(doubted: Era): void {
    if (doubted.isOver) return;
    endEra(doubted);
    era.isDoubted = true;
  }

  async function findSignOfLife(doubted: Era): Promise<void> {
    try {
      await doubted.driver.getServerInfo({ database });
      doubted.isDoubted = false;
      doubted.answeredAt = performance.now();
    } catch (error) {
      if (isWithoutConnection(neo4j, error)) doubt(doubted);
      throw error;
    } finally {
      doubted.signOfLife = undefined;
    }
  }

  return {
    signOfLife() {
      if (!era.isDoubted) return undefined;
      era.signOfLife ??= findSignOfLife(era);
      return unlessGivenUp(era.signOfLife, { milliseconds: signMilliseconds }).catch((error: unknown) => {
        throw error instanceof HojaError ? unreachable(error) : error;
      });
    },
    open(defaultAccessMode) {
      const own = era;
      const session = own.driver.session({ database, defaultAccessMode });
      own.openSessions += 1;
      return {
        session,
        async follow(work) {
          try {
            const result = await work;
            own.answeredAt = performance.now();
            return result;
          } catch (error) {
            if (isSilence(own, error)) doubt(own);
            throw error;
          }
        },
        async end() {
          await unlessGivenUp(session.close(), { milliseconds: endMilliseconds }).catch(() => {
            endEra(own);
          });
          own.openSessions -= 1;
          if (own.isOver) closeUnused(own);
        },
      };
    },
    places() {
      const taken = Math.min(era.openSessions, connectionsAtOnce);
      return { total: connectionsAtOnce, taken, waiting: era.openSessions - taken };
    },
    async close() {
      era.isOver = true;
      await unlessGivenUp(era.driver.close(), { milliseconds: closeMilliseconds }).catch(() => undefined);
    },
  };
}

function closeUnused({ driver, openSessions }: Era): void {
  if (openSessions === 0) driver.close().catch(() => undefined);
}
