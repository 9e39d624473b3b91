import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderSchema } from '../../src/cli/generated-files.ts';
import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import type { LoadedRelease } from '../../src/engine/graph-engine.ts';
import { findReleaseMarker } from '../../src/engine/release-marker.ts';
import { freePort } from '../support/free-port.ts';
import { packageRoot, runCommandLine } from './command-line.ts';

const counts =
  /release [0-9a-f]{12} with \d+ entities, \d+ relationships, \d+ sources(; \d+ questions\n|\nWrote .*questions\.json: \d+ questions\nWrote .*release\.grafeo: .*\n)$/;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoja-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A package of its own in a folder that goes away: what is written does not touch this one. */
async function copyPackage(seed: string): Promise<string> {
  await cp(join(packageRoot, 'package.json'), join(folder, 'package.json'));
  await cp(join(packageRoot, seed), join(folder, 'seed'), { recursive: true });
  return folder;
}

async function markerIn(file: string): Promise<LoadedRelease> {
  await using engine = await openGrafeoEngine({ file, isReadOnly: true });
  const [marker] = await engine.run(findReleaseMarker);
  if (marker === undefined) throw new Error(`${file} holds no release`);
  return marker;
}

describe('hoja', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

    expect(await runCommandLine('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each(['', 'serve', 'load', 'check', 'build', 'ask', 'explain', 'export', 'generate', 'print-schema'])(
    'helps with an example: %s --help',
    async (command) => {
      const { exitCode, stdout, stderr } = await runCommandLine(`${command} --help`);

      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/Usage: hoja[^]*Example:\n {2}\$ \S/);
    },
  );

  it('names every variable of the environment in serve --help', async () => {
    const { stdout } = await runCommandLine('serve --help');

    for (const name of [
      'HOJA_ENGINE',
      'HOJA_GRAFEO_FILE',
      'NEO4J_URI',
      'NEO4J_USER',
      'NEO4J_PASSWORD',
      'NEO4J_DATABASE',
      'HOST',
      'PORT',
      'HOJA_PUBLIC_URL',
      'HOJA_LOG_LEVEL',
      'HOJA_METRICS_PORT',
      'HOJA_METRICS_HOST',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'OTEL_SERVICE_NAME',
    ])
      expect(stdout).toContain(`  ${name} `);
  });

  it.each([
    ['serv', "error: unknown command 'serv'\n(Did you mean serve?)\n(hoja --help tells what can be asked)\n"],
    ['check --nope', "error: unknown option '--nope'\n(hoja --help tells what can be asked)\n"],
    ['load --release', "error: option '--release <file>' argument missing\n(hoja --help tells what can be asked)\n"],
    [
      'check a b',
      "error: too many arguments for 'check'. Expected 1 argument but got 2.\n(hoja --help tells what can be asked)\n",
    ],
  ])('exits 2 on wrong usage: %s', async (commandLine, stderr) => {
    expect(await runCommandLine(commandLine)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('shows its help and exits 2 when nothing is asked', async () => {
    const { exitCode, stderr } = await runCommandLine('');

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^Usage: hoja/);
  });
});

describe('hoja check', () => {
  it('prints every problem with its place and exits 1', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine('check test/dataset/broken-seed');

    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr.match(/^test\/dataset\/broken-seed\/\S+\.yaml:\d+:\d+ {2}.+$/gm)).toHaveLength(6);
    expect(stderr).toMatch(/\n6 problems\n$/);
  });

  it('says so when there is no such folder', async () => {
    expect(await runCommandLine('check nowhere')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'nowhere:1:1  There is no such folder; give the folder that holds the seed\n1 problem\n',
    });
  });

  it('counts what the seed of the package holds', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine('check');

    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(counts);
  });

  it('writes the manifest when asked to', async () => {
    const root = await copyPackage('seed');
    const manifest = join(root, 'seed', 'manifest.yaml');
    await rm(manifest);

    const { exitCode, stdout } = await runCommandLine(`check ${join(root, 'seed')} --write-manifest`);

    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Wrote ${manifest}\n`);
    expect(await readFile(manifest, 'utf8')).toBe(await readFile(join(packageRoot, 'seed', 'manifest.yaml'), 'utf8'));
  });
});

describe('hoja build and load', () => {
  it('makes a release file, loads it into a file, and says so when nothing changes', async () => {
    const changes = { packageRoot: await copyPackage('seed'), env: { HOJA_GRAFEO_FILE: join(folder, 'graph.db') } };

    const built = await runCommandLine('build', changes);
    const loaded = await runCommandLine('load', changes);
    const again = await runCommandLine(`load --release ${join(folder, 'dist', 'release.json')}`, changes);

    expect([built.exitCode, built.stdout, built.stderr]).toEqual([0, expect.stringMatching(counts), '']);
    expect([loaded.exitCode, loaded.stdout]).toEqual([
      0,
      expect.stringMatching(/^Loaded release [0-9a-f]{12}: \d+ rows written, 0 removed\n$/),
    ]);
    expect(loaded.stderr).toMatch(/^entities: \d+ of \d+ rows\n/);
    expect(again).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^Nothing to do: the graph already holds release [0-9a-f]{12}\n$/) as string,
      stderr: '',
    });
  });

  it('makes a graph that is answered from, as long as it is in the form of this program', async () => {
    const changes = { packageRoot: await copyPackage('seed') };
    const graph = join(folder, 'dist', 'release.grafeo');
    const askForRelease = () => runCommandLine('ask alternatives-to-a-policy --format json', changes);
    await runCommandLine('build', changes);
    const { loadedAt } = await markerIn(graph);

    const answered = await askForRelease();
    const untouched = await markerIn(graph);
    {
      await using engine = await openGrafeoEngine({ file: graph });
      await engine.write([
        { name: 'change', cypher: 'MATCH (m:`HojaRelease`) SET m.`form` = 0', parameters: {} },
        { name: 'empty', cypher: 'MATCH (n:`HojaEntity`) DETACH DELETE n', parameters: {} },
      ]);
    }
    const loaded = await askForRelease();
    await rm(graph);
    const without = await askForRelease();

    expect(untouched.loadedAt).toBe(loadedAt);
    expect([answered.exitCode, answered.stdout.length > 500]).toEqual([0, true]);
    expect([loaded, without]).toEqual([answered, answered]);
  });

  it('writes nothing when the seed has problems', async () => {
    const root = await copyPackage('test/dataset/broken-seed');

    const { exitCode, stderr } = await runCommandLine('build', { packageRoot: root });

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/\n6 problems\n$/);
    await expect(readFile(join(root, 'dist', 'release.json'))).rejects.toThrow('ENOENT');
  });

  it('refuses to load into memory, and says what to do', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine('load');

    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/set HOJA_GRAFEO_FILE .* or HOJA_ENGINE=neo4j/);
  });

  it('says how to make a release file that is missing', async () => {
    const { exitCode, stderr } = await runCommandLine(`load --release ${join(folder, 'none.json')}`, {
      env: { HOJA_GRAFEO_FILE: join(folder, 'graph.db') },
    });

    expect([exitCode, stderr]).toEqual([
      1,
      `The release file ${join(folder, 'none.json')} cannot be read; make it again with: npm run build\n`,
    ]);
  });

  it('fails in one line when Neo4j is not there', async () => {
    const root = await copyPackage('seed');
    await runCommandLine('build', { packageRoot: root });
    const env = {
      HOJA_ENGINE: 'neo4j',
      NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`,
      NEO4J_USER: '',
      NEO4J_PASSWORD: '',
    };

    expect(await runCommandLine('load', { env, packageRoot: root })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^The graph database cannot be reached at the moment; try again in a while\. \(.*ECONNREFUSED.*\)\n$/,
      ) as string,
    });
  });
});

describe('hoja serve', () => {
  it('exits 2 with every problem of its configuration', async () => {
    const { exitCode, stderr } = await runCommandLine('serve', { env: { HOJA_ENGINE: 'neo4j', PORT: 'x' } });

    expect(exitCode).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(5);
  });
});

it('hoja print-schema prints the schema', async () => {
  expect(await runCommandLine('print-schema')).toEqual({ exitCode: 0, stdout: renderSchema(), stderr: '' });
});

it('hoja generate writes the files that are committed', async () => {
  const root = await copyPackage('test/dataset/broken-seed');

  const { exitCode, stdout } = await runCommandLine('generate', { packageRoot: root });

  expect(exitCode).toBe(0);
  expect(stdout).toContain('Wrote schema/schema.graphql\n');
  expect(await readFile(join(root, 'schema', 'schema.graphql'), 'utf8')).toBe(renderSchema());
});
