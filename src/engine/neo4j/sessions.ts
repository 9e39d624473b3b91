import type { Driver, Session, SessionMode } from 'neo4j-driver';
import { HojaError } from '../../model/hoja-error.ts';
import { unlessGivenUp } from '../give-up.ts';
import type { EnginePlaces } from '../graph-engine.ts';
import { connectionsAtOnce, isWithoutConnection, type DriverModule } from './driver.ts';
import { unreachable } from './driver-errors.ts';
import { createLogins } from './logins.ts';

/** Opens sessions on a driver, and replaces the driver when its connections have fallen silent. */
export interface Sessions {
  /**
   * A promise to wait for before a session is opened, when the server has left a new connection without an answer; else
   * undefined. After a refused login it rejects with the refusal until it is time for another try, which all who ask
   * then share.
   */
  signOfLife(): Promise<unknown> | undefined;
  open(mode: SessionMode): OpenSession;
  /** The connections in use, counted as if there were one server. */
  places(): EnginePlaces;
  close(): Promise<void>;
}

export interface OpenSession {
  readonly session: Session;
  /** Watches how the work ends, even when nobody waits for it any more. */
  follow<T>(work: PromiseLike<T>): Promise<T>;
  /** Ends running work, and rolls back what was not committed. Resolves after four seconds at the latest. */
  end(): Promise<void>;
}

export interface SessionsOptions {
  readonly neo4j: DriverModule;
  readonly createDriver: () => Driver;
  readonly database: string;
  /** The pause before a refused login is repeated. */
  readonly refusalMilliseconds?: number | undefined;
}

/**
 * The time that a server gets to end a session. A session that still waits for a connection first waits up to 3 s for
 * that.
 */
const endMilliseconds = 4_000;
const closeMilliseconds = 2_000;
/**
 * The time that the driver waits for a connection. A server that has answered within this time is there, and so may be
 * another one of its cluster.
 */
const silenceMilliseconds = 3_000;
/**
 * The time that a statement waits for a sign of life. Together with the wait for its own connection it is less than 5
 * s.
 */
const signMilliseconds = 1_500;

/** A driver, while its connections can be trusted to answer. */
interface Era {
  readonly driver: Driver;
  openSessions: number;
  isOver: boolean;
  /** The time of the last answer to a statement. */
  answeredAt: number;
  /**
   * True when the driver before it got no answer on a new connection, and this one has not got an answer yet either.
   */
  isDoubted: boolean;
  signOfLife: Promise<unknown> | undefined;
}

/**
 * The driver waits without end for a server that accepts a connection and then says nothing, and each such connection
 * keeps its slot in the pool. Only closing the driver frees these slots, so a new driver takes over.
 */
export function createSessions({ neo4j, createDriver, database, refusalMilliseconds }: SessionsOptions): Sessions {
  const logins = createLogins(neo4j, refusalMilliseconds);
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

  /**
   * True when a session waited for a connection in vain although the pool had room, and no other session got an answer
   * meanwhile.
   */
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
      const login = logins.next(() => era.driver.getServerInfo({ database }));
      if (login !== undefined) return login;
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
            logins.failed(error);
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
