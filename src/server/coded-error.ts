import { GraphQLError, Kind } from 'graphql';
import { errorCodes, HojaError, type ErrorCode } from '../model/hoja-error.ts';
import type { BugReports } from './telemetry/bug-reports.ts';

export interface ErrorMaskOptions {
  /** For development: the answer holds the stack of a bug. */
  readonly showsErrors?: boolean;
}

/**
 * Makes the errors that clients see. A HojaError keeps its message and gets `extensions.code`. An error about the query
 * itself stays as it is. Any other error is a bug: the answer says "Internal error", and the bug is reported with the
 * id of the request.
 */
export function createErrorMask(
  bugs: Pick<BugReports, 'keep'>,
  { showsErrors = false }: ErrorMaskOptions = {},
): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = rootCauseOf(error);
    if (cause instanceof HojaError) return codedError(cause.code, cause.message, error);
    if (error instanceof GraphQLError && isAboutTheQuery(error, cause))
      return isAboutAVariable(error) ? codedError('BAD_VARIABLE', error.message, error) : asRefused(error);
    // Nobody reads the answer to a client that has left.
    if (isAbort(cause)) return codedError('INTERNAL', 'Internal error', error);
    const masked = codedError('INTERNAL', 'Internal error', error);
    if (showsErrors) masked.extensions.stack = stackOf(cause);
    bugs.keep(masked, cause);
    return masked;
  };
}

function stackOf(cause: unknown): readonly string[] {
  return (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)).split('\n');
}

/**
 * Makes an error with a code of the table. It names the same place in the query and the answer as the error that it
 * replaces.
 */
export function codedError(code: ErrorCode, message: string, replaced?: unknown): GraphQLError {
  const extensions = { code };
  if (!(replaced instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = replaced;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** The HTTP status of a code; undefined for a code that is not in the table. */
export function statusOf(code: unknown): number | undefined {
  return typeof code === 'string' && code in errorCodes ? errorCodes[code as ErrorCode].status : undefined;
}

function rootCauseOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootCauseOf(error.originalError) : error;
}

/**
 * True for errors of parsing, validation and variables, which have no path in the answer. An error with a path is shown
 * when it has a code, or when it named a place in the query before it got its path: graphql-js refuses an argument
 * whose variable is null only while it executes.
 */
function isAboutTheQuery(error: GraphQLError, cause: unknown): boolean {
  if (!(cause instanceof GraphQLError)) return false;
  return (
    error.path === undefined ||
    typeof cause.extensions.code === 'string' ||
    (cause !== error && cause.nodes !== undefined)
  );
}

/**
 * True for what graphql-js refuses because of a variable. It gives such an error no code; an error of validation has
 * one by then.
 */
function isAboutAVariable({ nodes, extensions }: GraphQLError): boolean {
  return extensions.code === undefined && nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}

/**
 * Yoga answers some malformed requests with 200 and keeps the reader's message in `originalError`. This makes the error
 * a plain BAD_REQUEST with its status.
 */
function asRefused(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== 'BAD_REQUEST') return error;
  const http = error.extensions.http as object | undefined;
  return new GraphQLError(error.message, {
    extensions: { code: 'BAD_REQUEST', http: { status: errorCodes.BAD_REQUEST.status, ...http, spec: false } },
  });
}

function isAbort(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'AbortError';
}
