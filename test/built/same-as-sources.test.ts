import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRelease } from '../../src/dataset/release-file.ts';
import type { Release } from '../../src/dataset/release.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { readAll } from '../../src/export/read-graph.ts';
import { limits } from '../../src/model/limits.ts';
import { startHoja } from '../cli/start-hoja.ts';
import { writeFile } from '../export/write-file.ts';
import { referenceTable } from '../graph/resolve/reference-table.ts';
import { searchQueries } from '../graph/search-queries.ts';
import { builtPublicUrl, builtServer, dataOf } from '../support/built-server.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { inBatches } from '../support/in-batches.ts';
import { seededServer } from '../support/seeded-server.ts';
import { seedDirectory } from '../support/seeded.ts';

const built = builtServer();
const sources = seededServer(builtPublicUrl);

let release: Release;
beforeAll(async () => {
  release = await buildRelease(seedDirectory);
});

describe('the built program says what the sources say', () => {
  it('of how each entity is cited, in every style and language', async () => {
    const fields = ['APA', 'CHICAGO', 'BIBTEX', 'CSL_JSON'].flatMap((style) =>
      ['ES', 'EN', 'QU'].map((language) => `${style}_${language}: citation(style: ${style}, language: ${language})`),
    );
    const ids = release.entities.map(({ id }) => String(id));

    for (const batch of inBatches(ids, limits.maximumIds))
      await expectSame(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ${fields.join(' ')} } } }`,
        { ids: batch },
        ({ nodes }) => answersTo(batch, nodes),
      );
  });

  it('of what each reference means, also in other quotation marks, dashes and letters', async () => {
    const references = new Set(referenceTable.flatMap(([reference]) => writtenOtherwise(reference)));
    const askable = [...references].filter(({ length }) => length <= limits.maximumReferenceLength);

    for (const batch of inBatches(askable, limits.maximumReferences))
      await expectSame(
        `query ($references: [String!]!) { resolve(references: $references) {
          reference recognised { kinds number } candidates { entity { id } reason { es en } reasonCode }
        } }`,
        { references: batch },
        ({ resolve }) => answersTo(batch, resolve),
      );
  });

  it('of what each text finds, with its highlights', async () => {
    const texts = [...searchQueries.map(([query]) => query), ...hostileTexts].filter((text) => text.trim() !== '');

    for (const text of texts)
      await expectSame(
        `query ($text: String!) { search(text: $text) {
          totalCount facets { type count } edges { node { id } score highlights { field text } }
        } }`,
        { text },
        ({ search }) => answersTo([text], [search]),
      );
  });

  it('of the sentence that each relationship makes', async () => {
    const ends = new Set(release.relationships.map(({ from, to }) => `${String(from)} ${String(to)}`));

    for (const batch of inBatches([...ends], 25)) {
      const paths = batch.map((pair, index) => {
        const [from = '', to = ''] = pair.split(' ');
        return `p${index}: paths(from: "${from}", to: "${to}", first: 1, maxHops: 1) { ...Sentences }`;
      });
      await expectSame(
        `{ ${paths.join(' ')} }
        fragment Sentences on Path { steps { es: sentence(language: ES) en: sentence(language: EN) } }`,
        {},
        (data) => answersTo(batch, Object.values(data)),
      );
    }
  });

  it('of what happened when', async () => {
    const ids = release.entities.map(({ id }) => String(id));

    for (const batch of inBatches(ids, 10))
      await expectSame(
        `query ($about: [ID!]!) { timeline(about: $about, first: 100) {
          edges { date { text } node { id } es: what(language: ES) en: what(language: EN) }
        } }`,
        { about: batch },
        ({ timeline }) => {
          const { edges } = timeline as { readonly edges: readonly unknown[] };
          return edges.map((edge, index) => [`${String(index)} of the timeline about ${batch.join(' ')}`, edge]);
        },
      );
  });
});

describe('the built program writes the files that the sources write', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoja-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(exportFormats)('at /graph.$extension and by `hoja export`', async (format) => {
    const file = join(folder, `graph.${format.extension}`);
    const { engine, release: id } = sources();
    await using hoja = startHoja(['export', '--format', format.extension, '-o', file], {
      HOJA_PUBLIC_URL: builtPublicUrl,
    });

    const [expected, downloaded] = await Promise.all([
      writeFile(format, readAll(engine, { release: id, asOf: null, publicUrl: builtPublicUrl })),
      built().download(`/graph.${format.extension}`),
    ]);
    expect(await hoja.exit).toEqual([0, null]);
    const exported = await readFile(file);

    expectSameBytes(downloaded, expected);
    expectSameBytes(exported, expected);
  });
});

type Data = Readonly<Record<string, unknown>>;

type AnswerTo = readonly [input: string, answer: unknown];

/** Asks both the same question; of answers that differ the first is shown, under its input. */
async function expectSame(
  text: string,
  variables: object,
  answersIn: (data: Data) => readonly AnswerTo[],
): Promise<void> {
  const request = new Request(`${builtPublicUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  const [ofBuilt, ofSources] = await Promise.all([
    built().askText(text, variables),
    sources()
      .server.fetch(request)
      .then(async (response) => dataOf(await response.json())),
  ]);
  const [answered, expected] = [answersIn(ofBuilt), answersIn(ofSources)];
  expected.forEach(([input, answer], index) => {
    const [, given] = answered[index] ?? [];
    if (JSON.stringify(given) !== JSON.stringify(answer)) expect(given, input).toEqual(answer);
  });
  expect(answered).toHaveLength(expected.length);
}

function answersTo(inputs: readonly string[], answers: unknown): readonly AnswerTo[] {
  const list = answers as readonly unknown[];
  expect(list).toHaveLength(inputs.length);
  return inputs.map((input, index) => [input, list[index]]);
}

/** Of files that differ, the bytes from there on are shown. */
function expectSameBytes(written: Buffer, expected: Buffer): void {
  if (written.equals(expected)) return;
  const at = expected.findIndex((byte, index) => byte !== written[index]);
  const around = (file: Buffer) => ({ at, text: file.subarray(Math.max(0, at - 80), at + 80).toString() });
  expect(around(written)).toEqual(around(expected));
  expect(written).toHaveLength(expected.length);
}

/** A reference with every letter replaced that can be written in another way. */
function writtenOtherwise(reference: string): readonly string[] {
  const dashes = ['‐', '‑', '–', '—', '−', ' – '];
  const quoted = ['«»', '“”', '‘’', '``', '¿?', '¡!', '§ '].map(([open = '', close = '']) => open + reference + close);
  return [
    reference,
    ...quoted,
    ...dashes.map((dash) => reference.replaceAll('-', dash)),
    reference.replace(/\bn\.? ?[°ºo]\.? ?(?=\d)/i, 'N° '),
    reference.replace(/(?<=\d)(?= |$)/, '°'),
    reference.replaceAll("'", '’'),
    reference.replaceAll(' ', '\u00a0'),
    reference.normalize('NFD'),
    reference.toUpperCase(),
  ];
}
