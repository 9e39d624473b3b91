import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { HojaError } from '../../../src/model/hoja-error.ts';
import { openNeo4jEngine } from '../../../src/engine/neo4j/neo4j-engine.ts';
import type { Statement } from '../../../src/engine/statement.ts';
import { freePort } from '../../support/free-port.ts';

const one: Statement<unknown> = { name: 'one', cypher: 'RETURN 1 AS one', parameters: {}, row: ([value]) => value };

let silent: Server | undefined;
afterEach(() => silent?.close());

/** Takes connections and never says a word. */
async function openSilentServer(): Promise<number> {
  const port = await freePort();
  silent = createServer((socket) => {
    socket.on('error', () => undefined).resume();
  }).listen(port, '127.0.0.1');
  await once(silent, 'listening');
  return port;
}

describe('a Neo4j that is not there', () => {
  it.each([
    ['refuses connections', freePort],
    ['never answers', openSilentServer],
  ])('(it %s) is answered within 5 s by a coded error that names neither host nor user', async (_, findPort) => {
    const port = await findPort();
    await using engine = await openNeo4jEngine({
      uri: `bolt://127.0.0.1:${port}`,
      user: 'secret-user',
      password: 'secret-password',
    });
    const attempts = [
      () => engine.run(one),
      () => engine.describe(),
      () => engine.prepare(),
      () => engine.write([{ name: 'create', cypher: 'CREATE (n:`HojaEntity`)', parameters: {} }]),
    ];
    const start = performance.now();

    const failures = await Promise.all(
      attempts.map((attempt) => attempt().catch((error: unknown) => error as HojaError)),
    );

    expect(performance.now() - start).toBeLessThan(5_000);
    for (const failure of failures) {
      expect(failure).toMatchObject({ name: 'HojaError', code: 'ENGINE_UNAVAILABLE' });
      expect((failure as HojaError).message).not.toMatch(new RegExp(`127|localhost|${port}|secret`));
      expect((failure as HojaError).cause).toBeInstanceOf(Error);
    }
  });

  it('can be given up while it is waited for', async () => {
    const port = await openSilentServer();
    await using engine = await openNeo4jEngine({ uri: `bolt://127.0.0.1:${port}` });
    const start = performance.now();

    await expect(engine.run(one, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: 'TimeoutError' });

    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('is refused at once when its address is none', async () => {
    await expect(openNeo4jEngine({ uri: 'http://127.0.0.1' })).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
  });
});
