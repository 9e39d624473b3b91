import { acceptedEncoding } from './accepted.ts';
import { begun } from './begun.ts';
import { etagOf, hasAlready } from './etag.ts';
import type { Log, LogFields } from './log.ts';
import { streamFile } from './stream-file.ts';
import type { WatchedContext } from './telemetry/use-operation-watch.ts';

/** The context that Yoga passes beside the request. A request that came without a network has no response of Node. */
export interface ServerContext extends WatchedContext {
  readonly res?: { readonly destroy: () => unknown };
}

export interface FileAnswer {
  readonly pieces: AsyncIterable<string | Uint8Array>;
  readonly mediaType: string;
  /** Everything that decides the bytes: the release, the parameters, the version of the service. */
  readonly identity: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

interface Exchange {
  readonly request: Request;
  readonly serverContext: ServerContext;
  readonly log: Log;
}

/**
 * Answers with a file: compressed as the client prefers, 304 when the client has it already, only headers for HEAD.
 * Rejects when its beginning cannot be made. When the file cannot be finished, the connection is cut.
 */
export async function answerFile(
  { pieces, mediaType, identity, headers = {} }: FileAnswer,
  { request, serverContext, log }: Exchange,
): Promise<Response> {
  const encoding = mediaType === 'application/zip' ? 'identity' : acceptedEncoding(request);
  const etag = etagOf(...identity, encoding);
  const sent = {
    'content-type': mediaType,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    etag,
    vary: 'accept, accept-encoding',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...headers,
  };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers: sent });
  if (request.method === 'HEAD') return new Response(null, { headers: sent });
  const allPieces = await begun(pieces);
  const onFailure = (error: unknown): boolean => {
    if (!request.signal.aborted)
      log('error', 'A file could not be finished; the connection was ended', { ...requestIn(serverContext), error });
    serverContext.res?.destroy();
    return serverContext.res !== undefined;
  };
  return new Response(streamFile({ pieces: allPieces, encoding, onFailure }), { headers: sent });
}

/** The address that a request counts for; empty for a request without a network. */
export function clientIn({ client }: WatchedContext): string {
  return client?.() ?? '';
}

/** The fields of a log line that say which request it was. */
export function requestIn({ exchange }: WatchedContext): LogFields {
  return exchange === undefined ? {} : { requestId: exchange.id };
}
