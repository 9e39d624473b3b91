import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { answerHeaders } from '../../src/server/answer-headers.ts';
import { listen, type Listening } from '../../src/server/listen.ts';
import { silentLog } from '../../src/server/log.ts';

/** A server that waits for nobody, and says when a request has begun and when its connection is over. */
describe('a client that breaks the rules', () => {
  let listening: Listening;
  const connections = {
    headersMilliseconds: 200,
    requestMilliseconds: 400,
    idleMilliseconds: 300,
    leastBytesRead: 1_000,
    maximumHeaderBytes: 2_000,
  };
  beforeAll(async () => {
    listening = await listen(
      (request, response) => {
        if (request.url === '/silent') return;
        if (request.url === '/endless') response.write('begun');
        request
          .on('error', () => undefined)
          .resume()
          .on('end', () => {
            response.end('done');
          });
      },
      { host: '127.0.0.1', port: 0 },
      { ...limits, ...connections },
      silentLog,
    );
  });
  afterAll(() => listening.close());

  function open(): Socket {
    return connect(Number(new URL(listening.url).port), '127.0.0.1');
  }

  /** Everything that is answered to what is sent until the service ends the connection. */
  async function answerTo(sent: string): Promise<string> {
    const socket = open();
    socket.write(sent);
    return text(socket);
  }

  function refusal(status: string, code: string, message: RegExp) {
    return (answered: string): void => {
      const [head = '', body = ''] = answered.split('\r\n\r\n');
      expect(head.split('\r\n')[0]).toBe(`HTTP/1.1 ${status}`);
      expect(head).toContain('connection: close');
      for (const [name, value] of Object.entries(answerHeaders)) expect(head).toContain(`${name}: ${value}`);
      expect(JSON.parse(body)).toEqual({
        errors: [{ message: expect.stringMatching(message) as string, extensions: { code } }],
      });
    };
  }

  it('is told that it does not speak HTTP', async () => {
    refusal('400 Bad Request', 'BAD_REQUEST', /^The request breaks the rules of HTTP/)(await answerTo('HELLO\r\n\r\n'));
    refusal(
      '400 Bad Request',
      'BAD_REQUEST',
      /^The request breaks the rules of HTTP/,
    )(await answerTo('GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n'));
  });

  it('is told that its headers are too large', async () => {
    refusal(
      '431 Request Header Fields Too Large',
      'HEADERS_TOO_LARGE',
      /more than 2,000 bytes/,
    )(await answerTo(`GET /${'a'.repeat(2_000)} HTTP/1.1\r\nHost: x\r\n\r\n`));
  });

  it('is cut when its headers do not come', async () => {
    refusal(
      '408 Request Timeout',
      'REQUEST_TIMEOUT',
      /its headers have 200 ms, the whole of it 400 ms/,
    )(await answerTo('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '));
  });

  it('is cut when its body does not come', async () => {
    const socket = open();
    const answered = text(socket);
    const send = setInterval(() => {
      socket.write('a');
    }, 50);
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
    const answer = await answered;
    clearInterval(send);

    refusal('408 Request Timeout', 'REQUEST_TIMEOUT', /did not arrive in time/)(answer);
  });

  it('gets no second answer into one that has begun', async () => {
    const answered = await answerTo('POST /endless HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');

    expect(answered).toContain('begun');
    expect(answered).not.toContain('408');
  });

  it('is cut when nothing is sent and nothing answered', async () => {
    expect(await answerTo('GET /silent HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('');
  });

  it('may go away at any time', async () => {
    const socket = open().on('error', () => undefined);
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc');
    await once(socket, 'connect');
    socket.resetAndDestroy();

    expect(await (await fetch(listening.url)).text()).toBe('done');
  });
});
