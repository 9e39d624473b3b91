import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from './support/free-port.ts';

const run = promisify(execFile);
const packageRoot = fileURLToPath(new URL('../', import.meta.url));

/** As in a folder that knows nothing of this one: npm passes on what `.npmrc` says here. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(registry|cafile)$)/i.test(name)),
);

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(packageRoot, file), 'utf8')) as unknown;
}

describe('what Hoja is made of', () => {
  it('holds one copy of graphql: two would not know each other’s types', async () => {
    const { packages } = (await readJson('package-lock.json')) as {
      readonly packages: Readonly<Record<string, unknown>>;
    };

    expect(Object.keys(packages).filter((path) => /(^|\/)node_modules\/graphql$/.test(path))).toEqual([
      'node_modules/graphql',
    ]);
  });

  it('is refused by a Node that is too old', async () => {
    const { engines } = (await readJson('package.json')) as { readonly engines: { readonly node: string } };

    expect(engines.node).toBe('>=20.19');
    expect(await readFile(join(packageRoot, '.npmrc'), 'utf8')).toContain('engine-strict=true\n');
  });

  it('is listed by `npm run sbom`, in the form of CycloneDX, with what only tests need marked as such', async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'sbom'], { cwd: packageRoot, maxBuffer: 50_000_000 });

    const { bomFormat, components } = JSON.parse(stdout) as {
      readonly bomFormat: string;
      readonly components: readonly {
        readonly purl: string;
        readonly properties: readonly { readonly name: string }[];
      }[];
    };
    const isNeeded = new Map(
      components.map(({ purl, properties }) => [
        decodeURIComponent(purl).replace(/^pkg:npm\/|@[^@]*$/g, ''),
        !properties.some(({ name }) => name === 'cdx:npm:package:development'),
      ]),
    );
    expect(bomFormat).toBe('CycloneDX');
    expect(
      ['graphql', 'graphql-yoga', 'neo4j-driver', '@pothos/core', '@grafeo-db/js', 'vitest'].map((name) =>
        isNeeded.get(name),
      ),
    ).toEqual([true, true, true, true, true, false]);
  });
});

describe('the packed file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoja-packed-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('installs elsewhere, and serves its seed by `npx hoja serve`', async () => {
    const { stdout: packed } = await run(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
      { cwd: packageRoot },
    );
    await run('npm', ['init', '--yes'], { cwd: folder, env });
    await run('npm', ['install', '--no-audit', '--no-fund', join(folder, packed.trim())], { cwd: folder, env });
    const port = await freePort();
    const child = spawn('npx', ['hoja', 'serve'], {
      cwd: folder,
      env: { ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const exit = once(child, 'exit');
    onTestFinished(async () => {
      process.kill(-Number(child.pid), 'SIGTERM');
      await exit;
    });
    await once(child.stdout, 'data');

    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ law(id: "law:ley-28002") { id } questions { name } }' }),
    });
    const page = await fetch(`http://127.0.0.1:${port}/`);

    expect(await answer.json()).toMatchObject({
      data: { law: { id: 'law:ley-28002' }, questions: expect.arrayContaining([expect.anything()]) as unknown },
    });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  }, 180_000);
});
