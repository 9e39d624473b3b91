import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { sendRefusal } from './refusal.ts';

/**
 * Refuses bodies over the limit with 413. Most requests name their length, so the check is one comparison. A body of
 * unknown length is collected here, up to the limit.
 */
export function limitBody(maximumBytes: number, next: RequestListener): RequestListener {
  return (request, response) => {
    const length = request.headers['content-length'];
    if (length !== undefined && Number(length) > maximumBytes) refuse(response, maximumBytes);
    else if (length === undefined && request.headers['transfer-encoding'] !== undefined)
      collect(request, response, { maximumBytes, next });
    else next(request, response);
  };
}

function collect(
  request: IncomingMessage,
  response: ServerResponse,
  { maximumBytes, next }: { readonly maximumBytes: number; readonly next: RequestListener },
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;

  function onData(chunk: Buffer): void {
    bytes += chunk.length;
    if (bytes <= maximumBytes) {
      chunks.push(chunk);
      return;
    }
    request.off('data', onData).off('end', onEnd);
    refuse(response, maximumBytes);
  }

  function onEnd(): void {
    // Yoga takes a body that was read before from here. It would try to read an empty body again, and wait for ever; so
    // an empty body is passed as a space.
    const body = bytes === 0 ? Buffer.from(' ') : Buffer.concat(chunks);
    next(Object.assign(request, { body }), response);
  }

  request
    .on('data', onData)
    .once('end', onEnd)
    .on('error', () => response.destroy());
}

/** The rest of the body is read and dropped. If the connection were cut now, the client would not see the answer. */
function refuse(response: ServerResponse, maximumBytes: number): void {
  sendRefusal(response, 'BODY_TOO_LARGE', `The body of a request can have at most ${maximumBytes} bytes.`, {
    connection: 'close',
  });
}
