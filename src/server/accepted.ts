import Negotiator from 'negotiator';

export const encodings = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** The smallest encoding that the client accepts; `identity` when it names none. */
export function acceptedEncoding(request: Request): Encoding {
  const accepted = negotiatorOf(request).encodings([...encodings]);
  return encodings.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/**
 * The media type that the client prefers, the first of several that it likes equally. Undefined when it accepts none of
 * them.
 */
export function acceptedType(request: Request, types: readonly string[]): string | undefined {
  return negotiatorOf(request).mediaType([...types]);
}

/**
 * True when the client names HTML in its Accept header, as browsers do. A client that accepts anything does not ask for
 * HTML.
 */
export function asksForHtml(request: Request): boolean {
  return negotiatorOf(request).mediaTypes().includes('text/html');
}

function negotiatorOf({ headers }: Request): Negotiator {
  const [accept, encoding] = [headers.get('accept'), headers.get('accept-encoding')];
  return new Negotiator({
    headers: {
      ...(accept === null || accept.trim() === '' ? {} : { accept }),
      ...(encoding === null ? {} : { 'accept-encoding': encoding }),
    },
  });
}
