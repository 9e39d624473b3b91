import { HojaError } from '../../model/hoja-error.ts';
import { isWithoutConnection, type DriverModule } from './driver.ts';

const refusals: ReadonlySet<string> = new Set(['Neo.ClientError.Database.DatabaseNotFound']);

const madeMeanwhile: ReadonlySet<string> = new Set([
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
  'Neo.ClientError.Schema.ConstraintWithNameAlreadyExists',
  'Neo.ClientError.Schema.IndexWithNameAlreadyExists',
]);

const timeouts: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/**
 * Translates an error of the driver into a coded error, by its code or the driver's own predicate. A bug is returned as
 * it is.
 */
export function translateDriverError(neo4j: DriverModule, error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code } = error;
  if (neo4j.isRetryableError(error) || isWithoutConnection(neo4j, error)) {
    return unreachable(error);
  }
  if (timeouts.has(code)) {
    return new HojaError(
      'ENGINE_TIMEOUT',
      'The graph database did not answer within the deadline. Ask for less at once, or try again later.',
      { cause: error },
    );
  }
  if (refusals.has(code) || code.startsWith('Neo.ClientError.Security.')) {
    return new HojaError(
      'ENGINE_REFUSED',
      'The graph database refused the connection: the name of the database or the credentials are not right. The operator has to correct them.',
      { cause: error },
    );
  }
  return error;
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
