import { acceptedEncoding } from '../accepted.ts';
import { hasAlready } from '../etag.ts';
import { refuseMethod, type FileRequest, type FileRoute } from '../file-route.ts';
import type { ExplorerFile } from './explorer-files.ts';

/**
 * The page may load what this service serves, and talk to this service, and to nobody else. Layouts are computed in a
 * worker that is made from a text.
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

/** The explorer at `/` and its files; without them `/` leads to GraphiQL. */
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

async function answer(file: ExplorerFile, path: string, { request }: FileRequest): Promise<Response> {
  const refused = refuseMethod(request, ['GET', 'HEAD']);
  if (refused !== undefined) return refused;
  const encoding = acceptedEncoding(request);
  const etag = `"${file.hash}-${encoding}"`;
  const headers = {
    'content-type': file.mediaType,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    // The names of the files hold a hash of their content; the page that names them is asked for anew.
    'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    vary: 'accept-encoding',
    etag,
  };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : ((await file.body(encoding)) as BodyInit), { headers });
}
