import type Neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { HojaError } from '../../model/hoja-error.ts';

/** The driver's module, loaded only when a Neo4j is opened. */
export type DriverModule = typeof Neo4j;

export interface Neo4jOptions {
  /** `bolt://…` or `neo4j://…`, with `+s` for TLS. */
  readonly uri: string;
  /** Give both or neither. Without them the server has to run without authentication. */
  readonly user?: string;
  readonly password?: string;
  /** The name of the database on the server; `neo4j` when missing. */
  readonly database?: string;
  /** The time that a read may take, with all its tries. */
  readonly deadlineMs?: number;
  /** The pause before a login that was refused is repeated; 30 s when missing. */
  readonly refusalMilliseconds?: number | undefined;
}

/** The largest number of connections to one server. Each statement takes one; further statements wait. */
export const connectionsAtOnce = 100;

export async function loadDriver(): Promise<DriverModule> {
  const module = await import('neo4j-driver');
  return module.default;
}

/** Creates a driver that connects when it is first used. It gives up within 3 s on a server that is not there. */
export function createDriver(neo4j: DriverModule, { uri, user, password }: Neo4jOptions): Driver {
  const token = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
  try {
    return neo4j.driver(uri, token, {
      maxTransactionRetryTime: 3_000,
      maxConnectionPoolSize: connectionsAtOnce,
      connectionAcquisitionTimeout: 3_000,
      // Less than the time for getting a connection from the pool, so that a silent address is not reported as a full
      // pool.
      connectionTimeout: 2_500,
      // Plain numbers instead of objects. A whole number over 2^53 becomes Infinity, which `plainValues` refuses.
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
      telemetryDisabled: true,
      userAgent: 'hoja',
    });
  } catch (cause) {
    throw new HojaError(
      'BAD_CONFIGURATION',
      'The address of Neo4j cannot be used; it has to look like bolt://127.0.0.1:7687 or neo4j+s://graph.example.org.',
      { cause },
    );
  }
}

/**
 * True when no connection could be had in time. An error that the driver itself raises has the code N/A. Because
 * statements are checked before, such an error can only mean this.
 */
export function isWithoutConnection(neo4j: DriverModule, error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'N/A';
}
