import { GraphQLError, Kind } from 'graphql';
import { errorCodes, HojaError, type ErrorCode } from '../model/hoja-error.ts';
import type { BugReports } from './telemetry/bug-reports.ts';

export interface ErrorMaskOptions {
  /** For who develops: the answer says where a bug is. */
  readonly showsErrors?: boolean;
}

/**
 * Errors as clients see them. Ours keep their message and get `extensions.code`; what is wrong with the query itself
 * stays as it is; anything else is a bug: answered as "Internal error", and reported with the id of the request.
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
    // Nobody reads the answer of a client that left.
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

/** An error with a code of the table, at the place in the query of the error that it stands for. */
export function codedError(code: ErrorCode, message: string, replaced?: unknown): GraphQLError {
  const extensions = { code };
  if (!(replaced instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = replaced;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** The HTTP status that a code of the table asks for; undefined for codes that are not in it. */
export function statusOf(code: unknown): number | undefined {
  return typeof code === 'string' && code in errorCodes ? errorCodes[code as ErrorCode].status : undefined;
}

function rootCauseOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootCauseOf(error.originalError) : error;
}

/**
 * Parsing, validation and variables: they have no path in an answer. What has one needs a code to be shown, or a place
 * in the query that it had before it was given one: an argument whose variable is null is refused while answering.
 */
function isAboutTheQuery(error: GraphQLError, cause: unknown): boolean {
  if (!(cause instanceof GraphQLError)) return false;
  return (
    error.path === undefined ||
    typeof cause.extensions.code === 'string' ||
    (cause !== error && cause.nodes !== undefined)
  );
}

/** What GraphQL refuses before it answers, and gives no code to: validation has given its own by then. */
function isAboutAVariable({ nodes, extensions }: GraphQLError): boolean {
  return extensions.code === undefined && nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}

/** Of a request that is none Yoga tells, in `originalError`, what its reader said, and answers some with 200. */
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
