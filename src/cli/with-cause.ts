import type { HojaError } from '../model/hoja-error.ts';

/**
 * The message for who runs a command. Of an error of the graph database it holds the cause too, on the same line, which
 * clients of the service never see.
 */
export function withCause({ code, message, cause }: HojaError): string {
  if (!code.startsWith('ENGINE_') || !(cause instanceof Error) || cause.message === '') return message;
  return `${message} (${cause.message.trim().replace(/\s+/g, ' ')})`;
}
