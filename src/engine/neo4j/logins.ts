import { unlessGivenUp } from '../give-up.ts';
import type { DriverModule } from './driver.ts';
import { isRefusedLogin } from './driver-errors.ts';

/** Keeps a wrong password from being sent with each request: Neo4j locks a user after three failures. */
export interface Logins {
  /**
   * Undefined unless a login was refused. Then it rejects with the refusal until the pause is over; after that all who
   * ask share one more login.
   */
  next(login: () => Promise<unknown>): Promise<unknown> | undefined;
  /** Tells of any error; only that of a refused login counts. */
  failed(error: unknown): void;
}

/** A login without an answer holds up nobody for longer. */
const loginMilliseconds = 3_000;

export function createLogins(neo4j: DriverModule, pauseMilliseconds = 30_000): Logins {
  let refused: { readonly error: Error; readonly until: number } | undefined;
  let trying: Promise<unknown> | undefined;

  function failed(error: unknown): void {
    if (isRefusedLogin(neo4j, error)) refused = { error, until: performance.now() + pauseMilliseconds };
  }

  async function tryAgain(login: () => Promise<unknown>): Promise<void> {
    try {
      await unlessGivenUp(login(), { milliseconds: loginMilliseconds });
      refused = undefined;
    } catch (error) {
      failed(error);
      throw error;
    } finally {
      trying = undefined;
    }
  }

  return {
    failed,
    next(login) {
      if (refused === undefined) return undefined;
      if (performance.now() < refused.until) return Promise.reject(refused.error);
      trying ??= tryAgain(login);
      return trying;
    },
  };
}
