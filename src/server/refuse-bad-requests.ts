import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorCodes, type ErrorCode } from '../model/hoja-error.ts';
import { numberText, type Limits } from '../model/limits.ts';
import { answerHeaders } from './answer-headers.ts';
import { jsonType, renderRefusal } from './refusal.ts';

/** The code and message for a request that Node's HTTP parser refuses. */
interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * Answers bytes that are no HTTP request, and requests that come too slowly, with a coded error, and closes the
 * connection.
 */
export function refuseBadRequests(
  server: Server,
  limits: Pick<Limits, 'maximumHeaderBytes' | 'headersMilliseconds' | 'requestMilliseconds'>,
): void {
  const answering = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => {
    answering.set(socket, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const answered = answering.get(socket);
    const isInAnAnswer = answered !== undefined && answered.headersSent && !answered.writableFinished;
    // A client that reset the connection reads nothing more, and an answer that has begun can take no other answer.
    if (error.code === 'ECONNRESET' || !socket.writable || isInAnAnswer) {
      socket.destroy();
      return;
    }
    socket.end(renderAnswer(faultOf(error.code, limits)), () => {
      socket.destroy();
    });
  });
}

function faultOf(
  code: string | undefined,
  { maximumHeaderBytes, headersMilliseconds, requestMilliseconds }: Parameters<typeof refuseBadRequests>[1],
): Fault {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return {
        code: 'HEADERS_TOO_LARGE',
        message: `The address and the headers of the request have more than ${numberText(maximumHeaderBytes)} bytes. Post the query as JSON instead.`,
      };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        code: 'REQUEST_TIMEOUT',
        message: `The request did not arrive in time: its headers have ${numberText(headersMilliseconds)} ms, the whole of it ${numberText(requestMilliseconds)} ms. Send it anew.`,
      };
    default:
      return {
        code: 'BAD_REQUEST',
        message: 'The request breaks the rules of HTTP/1.1. Send it with a library for HTTP.',
      };
  }
}

function renderAnswer({ code, message }: Fault): string {
  const { status } = errorCodes[code];
  const body = renderRefusal(code, message);
  const headers = {
    'content-type': jsonType,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
    ...answerHeaders,
  };
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}
