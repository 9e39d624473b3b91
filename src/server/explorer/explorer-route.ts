import { acceptedEncoding } from '../accepted.ts';
import { hasAlready } from '../etag.ts';
import { refuseMethod, type FileRequest, type FileRoute } from '../file-route.ts';
import { readableOf, streamedResponse } from '../send-in-pieces.ts';
import type { ExplorerFile } from './explorer-files.ts';

/**
 * The page may load only what this service serves, and may talk only to this service. The layout runs in a worker that
 * is made from a text (`blob:`).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer at `/` and its files. Without a built explorer, `/` leads to GraphiQL. */
export function createExplorerRoute(files: ReadonlyMap<string, ExplorerFile>): FileRoute {
  return (exchange) => {
    const path = exchange.url.pathname === '/' ? 'index.html' : exchange.url.pathname.slice(1);
    const file = files.get(path);
    if (file !== undefined) return answer(file, path, exchange);
    return exchange.url.pathname === '/'
      ? new Response(null, { status: 303, headers: { location: './graphql' } })
      : undefined;
  };
}

async function answer(file: ExplorerFile, path: string, { request, fetchAPI }: FileRequest): Promise<Response> {
  const refused = refuseMethod(request, ['GET', 'HEAD']);
  if (refused !== undefined) return refused;
  const encoding = acceptedEncoding(request);
  const etag = `"${file.hash}-${encoding}"`;
  const headers = {
    'content-type': file.mediaType,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    // File names hold a hash of the content, so files never change. The page that names them is asked for each time.
    'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    vary: 'accept-encoding',
    etag,
  };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers });
  if (request.method === 'HEAD') return new Response(null, { headers });
  const body = await file.body(encoding);
  return streamedResponse(fetchAPI, readableOf(body), {
    headers: { ...headers, 'content-length': String(body.length) },
  });
}
