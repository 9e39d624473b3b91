import type { IncomingMessage, RequestListener } from 'node:http';
import { sendRefusal } from './refusal.ts';

/**
 * Refuses with 400 a request whose Host and path form no URL; Yoga would answer it with the stack of its error. The
 * same for one with two Host headers or an empty one (RFC 9112, 3.2).
 */
export function refuseBadAddresses(next: RequestListener): RequestListener {
  return (request, response) => {
    const {
      url = '/',
      headers: { host = 'localhost' },
    } = request;
    if (!hasOneHost(request)) {
      sendRefusal(
        response,
        'BAD_ADDRESS',
        'A request has one Host header with the name of the service, such as hoja.example.org; send it with a library for HTTP.',
        { connection: 'close' },
      );
      return;
    }
    if (isPlainAddress(host, url) || URL.canParse(`http://${host}${url}`)) {
      next(request, response);
      return;
    }
    sendRefusal(
      response,
      'BAD_ADDRESS',
      'The Host header and the path of the request make no URL; ask for a path such as /graphql of a host such as hoja.example.org.',
      { connection: 'close' },
    );
  };
}

/** HTTP/1.0 needs none, and Node refuses a later request without one. */
function hasOneHost({ headers: { host }, rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length === hostHeader.length && name.toLowerCase() === hostHeader) hosts += 1;
  }
  return hosts <= 1 && host?.trim() !== '';
}

const hostHeader = 'host';

/**
 * Recognizes the address of nearly every request without the URL parser, which takes a twentieth of the time of a small
 * answer.
 */
function isPlainAddress(host: string, url: string): boolean {
  return url === '/graphql' && /^(localhost|127\.0\.0\.1|[a-z][a-z-]*(\.[a-z-]+)+)(:\d{1,4})?$/.test(host);
}
