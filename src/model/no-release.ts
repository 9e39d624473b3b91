import { HojaError } from './hoja-error.ts';

/** The error while the graph holds no whole release. A statement cannot tell whether one is being loaded. */
export function noRelease(): HojaError {
  return new HojaError(
    'NO_RELEASE',
    'The graph holds no whole release of the dataset. When one is being loaded, try again in a while; else load one with: hoja load',
  );
}
