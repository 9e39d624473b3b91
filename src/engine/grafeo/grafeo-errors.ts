import { getSystemErrorName } from 'node:util';
import { HojaError } from '../../model/hoja-error.ts';
import { writeProblem } from '../../model/write-problem.ts';

/**
 * Translates an error of Grafeo into a coded error where the caller can act: the file cannot be written, or its
 * GQLSTATUS tells of another write. Any other error is returned as it is.
 */
export function translateGrafeoError(error: unknown, file?: string): unknown {
  const problem = file === undefined ? error : writeProblem(file, systemErrorOf(error));
  if (problem instanceof HojaError) return problem;
  if (!isTransactionConflict(error)) return error;
  return new HojaError(
    'ENGINE_UNAVAILABLE',
    'Another write to the graph is under way; the same request can succeed when it has ended.',
    { cause: error },
  );
}

/**
 * The error of the system behind an error of Grafeo, with its name as `code`. Grafeo writes its own code and the number
 * of the system's error in the message; T009 is a commit that could not be written, X003 any other file.
 */
function systemErrorOf(error: unknown): Error | undefined {
  if (!(error instanceof Error) || !/\bGRAFEO-(?:T009|X003)\b/.test(error.message)) return undefined;
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  if (number === undefined) return undefined;
  return Object.assign(new Error(error.message, { cause: error }), { code: getSystemErrorName(-Number(number)) });
}

// GQLSTATUS class 40, "transaction rollback" (ISO/IEC 39075), which Grafeo gives for a write conflict.
function isTransactionConflict(error: unknown): boolean {
  return (
    error instanceof Error &&
    'gqlStatus' in error &&
    typeof error.gqlStatus === 'string' &&
    error.gqlStatus.startsWith('40')
  );
}
