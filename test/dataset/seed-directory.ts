import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A seed directory of its own for one test, gone afterwards. */
export interface SeedDirectory extends AsyncDisposable {
  readonly path: string;
}

/**
 * Writes a seed of one law, one article, one region, one document and two sources, with some files replaced or added.
 */
export async function openSeedDirectory(files: Readonly<Record<string, string>> = {}): Promise<SeedDirectory> {
  const path = await mkdtemp(join(tmpdir(), 'hoja-seed-'));
  for (const [name, text] of Object.entries({ ...smallSeed, ...files })) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The law of the small seed, with lines of its own after its fields. */
export function lawWith(...lines: readonly string[]): string {
  return [...smallLaw, ...lines, ''].join('\n');
}

const smallLaw = [
  'law:ley-1:',
  '  names: { es: Ley 1, en: Law 1 }',
  '  confidence: CONFIRMED_IN_SOURCE',
  '  tier: CORE',
  '  sources: [source:s1]',
  '  lawKind: LAW',
];

const smallSeed = {
  'sources.yaml': `source:s1:
  title: El Peruano
  publisher: Editora Perú
  yearText: n.d.

source:s2:
  title: SPIJ
  publisher: Ministerio de Justicia
  year: 1994
  yearText: 1994
  url: https://spij.minjus.gob.pe/
`,
  'law/ley-1.yaml': `${smallLaw.join('\n')}\n`,
  'provision/cp-1.yaml': `provision:cp-1:
  names: { es: Art. 1, en: Art. 1 }
  confidence: GENERAL_KNOWLEDGE
  tier: EXTENDED
  sources: []
`,
  'region/country.yaml': `region:peru:
  names: { es: Perú, en: Peru, qu: Piruw }
  confidence: CONFIRMED_IN_SOURCE
  tier: CORE
  sources: [source:s2]
  uncertainFields: [names.qu]
  regionKind: COUNTRY
  ubigeo: 0020
  latitude: -12.04
`,
  'document/page.yaml': `document:page:
  names: { es: Página, en: Page }
  confidence: CONFIRMED_IN_SOURCE
  tier: CORE
  sources: [source:s1]
  documentKind: WEB_PAGE
`,
};
