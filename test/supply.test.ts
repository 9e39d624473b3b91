import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
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

  it('is listed by `npm run sbom`, in the form of CycloneDX 1.6, without what only tests need', async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'sbom'], { cwd: packageRoot, maxBuffer: 50_000_000 });

    const { bomFormat, components } = JSON.parse(stdout) as {
      readonly bomFormat: string;
      readonly components: readonly { readonly purl?: string; readonly scope: string }[];
    };
    const scopes = new Map(
      components.map(({ purl = '', scope }) => [decodeURIComponent(purl).replace(/^pkg:npm\/|@[^@]*$/g, ''), scope]),
    );
    expect(bomFormat).toBe('CycloneDX');
    expect(await new JsonStrictValidator(Version.v1dot6).validate(stdout)).toBeNull();
    expect(
      ['graphql', 'graphql-yoga', 'neo4j-driver', '@pothos/core', '@grafeo-db/js', 'sigma', 'graphiql', 'vitest'].map(
        (name) => scopes.get(name),
      ),
    ).toEqual([...Array<string>(7).fill('required'), undefined]);
  });
});

describe('the packed file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoja-packed-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('installs elsewhere with the embedded engine and nothing else, and serves its seed by `npx hoja serve`', async () => {
    const { stdout: packed } = await run(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
      { cwd: packageRoot },
    );
    await run('npm', ['init', '--yes'], { cwd: folder, env });
    await run('npm', ['install', '--engine-strict', '--no-audit', '--no-fund', join(folder, packed.trim())], {
      cwd: folder,
      env,
    });
    const { packages } = JSON.parse(await readFile(join(folder, 'node_modules', '.package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, unknown>>;
    };
    const licences = await Promise.all(
      ['LICENSE', 'LICENSE-DATA.md', 'dist/THIRD-PARTY.txt'].map((file) =>
        readFile(join(folder, 'node_modules', 'hoja', file), 'utf8'),
      ),
    );
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
      body: JSON.stringify({
        query: '{ law(id: "law:ley-28002") { id citation(style: BIBTEX) } questions { name } }',
      }),
    });
    const page = await fetch(`http://127.0.0.1:${port}/`);
    const graphiql = await fetch(`http://127.0.0.1:${port}/graphql`, { headers: { accept: 'text/html' } });

    expect(await answer.json()).toMatchObject({
      data: {
        law: { id: 'law:ley-28002', citation: expect.stringMatching(/^@\w+\{law:ley-28002,/) as unknown },
        questions: expect.arrayContaining([expect.anything()]) as unknown,
      },
    });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await graphiql.text()).toMatch(/"endpoint":"\/graphql","credentials":"omit","defaultTabs":\[\{"query":"# /);
    expect(Object.keys(packages).filter((path) => !path.startsWith('node_modules/@grafeo-db/js-'))).toEqual([
      'node_modules/@grafeo-db/js',
      'node_modules/hoja',
    ]);
    expect(licences).toEqual([
      expect.stringContaining('Apache License'),
      expect.stringContaining('CC BY 4.0'),
      expect.stringMatching(/^graphql \d\S+ \| MIT \| /m),
    ]);
  }, 180_000);
});
