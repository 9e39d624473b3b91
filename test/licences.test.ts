import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { describe, expect, it } from 'vitest';
import { refusedPackages } from '../build/allowed-licences.ts';
import { readBundledPackages } from '../build/bundled-packages.ts';
import { readGraphiqlPackages } from '../build/graphiql-packages.ts';
import { installedPackages, type LockFile } from '../build/installed-packages.ts';
import { mergePackages, titleOf, type ShippedPackage } from '../build/shipped-package.ts';
import { standardTexts } from '../build/standard-text.ts';
import { renderThirdPartyText } from '../build/third-party-text.ts';
import { bundledModules } from './support/bundled-modules.ts';

const packageRoot = fileURLToPath(new URL('../', import.meta.url));
const lockFile = JSON.parse(readText('package-lock.json')) as LockFile;
const program = readBundledPackages(packageRoot, readText('dist/modules/program.txt'), 'program');
const explorer = readBundledPackages(packageRoot, readText('dist/modules/explorer.txt'), 'explorer');
const graphiql = readGraphiqlPackages(`${packageRoot}node_modules/@graphql-yoga/render-graphiql`);
const installed = installedPackages(lockFile);

describe('the packages whose code is in what is built', () => {
  const lockedTitles = Object.entries(lockFile.packages).map(
    ([path, { version = '' }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`,
  );

  it.each([
    ['the program', program, ['graphql', 'graphql-yoga', 'neo4j-driver', '@citation-js/core', 'esbuild'], 60],
    ['the explorer', explorer, ['preact', 'sigma', 'd3-scale', 'graphology-layout-forceatlas2', 'rolldown'], 20],
  ])('of %s are those that the lock file names, in the versions it names', (_, packages, some, least) => {
    const titles = packages.map(titleOf);

    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(some));
    expect(titles.length).toBeGreaterThan(least);
    expect(titles.filter((title) => !lockedTitles.includes(title))).toEqual([]);
  });

  it.each(['hoja.cjs', 'citation-js.cjs'])('are those that the comments of %s name', (file) => {
    const names = program.map(({ name }) => name);

    const named = namesOfPackages(bundledModules(readText(`dist/cli/${file}`)));

    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('are, of GraphiQL, all that its page names', () => {
    const names = graphiql.map(({ name }) => name);

    const named = namesOfPackages(renderGraphiQL().match(/\/\/ (?:\.\.\/)*node_modules\/[^\s"\\]+/g) ?? []);

    expect(named).toEqual(expect.arrayContaining(['graphql', 'monaco-editor', 'monaco-graphql', 'prettier']));
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('are under licences that anybody may build on', () => {
    expect(refusedPackages([...program, ...explorer, ...graphiql])).toEqual([]);
  });

  it('are all named in THIRD-PARTY.txt, each with the text of its licence', () => {
    const text = readText('dist/THIRD-PARTY.txt');
    const packages = mergePackages([...program, ...explorer, ...graphiql]);

    const headings = [...text.matchAll(/^={100}\n(.+)\n={100}\n\n(?=\S)/gm)].flatMap(([, titles = '']) =>
      titles.split(', '),
    );

    expect(packages.filter((one) => !text.includes(`\n${titleOf(one)} | ${String(one.license)} | `))).toEqual([]);
    expect([...new Set(headings)].sort()).toEqual(packages.map(titleOf).sort());
  });
});

describe('the packages that are installed with Hoja', () => {
  it('are the embedded engine and what it consists of on each platform', () => {
    expect(installed.filter(({ name }) => !name.startsWith('@grafeo-db/js'))).toEqual([]);
    expect(installed.filter(({ isOptional }) => !isOptional).map(({ name }) => name)).toEqual(['@grafeo-db/js']);
  });

  it('are under licences that anybody may build on', () => {
    expect(refusedPackages(installed)).toEqual([]);
  });

  it('come from whatever registry the reader uses: the lock file names no address of one', () => {
    expect(Object.entries(lockFile.packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
  });
});

describe('the check of licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['(MIT AND Apache-2.0)', true],
    ['GPL-3.0-only', false],
    ['(MIT AND GPL-3.0-only)', false],
    ['OFL-1.1', false],
    ['SEE LICENSE IN LICENSE.md', false],
    [undefined, false],
  ])('(of %s) answers %s', (license, isAllowed) => {
    const refused = refusedPackages([{ name: 'invented', version: '1.0.0', license }]);

    expect(refused).toEqual(isAllowed ? [] : [`invented 1.0.0: ${license ?? 'names no licence'}`]);
  });

  it('lets a font have a licence of fonts', () => {
    expect(refusedPackages([{ name: 'Invented', license: 'OFL-1.1' }])).toEqual([]);
  });
});

describe('the text of a package that ships none', () => {
  const invented: ShippedPackage = {
    name: 'invented',
    version: '1.0.0',
    license: '(MIT OR GPL-3.0-only)',
    author: 'Ana Quispe',
    texts: [],
    partsOfHoja: ['program'],
  };

  it('is the standard text of the licence that was taken, under the name of the author, and says so', () => {
    const [text = '', ...others] = standardTexts(invented);

    expect(text).toMatch(
      /^\(No text of the licence MIT is shipped with it\. This is the standard text\.\)\n\nCopyright \(c\) Ana Quispe\n\nMIT License\n/,
    );
    expect(text).not.toContain('<year>');
    expect(others).toEqual([]);
  });

  it('stands once for all packages that have the same', () => {
    const text = renderThirdPartyText([invented, { ...invented, name: 'other' }]);

    expect(text).toContain('\ninvented 1.0.0, other 1.0.0\n');
    expect(text.split('Permission is hereby granted')).toHaveLength(2);
  });
});

/** Of paths of modules, the packages that they are in. */
function namesOfPackages(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))];
}

function readText(path: string): string {
  return readFileSync(`${packageRoot}${path}`, 'utf8');
}
