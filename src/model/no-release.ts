import { HojaError } from './hoja-error.ts';

/** The error while the graph holds no release. */
export function noRelease(): HojaError {
  return new HojaError('NO_RELEASE', 'The graph holds no release of the dataset yet; load one with: hoja load');
}
