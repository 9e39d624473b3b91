import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startHoja } from '../cli/start-hoja.ts';
import { freePort } from '../support/free-port.ts';
import { leaveUnread, unreadAttacks } from '../support/unread-answers.ts';

const megabyte = 1_000_000;

/** The built program in a process whose memory can be seen. */
async function serve(): Promise<{ readonly url: string; readonly resident: () => Promise<number> } & AsyncDisposable> {
  const port = await freePort();
  const hoja = startHoja(['serve'], {
    PORT: String(port),
    HOJA_RATE_LIMIT: '0',
    HOJA_TRUST_PROXY: '1',
    HOJA_LOG_LEVEL: 'silent',
  });
  await once(hoja.child.stdout, 'data');
  return {
    url: `http://127.0.0.1:${port}`,
    async resident() {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(hoja.child.pid)]);
      return (Number(stdout) * 1_024) / megabyte;
    },
    [Symbol.asyncDispose]: () => hoja.kill(),
  };
}

describe.each([1, 20])('100 sockets of %i addresses that read nothing', (addresses) => {
  it.each(unreadAttacks)(
    'do not fill the memory, and others are answered: $title',
    async (attack) => {
      await using program = await serve();
      let most = 0;

      {
        using unread = await leaveUnread(program.url, attack, { sockets: 100, addresses });
        expect(unread.sockets).toBe(100);
        for (let look = 0; look < 12; look += 1) {
          expect((await fetch(`${program.url}/health`)).status).toBe(200);
          most = Math.max(most, await program.resident());
          await wait(500);
        }
      }

      console.log(`${attack.title}, ${addresses} addresses: ${most.toFixed(0)} MB`);
      expect(most).toBeLessThan(600);
    },
    120_000,
  );
});

it('tells who asks for more than may stay unread to come again', async () => {
  await using program = await serve();
  const [, attack] = unreadAttacks;
  if (attack === undefined) throw new TypeError('no attack');
  using unread = await leaveUnread(program.url, attack, { sockets: 30, addresses: 1 });
  expect(unread.sockets).toBe(30);
  const ask = async (address: string) => {
    const [head = '', body = ''] = attack.request('').split('\r\n\r\n');
    const outgoing = request(`${program.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': /content-length: (\d+)/.exec(head)?.[1],
        'x-forwarded-for': address,
      },
    });
    outgoing.end(body);
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    response.resume();
    return response;
  };

  await expect.poll(async () => (await ask('192.0.2.0')).statusCode, { timeout: 60_000, interval: 1_000 }).toBe(429);
  const refused = await ask('192.0.2.0');
  const other = await ask('198.51.100.1');

  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '10']);
  expect(other.statusCode).toBe(200);
}, 120_000);
