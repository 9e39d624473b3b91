import type { RequestListener } from 'node:http';
import { sendRefusal } from './refusal.ts';

/** Refuses with 400 a request whose Host and path form no URL. Yoga would answer it with the stack of its error. */
export function refuseBadAddresses(next: RequestListener): RequestListener {
  return (request, response) => {
    const {
      url = '/',
      headers: { host = 'localhost' },
    } = request;
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

/**
 * Recognizes the address of nearly every request without the URL parser, which takes a twentieth of the time of a small
 * answer.
 */
function isPlainAddress(host: string, url: string): boolean {
  return url === '/graphql' && /^(localhost|127\.0\.0\.1|[a-z][a-z-]*(\.[a-z-]+)+)(:\d{1,4})?$/.test(host);
}
