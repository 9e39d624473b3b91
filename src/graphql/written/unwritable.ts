/**
 * Something stands where it cannot be written: the operation has to be executed in the usual way, which says what is
 * wrong.
 */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}
