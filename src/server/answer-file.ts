import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { HojaError } from '../model/hoja-error.ts';
import { acceptedEncoding, type Encoding } from './accepted.ts';
import { etagOf, hasAlready } from './etag.ts';
import type { FileRequest } from './file-route.ts';
import { keptFileBytes, type MadeFile } from './kept-files.ts';
import type { Log, LogFields } from './log.ts';
import { decompressed, decompressionBytes, keptEncoding, readableOf, streamedResponse } from './send-in-pieces.ts';
import { streamFile } from './stream-file.ts';
import type { WatchedContext } from './telemetry/use-operation-watch.ts';
import { cutAnswer } from './telemetry/watched-response.ts';

/** The context that Yoga passes beside the request. A request that came without a network has no response of Node. */
export interface ServerContext extends WatchedContext {
  readonly res?: ServerResponse;
}

export interface FileAnswer {
  readonly pieces: AsyncIterable<string | Uint8Array>;
  readonly mediaType: string;
  /** Everything that decides the bytes: the release, the parameters, the version of the service. */
  readonly identity: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers with a file: compressed as the client prefers, 304 when the client has it already, only headers for HEAD. A
 * file that is not large is made before anything is sent, and kept for others. Rejects when it cannot be made. When a
 * large file cannot be finished, the connection is cut.
 */
export async function answerFile(
  { pieces, mediaType, identity, headers = {} }: FileAnswer,
  exchange: FileRequest & { readonly log: Log },
): Promise<Response> {
  const { request, files, unread, serverContext, fetchAPI } = exchange;
  const isCompressed = mediaType === 'application/zip';
  const encoding = isCompressed ? 'identity' : acceptedEncoding(request);
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
  const form: Encoding = isCompressed ? 'identity' : keptEncoding(encoding);
  const file = await files.find(etagOf(...identity, form), () => streamFile(pieces, form), request.signal);
  const isDecompressed = form !== encoding;
  if (serverContext.res !== undefined)
    unread.hold(
      serverContext.res,
      (Buffer.isBuffer(file) ? file.length : keptFileBytes) + (isDecompressed ? decompressionBytes : 0),
    );
  const body = bodyOf(file, exchange);
  return streamedResponse(fetchAPI, isDecompressed ? decompressed(body) : body, {
    headers: Buffer.isBuffer(file) && !isDecompressed ? { ...sent, 'content-length': String(file.length) } : sent,
  });
}

function bodyOf(file: MadeFile, { request, serverContext, log }: FileRequest & { readonly log: Log }): Readable {
  if (Buffer.isBuffer(file)) return readableOf(file);
  return Readable.from(
    unlessFailed(file, (error) => {
      if (!request.signal.aborted)
        log('error', 'A file could not be finished; the connection was ended', { ...requestIn(serverContext), error });
      if (serverContext.res === undefined) return false;
      cutAnswer(serverContext.res, error instanceof HojaError ? error.code : 'INTERNAL');
      return true;
    }),
    { highWaterMark: 1 },
  );
}

/** `onFailure` returns true when the client sees already that the bytes are not the whole file; else the body fails. */
async function* unlessFailed(
  pieces: AsyncIterable<Buffer>,
  onFailure: (error: unknown) => boolean,
): AsyncGenerator<Buffer> {
  try {
    yield* pieces;
  } catch (error) {
    if (!onFailure(error)) throw error;
  }
}

/** The address that a request counts for; empty for a request without a network. */
export function clientIn({ client }: WatchedContext): string {
  return client?.() ?? '';
}

/** The fields of a log line that say which request it was. */
export function requestIn({ exchange }: WatchedContext): LogFields {
  return exchange === undefined ? {} : { requestId: exchange.id };
}
