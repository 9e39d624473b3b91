import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableOf } from '../../src/cli/answer-table.ts';
import { limits } from '../../src/model/limits.ts';
import { referenceTable } from '../graph/resolve/reference-table.ts';
import { searchQueries } from '../graph/search-queries.ts';
import { otherParameters } from '../questions/other-parameters.ts';
import { questionOf, questions } from '../questions/questions.contract.ts';
import { renderAnswer } from '../questions/render-answer.ts';
import { builtServer, type TypedQuestion } from '../support/built-server.ts';
import { documentedPages, isAsPrinted } from '../support/documented-questions.ts';
import { inBatches } from '../support/in-batches.ts';
import { startHoja } from '../cli/start-hoja.ts';

interface Resolution {
  readonly reference: string;
  readonly recognised: { readonly kinds: readonly string[]; readonly number: string | null } | null;
  readonly candidates: readonly { readonly entity: { readonly id: string }; readonly reasonCode: string }[];
}

const resolve: TypedQuestion<{ readonly resolve: readonly Resolution[] }, { readonly references: readonly string[] }> =
  {
    text: `query ($references: [String!]!) {
      resolve(references: $references) { reference recognised { kinds number } candidates { entity { id } reasonCode } }
    }`,
  };

const search: TypedQuestion<
  { readonly search: { readonly nodes: readonly { readonly id: string }[] } },
  { readonly text: string }
> = { text: 'query ($text: String!) { search(text: $text, first: 1) { nodes { id } } }' };

const built = builtServer({ HOJA_PUBLIC_URL: 'http://127.0.0.1:4000' });

describe('a reference, to the built program', () => {
  const resolutionByReference = new Map<string, Resolution>();
  beforeAll(async () => {
    const references = referenceTable.map(([reference]) => reference);
    for (const batch of inBatches(references, limits.maximumReferences)) {
      const answer = await built().ask(resolve, { references: batch });
      for (const resolution of answer.resolve) resolutionByReference.set(resolution.reference, resolution);
    }
  });

  it.each(referenceTable.map(([reference, reading, ...candidates]) => ({ reference, reading, candidates })))(
    'means what it should: "$reference"',
    ({ reference, reading, candidates }) => {
      const resolution = resolutionByReference.get(reference);

      expect(resolution?.candidates.map(({ entity, reasonCode }) => `${entity.id} ${reasonCode}`)).toEqual(candidates);
      expect(resolution && readingOf(resolution)).toBe(reading);
    },
  );
});

describe('a search, of the built program', () => {
  it.each(searchQueries)('finds for "%s" first of all %s', async (text, firstHit) => {
    const { nodes } = (await built().ask(search, { text })).search;

    expect(nodes.map(({ id }) => id)).toEqual([firstHit]);
  });
});

describe('a question that is ready, to the built program', () => {
  it.each(questions)('is answered as committed: $name', async ({ name, query }) => {
    expect(`${renderAnswer(await built().askText(query))}\n`).toBe(await committedAnswer(name));
  });

  it.each(otherParameters)('is answered with other parameters: $name $variables', async (other) => {
    const question = questionOf(other.name);

    const { headings, rows } = tableOf(question, await built().askText(question.query, other.variables), 'en');

    const shown = other.columns.map((column) => headings.indexOf(column));
    expect(rows.map((row) => shown.map((index) => row[index]?.join('; ')))).toEqual(other.rows);
  });

  it.concurrent.each(['what-a-law-changed', 'soberon-and-his-critics', 'possession-limits-through-time'])(
    'is answered so by `hoja ask`, too: %s',
    async (name) => {
      await using hoja = startHoja(['ask', name, '--format', 'json'], {});
      const [exit, stdout, stderr] = await Promise.all([hoja.exit, hoja.stdout, hoja.stderr]);

      expect([exit, stderr]).toEqual([[0, null], '']);
      expect(`${renderAnswer(JSON.parse(stdout))}\n`).toBe(await committedAnswer(name));
    },
  );
});

describe('a question of the documentation, to the built program', () => {
  for (const { page, questions: documented } of documentedPages)
    it.each(documented)(`is answered as printed: ${page}, $title`, async ({ question, answer }) => {
      const answered = await built().askText(question);

      if (!isAsPrinted(answered, answer)) expect(answered).toEqual(answer);
    });
});

function readingOf({ recognised }: Resolution): string | null {
  return recognised && [recognised.kinds.join('/'), recognised.number].filter((part) => part !== null).join(' ');
}

async function committedAnswer(name: string): Promise<string> {
  return readFile(new URL(`../questions/${name}.json`, import.meta.url), 'utf8');
}
