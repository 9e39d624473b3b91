import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { quotedLabel, quotedType, quoteName } from '../../src/engine/graph-names.ts';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** They read or remove what was stored under other names, or ask whether others have attached something. */
const exceptions = [
  'dataset/bring-over-statements.ts',
  'dataset/remove-statements.ts',
  'dataset/stored-graph.ts',
  'engine/earlier-form.ts',
];

describe('the names in a database', () => {
  it('begin with Hoja, and stand in backticks whatever is in them', () => {
    expect([quotedLabel('Law'), quotedType('AMENDS'), quoteName('a`b')]).toEqual([
      '`HojaLaw`',
      '`HOJA_AMENDS`',
      '`a``b`',
    ]);
  });

  it.each(['engine', 'plan', 'graph', 'export', 'dataset'])(
    'are in every pattern of src/%s: none is without a type, and no label or type is written by hand',
    (folder) => {
      const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !exceptions.includes(`${folder}/${path}`))
        .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));

      const found = files.flatMap(({ path, text }) =>
        [...text.matchAll(/\)<?--?(?:\[(?:\w*|\$\{\w+\})\]-)?>?\(|[(\w]:\\?`[A-Z]\w*\\?`|\bproperties\(\w+\)/g)].map(
          ([pattern]) => `${path}: ${pattern}`,
        ),
      );

      expect(files.length).toBeGreaterThan(0);
      expect(found.filter((line) => !line.includes('storedProperties'))).toEqual([]);
    },
  );
});
