import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../src/cli/generated-files.ts';

describe('generated files', () => {
  it.each(generatedFiles)(
    '$path is what the ontology and the schema say (after a wanted change: npm run generate)',
    async ({ path, render }) => {
      const committed = await readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

      expect(committed, `${path} is out of date. If the change is wanted, accept it with: npm run generate`).toBe(
        render(committed),
      );
    },
  );

  it('keep what people wrote around the picture of the README', () => {
    const readme = generatedFiles.find(({ path }) => path === 'README.md');

    const rendered = readme?.render(
      '# Hoja\n\n<!-- diagram -->\nold\n<!-- /diagram -->\n\nWritten by hand: $1 and $&.\n',
    );

    expect(rendered).toMatch(
      /^# Hoja\n\n<!-- diagram -->\n```mermaid\nflowchart LR\n[^$]*\n```\n<!-- \/diagram -->\n\nWritten by hand: \$1 and \$&\.\n$/,
    );
  });
});
