import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderDatasetSchema } from '../../src/dataset/dataset-schema.ts';
import { readSeedFiles } from '../../src/dataset/seed-file.ts';
import { lawWith } from './seed-directory.ts';

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(renderDatasetSchema()) as object);

/** Reads YAML as editors do: a number is a number, unlike in the reader of the dataset. */
function errorsOf(text: string): readonly string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the JSON Schema of the dataset', () => {
  it('is the committed one; a change that is meant: npx vitest run test/dataset/dataset-schema.test.ts -u', async () => {
    await expect(renderDatasetSchema()).toMatchFileSnapshot('../../schema/dataset.schema.json');
  });

  it('accepts every file of the seed', async () => {
    const { files } = await readSeedFiles('seed');

    expect(files.length).toBeGreaterThan(600);
    expect(files.flatMap(({ path, text }) => errorsOf(text).map((error) => `${path} ${error}`))).toEqual([]);
  });

  it('is named by the first line of every file of the seed', async () => {
    const { files } = await readSeedFiles('seed');

    const lines = files.map(({ path, text }) => ({ path, line: text.split('\n', 1)[0] }));
    for (const { path, line } of lines) {
      expect({ path, line }).toEqual({
        path,
        line: `# yaml-language-server: $schema=${path === 'seed/sources.yaml' ? '..' : '../..'}/schema/dataset.schema.json`,
      });
    }
  });

  it('refuses a field with a typing error', async () => {
    expect(errorsOf(await readFile('test/dataset/broken-seed/law/ley-1.yaml', 'utf8'))).toContain(
      '/law:ley-1 must NOT have additional properties',
    );
  });

  it.each([
    ['an unknown code', ['  lawStatus: REPEALD'], '/law:ley-1/lawStatus must be equal to one of the allowed values'],
    ['a date in words', ['  publishedOn: last summer'], '/law:ley-1/publishedOn must match pattern'],
    [
      'a language that there is not',
      ['  description: { fr: Une loi }'],
      '/law:ley-1/description must NOT have additional properties',
    ],
    [
      'an end that the ontology does not allow',
      ['  relationships:', '    AMENDS: [{ to: region:peru, sources: [source:s1], confidence: STATED_IN_SEED }]'],
      '/law:ley-1/relationships/AMENDS/0/to must match pattern',
    ],
    [
      'a relationship without sources',
      ['  relationships:', '    AMENDS: [{ to: law:ley-2, sources: [], confidence: STATED_IN_SEED }]'],
      '/law:ley-1/relationships/AMENDS/0/sources must NOT have fewer than 1 items',
    ],
    ['an id of no type', ['laws:ley-2: {}'], ' must NOT have additional properties'],
  ])('refuses %s', (_, lines, error) => {
    expect(errorsOf(lawWith(...lines)).map((found) => found.slice(0, error.length))).toContain(error);
  });

  it('accepts general knowledge without sources', () => {
    expect(
      errorsOf(
        lawWith('  relationships:', '    AMENDS: [{ to: law:ley-2, sources: [], confidence: GENERAL_KNOWLEDGE }]'),
      ),
    ).toEqual([]);
  });
});
