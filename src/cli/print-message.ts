import { escapeControlCharacters } from '../model/control-characters.ts';
import type { Output } from './io.ts';

/**
 * Prints a message. Values, names of files and errors of others in it cannot steer the terminal: their control
 * characters are shown as `\u001b`. Answers and exported files are data and are not printed with this.
 */
export function printMessage(output: Pick<Output, 'write'>, message: string): void {
  output.write(escapeControlCharacters(message));
}
