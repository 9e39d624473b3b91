import { HojaError } from '../../model/hoja-error.ts';

/** An error of Grafeo as one of ours where its GQLSTATUS says that the caller can act; anything else as it is. */
export function translateGrafeoError(error: unknown): unknown {
  if (!isTransactionConflict(error)) return error;
  return new HojaError(
    'ENGINE_UNAVAILABLE',
    'Another write to the graph is under way; the same request can succeed when it has ended.',
    { cause: error },
  );
}

// GQLSTATUS class 40, "transaction rollback" (ISO/IEC 39075): what Grafeo gives for a write conflict.
function isTransactionConflict(error: unknown): boolean {
  return (
    error instanceof Error &&
    'gqlStatus' in error &&
    typeof error.gqlStatus === 'string' &&
    error.gqlStatus.startsWith('40')
  );
}
