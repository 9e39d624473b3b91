import { HojaError } from './hoja-error.ts';

/** What is said while the graph holds nothing that can be answered from. */
export function noRelease(): HojaError {
  return new HojaError('NO_RELEASE', 'The graph holds no release of the dataset yet; load one with: hoja load');
}
