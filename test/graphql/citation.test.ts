import { parse } from '@retorquere/bibtex-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRelease } from '../../src/dataset/release-file.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { askFor } from '../support/ask.ts';
import { cslJsonProblems } from '../support/csl-json.ts';
import { openSeededGrafeo, seedDirectory } from '../support/seeded.ts';
import { itCitesTheSeed } from './citation.contract.ts';

interface Cited {
  readonly id: string;
  readonly apa: string;
  readonly chicago: string;
  readonly bibtex: string;
  readonly cslJson: string;
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly 'original-title'?: string;
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly authority?: string;
}

describe('citations, embedded', () => {
  itCitesTheSeed(openSeededGrafeo);
});

describe.each(['ES', 'EN'])('the citations of every entity of the seed, in %s', (language) => {
  let engine: GraphEngine;
  let cited: readonly Cited[];
  beforeAll(async () => {
    engine = await openSeededGrafeo();
    const { entities } = await buildRelease(seedDirectory);
    cited = await citationsOf(
      engine,
      entities.map(({ id }) => id),
      language,
    );
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it('are references that are well formed, with the permanent address', () => {
    const withoutAddresses = (text: string) => text.replace(/https?:\S+/g, '@');
    const references = cited.flatMap(({ id, apa, chicago }) => [apa, chicago].map((text) => ({ id, text })));

    expect(references.length).toBeGreaterThan(1_800);
    expect(references.filter(({ id, text }) => !text.includes(`http://127.0.0.1:4000/id/${id}`))).toEqual([]);
    expect(
      references.filter(({ text }) =>
        /undefined|null|\.\.| {2}|\(\)|\[\]| [.,;)\]»”]|^[^\p{L}\p{N}«“¿'"]/u.test(withoutAddresses(text)),
      ),
    ).toEqual([]);
  });

  it('are BibTeX that another parser reads back, title and authors as they are in CSL-JSON', () => {
    const { entries, errors } = parse(cited.map(({ bibtex }) => bibtex).join('\n\n'), { sentenceCase: false });

    const items = cited.map(({ cslJson }) => (JSON.parse(cslJson) as readonly Item[])[0]);
    expect(errors).toEqual([]);
    expect(
      entries.map(({ key, fields }) => ({
        key,
        title: plain(fields.title ?? ''),
        authors: (fields.author ?? []).map(({ name, lastName, firstName }) =>
          plain(name ?? `${lastName ?? ''}, ${firstName ?? ''}`),
        ),
      })),
    ).toEqual(items.map((item) => ({ key: item?.id, title: plain(titleOf(item)), authors: authorsOf(item) })));
  });

  it('are CSL-JSON', () => {
    const problems = cited.flatMap(({ id, cslJson }) =>
      cslJsonProblems(JSON.parse(cslJson)).map((problem) => `${id}: ${problem}`),
    );

    expect(problems).toEqual([]);
  });
});

async function citationsOf(engine: GraphEngine, ids: readonly string[], language: string): Promise<readonly Cited[]> {
  const styles = Object.entries({ apa: 'APA', chicago: 'CHICAGO', bibtex: 'BIBTEX', cslJson: 'CSL_JSON' }).map(
    ([key, style]) => `${key}: citation(style: ${style}, language: ${language})`,
  );
  const cited: Cited[] = [];
  for (let start = 0; start < ids.length; start += 100) {
    const { nodes } = await askFor(
      engine,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { ${styles.join(' ')} } } }`,
      { ids: ids.slice(start, start + 100) },
    );
    cited.push(...(nodes as unknown as readonly Cited[]));
  }
  return cited;
}

function titleOf(item: Item | undefined): string {
  const { title = '', 'original-title': original } = item ?? {};
  return original === undefined ? title : `${original} [${title}]`;
}

/** Who issued a law stands where its author would. */
function authorsOf(item: Item | undefined): readonly string[] {
  const { author, authority } = item ?? {};
  const names = author ?? (authority === undefined ? [] : [{ literal: authority }]);
  return names.map(({ family = '', given = '', literal }) => plain(literal ?? `${family}, ${given}`));
}

/**
 * ASCII has no letter for ª and º, and the parser gives accents apart from their letters and markup for what is raised.
 */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/<[^>]*>/g, '');
}
