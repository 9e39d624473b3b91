import { isUtf8 } from 'node:buffer';
import { HojaError } from '../model/hoja-error.ts';

/** Parses the body of a POST as JSON. Throws BAD_REQUEST when it is not an object or a list. */
export function parseBody(body: Uint8Array): object {
  if (!isUtf8(body)) throw badBody('its bytes are not UTF-8');
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString().trim();
  if (text === '') throw badBody('it is empty');
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) throw badBody(`it is ${start(text)} and no object`);
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badBody(`it begins with ${start(text)} and breaks the rules of JSON`);
  }
}

function start(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

function badBody(why: string): HojaError {
  return new HojaError(
    'BAD_REQUEST',
    `The body of the request cannot be read: ${why}. Send {"query": "…", "variables": {…}} as JSON in UTF-8.`,
  );
}
