import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBrokenFloors, type SourceFile } from './support/floors.ts';
import { brokenReadme, findBrokenRules } from './support/source-rules.ts';

const root = fileURLToPath(new URL('../src', import.meta.url));

describe('the source', () => {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const files = paths
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

  it('is found', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['model/ids.ts', 'plan/render.ts', 'engine/neo4j/neo4j-engine.ts']),
    );
  });

  it('imports downwards only, and drivers only in their adapter', () => {
    expect(findBrokenFloors(files)).toEqual([]);
  });

  it('keeps to the rules for a file: small, named, no default export, the process only in main.ts', () => {
    expect(findBrokenRules(files)).toEqual([]);
  });

  it('comes in small files: half of them have at most 100 lines', () => {
    const lengths = files.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;

    console.log(`src/: ${lengths.length} files, median ${median} lines, longest ${lengths.at(-1) ?? 0}`);
    expect(median).toBeLessThanOrEqual(100);
  });

  it('says in each folder what it is for', () => {
    const folders = [...new Set(files.map(({ path }) => dirname(path)))];

    expect(folders.flatMap((folder) => brokenReadme(folder, readmeOf(folder)) ?? [])).toEqual([]);
  });
});

describe('the checker of floors', () => {
  it.each([
    [
      'a static import upwards',
      file('engine/gate.ts', `import { plan } from '../plan/plan.ts';`),
      'src/engine/gate.ts (floor 1) imports src/plan/plan.ts (floor 2): imports go down only',
    ],
    [
      'a type import upwards',
      file('plan/read.ts', `import type { Context } from '../graphql/context.ts';`),
      'src/plan/read.ts (floor 2) imports src/graphql/context.ts (floor 4)',
    ],
    [
      'a re-export upwards',
      file('model/ids.ts', `export * from '../ontology/ontology.ts';`),
      'src/model/ids.ts imports src/ontology/ontology.ts: model/ and ontology/ are both on floor 0',
    ],
    [
      'a lazy import upwards',
      file('dataset/load.ts', `export const open = async () => import('../cli/main.ts');`),
      'src/dataset/load.ts (floor 3) imports src/cli/main.ts (floor 6)',
    ],
    [
      'an import sideways',
      file('dataset/load.ts', `import { paths } from '../graph/paths.ts';`),
      'src/dataset/load.ts imports src/graph/paths.ts: dataset/ and graph/ are both on floor 3 and must not know each other',
    ],
    [
      'an import of a folder on no floor',
      file('plan/plan.ts', `import { fold } from '../text/fold.ts';`),
      'src/text is on no floor',
    ],
    ['a file on no floor', file('text/fold.ts', `import { fold } from '../model/ids.ts';`), 'src/text is on no floor'],
    [
      'an import from outside',
      file('cli/main.ts', `import { seeded } from '../../test/support/seeded.ts';`),
      'outside src/',
    ],
    ['a package in the model', file('model/ids.ts', `import { parse } from 'yaml';`), 'src/model/ids.ts imports yaml'],
    [
      'the file system in the ontology',
      file('ontology/law.ts', `import { readFile } from 'node:fs/promises';`),
      'src/ontology/ is data and imports only itself and src/model/',
    ],
    [
      'GraphQL in the plan',
      file('plan/plan.ts', `import { parse } from 'graphql/language';`),
      'the plan knows no GraphQL',
    ],
    [
      'an adapter in the plan',
      file('plan/plan.ts', `import { openNeo4jEngine } from '../engine/neo4j/neo4j-engine.ts';`),
      'the plan knows statements, not databases',
    ],
    [
      'a driver in the plan',
      file('plan/plan.ts', `import neo4j from 'neo4j-driver';`),
      'only src/engine/neo4j/ knows that driver',
    ],
    [
      'a driver loaded lazily',
      file('server/ready.ts', `const open = () => import('neo4j-driver');`),
      'only src/engine/neo4j/ knows that driver',
    ],
    [
      'the one driver in the adapter of the other',
      file('engine/neo4j/driver.ts', `import grafeo from '@grafeo-db/js';`),
      'only src/engine/grafeo/ knows that driver',
    ],
  ])('refuses %s', (_, source, message) => {
    expect(findBrokenFloors([source])).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['downwards', file('cli/serve.ts', `import { HojaError } from '../model/hoja-error.ts';`)],
    ['within its folder', file('plan/plan.ts', `import { render } from './render.ts';`)],
    ['the ontology from the model', file('ontology/law.ts', `import type { Day } from '../model/edtf-date.ts';`)],
    ['a driver in its adapter', file('engine/neo4j/driver.ts', `const open = () => import('neo4j-driver');`)],
    ['a package whose name ends like a file', file('engine/grafeo/open.ts', `import grafeo from '@grafeo-db/js';`)],
  ])('allows an import %s', (_, source) => {
    expect(findBrokenFloors([source])).toEqual([]);
  });
});

describe('the checker of files', () => {
  it.each([
    [
      'the process',
      file('server/port.ts', `\nexport const port = process.env.PORT;`),
      'src/server/port.ts:2 touches the process',
    ],
    [
      'the process taken apart',
      file('server/port.ts', `const { env } = process;`),
      'src/server/port.ts:1 touches the process',
    ],
    [
      'the process under the global object',
      file('server/port.ts', `export const { PORT } = globalThis.process.env;`),
      'src/server/port.ts:1 touches the process',
    ],
    [
      'the process loaded lazily',
      file('server/port.ts', `export const load = () => import('node:process');`),
      'src/server/port.ts:1 touches the process',
    ],
    [
      'the process under its module name',
      file('server/port.ts', `import { env } from 'node:process';`),
      'src/server/port.ts:1 touches the process',
    ],
    ['a long file', file('plan/render.ts', 'export {};\n'.repeat(251)), 'src/plan/render.ts has 251 lines'],
    [
      'a default export',
      file('plan/render.ts', 'export default function render() {}'),
      'src/plan/render.ts:1 has a default export',
    ],
    [
      'a default export of a value',
      file('plan/render.ts', 'const render = 1;\nexport default render;'),
      'src/plan/render.ts:2 has a default export',
    ],
    [
      'a default export by another name',
      file('plan/render.ts', 'const render = 1;\nexport { render as default };'),
      'src/plan/render.ts:2 has a default export',
    ],
    ['a barrel', file('plan/index.ts', ''), '"index" does not say what is inside'],
    ['an empty name', file('plan/date-utils.ts', ''), '"utils" does not say what is inside'],
  ])('refuses %s', (_, source, message) => {
    expect(findBrokenRules([source])).toEqual([expect.stringContaining(message)]);
  });

  it('allows the process in main.ts, the word in a text, and a table that is named with its reason', () => {
    const files = [
      file('cli/main.ts', 'process.exit(1);'),
      file('engine/gate.ts', `/** process.env is not read here. */ export const text = 'another process. Close it';`),
      file('engine/steps.ts', `export const steps = { process: 1 }; export const first = steps.process;`),
      file('ontology/relationship-types.ts', 'export {};\n'.repeat(900)),
    ];

    expect(findBrokenRules(files)).toEqual([]);
  });

  it('refuses a missing, an empty and an endless README', () => {
    expect(brokenReadme('plan', undefined)).toContain('src/plan/ has no README.md');
    expect(brokenReadme('plan', '# plan\n\nText.\n')).toContain('src/plan/README.md has 2 lines');
    expect(brokenReadme('plan', 'line\n'.repeat(7))).toContain('src/plan/README.md has 7 lines');
    expect(brokenReadme('plan', '# plan\n\nFor this.\n\nNot for that.\n')).toBeUndefined();
  });
});

function file(path: string, text: string): SourceFile {
  return { path, text };
}

function readmeOf(folder: string): string | undefined {
  const path = join(root, folder, 'README.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
