import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type HojaServer } from '../../../src/server/create-server.ts';
import { readExplorerFiles } from '../../../src/server/explorer/explorer-files.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { address, get } from '../post.ts';

const script = `export const page = '${'x'.repeat(5_000)}';`;

describe('the explorer', () => {
  let folder: string;
  let server: HojaServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoja-explorer-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Hoja</title>');
    await writeFile(join(folder, 'assets', 'index-abc.js'), script);
    server = createServer({
      engine: createFakeEngine(),
      publicUrl: address,
      explorer: await readExplorerFiles(folder),
    });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  it('is the page at /, asked for anew each time, whose policy lets it talk to this service only', async () => {
    const response = await get(server, '/');

    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';.*connect-src 'self'/,
    );
    expect(await response.text()).toContain('<title>Hoja</title>');
  });

  it('keeps its state in the parameters of that address', async () => {
    expect(await (await get(server, '/?id=law:ley-28002&lang=en')).text()).toContain('<title>Hoja</title>');
  });

  it('sends its scripts compressed, to be kept for good', async () => {
    const response = await get(server, '/assets/index-abc.js', { 'accept-encoding': 'gzip, br' });

    expect([response.headers.get('content-type'), response.headers.get('content-encoding')]).toEqual([
      'text/javascript; charset=utf-8',
      'br',
    ]);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(script);
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await get(server, '/');

    const again = await get(server, '/', { 'if-none-match': headers.get('etag') ?? '' });

    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each(['/assets/none.js', '/index.htm', '/assets/', '/../package.json', '/assets/..%2f..%2fpackage.json'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(server, path)).status).toBe(404);
    },
  );

  it('is no file at all where it was not built', async () => {
    expect(await readExplorerFiles(join(folder, 'nowhere'))).toEqual(new Map());
  });
});
