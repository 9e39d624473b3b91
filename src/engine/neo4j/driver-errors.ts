import type { Neo4jError } from 'neo4j-driver';
import { HojaError, type ErrorCode } from '../../model/hoja-error.ts';
import { isWithoutConnection, type DriverModule } from './driver.ts';

type Translation = readonly [code: ErrorCode, message: string];

const madeMeanwhile: ReadonlySet<string> = new Set([
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
  'Neo.ClientError.Schema.ConstraintWithNameAlreadyExists',
  'Neo.ClientError.Schema.IndexWithNameAlreadyExists',
]);

const timedOut: Translation = [
  'ENGINE_TIMEOUT',
  'The graph database did not answer within the deadline. Ask for less at once, or try again later.',
];
const noDatabase: Translation = [
  'ENGINE_REFUSED',
  'The graph database has no such database, or it is stopped. The operator has to correct NEO4J_DATABASE or start it.',
];
const noLogin: Translation = [
  'ENGINE_REFUSED',
  'The graph database refused the credentials. The operator has to correct them; they are tried again every 30 s.',
];
const noRights: Translation = [
  'ENGINE_REFUSED',
  'The graph database does not let its user do this. The operator has to give that user the rights.',
];
const readOnly: Translation = [
  'ENGINE_READ_ONLY',
  'The graph database takes no writes: it is read-only, or not the leader of its cluster. The operator has to allow writes, or to name another server.',
];
const outOfMemory: Translation = [
  'ENGINE_FAILED',
  'The graph database has too little memory for this. The operator has to give its transactions more.',
];
const failed: Translation = [
  'ENGINE_FAILED',
  'The graph database has failed, as on a full disk. The operator has to look into its log, and may have to restart it.',
];

const translations: ReadonlyMap<string, Translation> = new Map([
  ['Neo.ClientError.Transaction.TransactionTimedOut', timedOut],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', timedOut],
  ['Neo.ClientError.Security.Forbidden', noRights],
  ['Neo.ClientError.Cluster.NotALeader', readOnly],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', readOnly],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', readOnly],
  ['Neo.ClientError.Statement.AccessMode', readOnly],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', outOfMemory],
  ['Neo.TransientError.General.OutOfMemoryError', outOfMemory],
  ['Neo.TransientError.General.StackOverFlowError', outOfMemory],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', outOfMemory],
  ['Neo.ClientError.General.TransactionOutOfMemoryError', outOfMemory],
]);

/** By the first part of a code, where all that begin so mean the same. The first one that fits counts. */
const translationsByStart: readonly (readonly [start: string, Translation])[] = [
  ['Neo.ClientError.Security.', noLogin],
  ['Neo.ClientError.Database.', noDatabase],
  // The disk is full, a file cannot be read, the database wants to be restarted: Neo4j says that the fault is its own.
  ['Neo.DatabaseError.', failed],
];

/** The driver's own code for bytes that are not Bolt, or not what belongs there: a cut, or another program. */
const protocolError = 'ProtocolError';

/**
 * Translates an error of the driver into a coded error, by its code or the driver's own predicate. A bug is returned as
 * it is.
 */
export function translateDriverError(neo4j: DriverModule, error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code } = error;
  const isKnown = translations.has(code);
  if (!isKnown && (neo4j.isRetryableError(error) || isWithoutConnection(neo4j, error) || code === protocolError))
    return unreachable(error);
  const translation = translationOf(code);
  return translation === undefined ? error : coded(translation, error);
}

function translationOf(code: string): Translation | undefined {
  return translations.get(code) ?? translationsByStart.find(([start]) => code.startsWith(start))?.[1];
}

/** True when the server refused who logs in, whatever the reason; false for rights that are missing later. */
export function isRefusedLogin(neo4j: DriverModule, error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError && !neo4j.isRetryableError(error) && translationOf(error.code) === noLogin;
}

/** True when another process has made the same constraint or index while this one made it. */
export function isMadeMeanwhile(neo4j: DriverModule, error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && madeMeanwhile.has(error.code);
}

export function unreachable(cause: unknown): HojaError {
  return new HojaError(
    'ENGINE_UNAVAILABLE',
    'The graph database cannot be reached at the moment; try again in a while.',
    { cause },
  );
}

function coded([code, message]: Translation, cause: Error): HojaError {
  return new HojaError(code, message, { cause });
}
