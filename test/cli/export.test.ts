import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRelease } from '../../src/dataset/release-file.ts';
import { seedDirectory } from '../support/seeded.ts';
import { runCommandLine } from './command-line.ts';

interface NodeLink {
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: readonly { readonly id: string; readonly sources: readonly string[] }[];
  readonly links: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly sources: readonly string[];
  }[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

describe('hoja export', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoja-export-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('writes the whole graph as node-link JSON: every entity and relationship, links only between nodes, sources with their titles', async () => {
    const { entities, relationships, id } = await buildRelease(seedDirectory);

    const { exitCode, stdout, stderr } = await runCommandLine('export');

    expect([exitCode, stderr]).toEqual([0, '']);
    const { graph, nodes, links, sources } = JSON.parse(stdout) as NodeLink;
    expect(graph).toEqual({ name: 'Hoja', release: id, asOf: null, url: 'http://127.0.0.1:4000' });
    expect(nodes.map((node) => node.id)).toEqual(entities.map((entity) => entity.id as string).sort());
    expect(links.map(({ key }) => key).sort()).toEqual(
      relationships.map((relationship) => relationship.id as string).sort(),
    );
    const ids = new Set(nodes.map((node) => node.id));
    expect(links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    const titles = new Map(sources.map((source) => [source.id, source.title]));
    for (const named of [...nodes, ...links].flatMap((item) => item.sources)) expect(titles.get(named)).toBeTruthy();
  });

  it('writes what lies around entities with all fields to a file, and says what does not fit', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine(
      'export --ids law:ley-28002 law:none --limit 3 -o law.json',
      { cwd: folder },
    );

    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /^Not in the graph: law:none\nAt least \d+ more entities are left out by --limit 3\nWrote law\.json\n$/,
    );
    const { nodes, links } = JSON.parse(await readFile(join(folder, 'law.json'), 'utf8')) as NodeLink;
    expect(nodes).toHaveLength(3);
    expect(nodes[0]).toMatchObject({
      id: 'law:ley-28002',
      type: 'Law',
      names: { es: 'Ley 28002', en: 'Law 28002' },
      lawKind: 'LAW',
      publishedOn: '2003-06-17',
      confidence: 'STATED_IN_SEED',
    });
    expect(links.length).toBeGreaterThan(0);
  });

  it('leaves out what did not hold on a day, and names ids that are not there', async () => {
    const { stdout, stderr } = await runCommandLine(
      'export --ids law:ley-28002 provision:cp-298 --depth 0 --as-of 1995-01-01',
    );

    expect((JSON.parse(stdout) as NodeLink).nodes.map(({ id }) => id)).toEqual(['provision:cp-298']);
    expect(stderr).toBe('Not in the graph as of 1995-01-01: law:ley-28002\n');
  });

  it('keeps the file that was there, and leaves nothing else, when it cannot write all', async () => {
    await writeFile(join(folder, 'kept.json'), 'kept');

    const { exitCode, stderr } = await runCommandLine('export -o none/kept.json', { cwd: folder });
    const refused = await runCommandLine('export --ids law:ley-28002 --depth 9 -o kept.json', { cwd: folder });

    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('The file none/kept.json cannot be written: ENOENT'),
    ]);
    expect(refused.exitCode).toBe(1);
    expect(await readFile(join(folder, 'kept.json'), 'utf8')).toBe('kept');
    expect((await readdir(folder)).filter((name) => name !== 'law.json')).toEqual(['kept.json']);
  });

  it.each([
    ['export --format xls', 2, /'--format <format>' argument 'xls' is invalid\. Allowed choices are json/],
    ['export --ids enaco', 1, /"enaco" is not an id/],
    ['export --ids source:s00', 1, /"source:s00" is the id of a source/],
    ['export --ids law:ley-28002 --depth two', 2, /'--depth <steps>' argument 'two' is invalid\. It is a whole number/],
    ['export --ids law:ley-28002 --depth 9', 1, /depth is 9; it is a whole number from 0 to 3/],
    ['export --ids law:ley-28002 --types Banana', 2, /argument 'Banana' is invalid\. Allowed choices are .*Law/],
    ['export --as-of 2003-02-30', 2, /argument '2003-02-30' is invalid\. It is a day of the calendar/],
    ['export --as-of 1850-01-01', 1, /says nothing about 1850-01-01, only about 1921-01-01 to/],
  ])('refuses %s and says what would be right', async (commandLine, code, message) => {
    const { exitCode, stdout, stderr } = await runCommandLine(commandLine);

    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(message);
  });
});
