import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtServer, type TypedQuestion } from '../support/built-server.ts';
import { installProgram } from './install-program.ts';

const texts = {
  'of Spanish': 'Ñandú «pingüino» ¿quién? ¡aquí! N.º 296.ª §',
  'of Quechua': 'Kawsaypura, p’achallina, qhachwa ch’ullu',
  'of one byte': '\u0080\u009f\u00a0¡°º´ÿ',
  'of two bytes': 'ĀſƀѪԱאبज',
  'of three bytes': '‐‑–—―−“”‘’…中文 한국',
  'of four bytes': '🌿🇵🇪𝔘𐐷',
  'of parts': 'n\u0303 e\u0301 👩\u200d🌾 \u202eabc\u202c',
  'beyond all': '\ufeff\ufffd\uffff',
};

const echo: TypedQuestion<
  { readonly resolve: readonly { readonly reference: string }[] },
  { readonly references: readonly string[] }
> = { text: 'query ($references: [String!]!) { resolve(references: $references) { reference } }' };

describe('letters', () => {
  const built = builtServer();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoja-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(Object.entries(texts))('%s go through the built program unchanged', async (_, text) => {
    const { resolve } = await built().ask(echo, { references: [text] });

    expect(resolve).toEqual([{ reference: text }]);
  });

  it('that stand in the text of the built program itself are read as UTF-8', async () => {
    const installed = await installProgram(folder);
    const program = await readFile(installed.programFile, 'utf8');
    const description = Object.values(texts).slice(0, -1).join('|').replaceAll(/\s/g, '');

    await writeFile(installed.programFile, program.replace('"print the version"', JSON.stringify(description)));

    expect((await installed.run('--help')).replaceAll(/\s/g, '')).toContain(description);
  });
});
