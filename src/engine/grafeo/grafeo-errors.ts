import { HojaError } from '../../model/hoja-error.ts';

/**
 * Translates an error of Grafeo into a coded error where its GQLSTATUS says that the caller can act. Any other error is
 * returned as it is.
 */
export function translateGrafeoError(error: unknown): unknown {
  if (!isTransactionConflict(error)) return error;
  return new HojaError(
    'ENGINE_UNAVAILABLE',
    'Another write to the graph is under way; the same request can succeed when it has ended.',
    { cause: error },
  );
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
