import Negotiator from 'negotiator';

export const encodings = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** The smallest encoding that the client takes; `identity` when it says nothing. */
export function acceptedEncoding(request: Request): Encoding {
  const accepted = negotiatorOf(request).encodings([...encodings]);
  return encodings.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** The media type that the client likes best; of those it likes equally the first. Undefined when it takes none. */
export function acceptedType(request: Request, types: readonly string[]): string | undefined {
  return negotiatorOf(request).mediaType([...types]);
}

/** Whether the client asks for HTML by name, as browsers do; a client that takes anything does not. */
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
