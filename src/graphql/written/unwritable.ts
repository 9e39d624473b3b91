/** A value cannot be written. The operation has to be executed field by field, which says what is wrong. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}
