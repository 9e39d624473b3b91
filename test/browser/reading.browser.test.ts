import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askNeighborhood, countOn } from './ask-drawing.ts';
import { askService } from './ask-service.ts';
import { describeInBrowser } from './open-browser.ts';
import { cardOn, openExplorer, type Explorer } from './open-explorer.ts';

const patience = { timeout: 10_000 };

describeInBrowser('who reads', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(async () => {
    await explorer[Symbol.asyncDispose]();
  });

  it('sorts a table by any of its columns, one way and the other', async () => {
    const { page, problems } = await explorer.open('/?id=institution:enaco&view=table');
    const drawing = await askNeighborhood(explorer, 'institution:enaco');
    await countOn(page, drawing).waitFor();
    const table = page.getByRole('region', { name: 'Entities' });
    const readDegrees = async () => (await table.locator('tbody td:nth-child(6)').allTextContents()).map(Number);
    const readSorting = () =>
      Promise.all(
        ['Name', 'Relationships'].map((name) => table.getByRole('columnheader', { name }).getAttribute('aria-sort')),
      );

    const sortings = [await readSorting()];
    await table.getByRole('button', { name: 'Relationships', exact: true }).click();
    await table.locator('th[aria-sort="ascending"]', { hasText: 'Relationships' }).waitFor();
    sortings.push(await readSorting());
    const ascending = await readDegrees();
    await page.keyboard.press('Enter');
    await table.locator('th[aria-sort="descending"]', { hasText: 'Relationships' }).waitFor();
    sortings.push(await readSorting());
    const descending = await readDegrees();

    const degrees = drawing.nodes.map(({ degree }) => degree).toSorted((one, other) => one - other);
    expect(sortings).toEqual([
      ['ascending', null],
      [null, 'ascending'],
      [null, 'descending'],
    ]);
    expect([ascending, descending]).toEqual([degrees, degrees.toReversed()]);
    expect(problems).toEqual([]);
  });

  it('finds on a card how many relationships of each type there are, as the service counts them', async () => {
    const { page, problems } = await explorer.open('/?id=institution:devida&view=disputes');
    const { ontology, entity } = await askService(
      explorer,
      '{ ontology { relationshipTypes { name label { en } inverseLabel { en } } } entity(id: "institution:devida") { neighborCounts { relationshipType direction count } } }',
    );
    const { relationshipTypes } = ontology as unknown as {
      readonly relationshipTypes: readonly {
        readonly name: string;
        readonly label: { readonly en: string };
        readonly inverseLabel: { readonly en: string };
      }[];
    };
    const { neighborCounts } = entity as unknown as {
      readonly neighborCounts: readonly {
        readonly relationshipType: string;
        readonly direction: string;
        readonly count: number;
      }[];
    };
    const card = cardOn(page);
    await card.getByRole('heading', { name: /DEVIDA/ }).waitFor();

    const groups = card.locator('.card-group > summary');
    const told = (await groups.locator('.card-group-name').allTextContents()).map(
      async (name, at) => [name, Number(await groups.nth(at).locator('.card-count').textContent())] as const,
    );

    const counts = new Map<string, number>();
    for (const { relationshipType, direction, count } of neighborCounts) {
      const type = relationshipTypes.find(({ name }) => name === relationshipType);
      const label = (direction === 'IN' ? type?.inverseLabel : type?.label)?.en ?? relationshipType;
      counts.set(label, (counts.get(label) ?? 0) + count);
    }
    expect(await Promise.all(told)).toEqual([...counts]);
    expect(counts.size).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  });

  it('turns the pages of what is long to the end; the keyboard goes on from the first that came last', async () => {
    const { page, problems } = await explorer.open('/?id=indicator:coca-area&view=timeline');
    const { indicator, timeline } = await askService(
      explorer,
      '{ indicator(id: "indicator:coca-area") { observations(first: 0) { totalCount } } timeline(about: ["indicator:coca-area"], first: 0) { totalCount } }',
    );
    const card = cardOn(page);
    await card.getByText('observations', { exact: true }).click();

    const observations = await turnAll(page, card.locator('details[open] > .card-neighbors'), card);
    const facts = await turnAll(page, page.locator('.timeline-facts'), page.locator('.timeline-chronology'));

    expect([observations, facts]).toEqual([indicator, timeline].map((answer) => totalOf(answer)));
    expect(problems).toEqual([]);
  });

  it('finds on a card since when, how sure and from which sources each fact is', async () => {
    const { page, problems } = await explorer.open('/?id=institution:devida&view=disputes');
    const { institution } = await askService(
      explorer,
      '{ institution(id: "institution:devida") { sources { title } headedBy { edges { node { names { en } } relationship { confidence uncertainFields since { text } until { text } sources { title } } } } } }',
    );
    const { sources, headedBy } = institution as unknown as HeadedInstitution;
    const card = cardOn(page);

    await card.getByText('headed by', { exact: true }).click();
    const heads = card.locator('details[open]', { hasText: 'headed by' }).locator('.card-neighbors > li');
    await heads.nth(headedBy.edges.length - 1).waitFor();

    const told = await heads.allTextContents();
    const untold = headedBy.edges.filter(
      ({ node, relationship }) =>
        !told.some(
          (text) => piecesOf(relationship).every((piece) => text.includes(piece)) && text.startsWith(node.names.en),
        ),
    );
    expect(untold).toEqual([]);
    expect(told).toHaveLength(headedBy.edges.length);
    expect(told.find((text) => text.startsWith('Nils Ericsson'))).toContain('from 2003 to 2004');
    expect(told.find((text) => text.startsWith('Nils Ericsson'))).toContain('doubtful: since, until');
    expect(await card.getByRole('definition').filter({ hasText: 'since 2002' }).count()).toBe(1);
    expect(
      (await card.locator('.card > .source-list > li').allTextContents()).map((text, at) =>
        text.startsWith(sources[at]?.title ?? 'one source too many'),
      ),
    ).toEqual(sources.map(() => true));
    expect(problems).toEqual([]);
  });

  it.each([
    {
      locale: 'en',
      other: 'ES',
      words: [
        'cronología',
        'versiones de disposiciones',
        '17 de junio de 2003',
        'modifica',
        'dicho en la página de origen',
      ],
      code: 'es',
    },
    {
      locale: 'es',
      other: 'EN',
      words: ['timeline', 'provision versions', '17 june 2003', 'amends', 'stated in the seed page'],
      code: 'en',
    },
  ])(
    'reads everything in the other language than that of the browser ($locale), and its address says so',
    async ({ locale, other, words, code }) => {
      const { page, problems } = await explorer.open('/?id=law:ley-28002&view=table', { locale });
      await cardOn(page).getByRole('heading', { name: /28002/ }).waitFor();
      const missing = await findMissing(page, words);

      await page.getByRole('button', { name: other, exact: true }).click();
      await expect.poll(() => findMissing(page, words), patience).toEqual([]);
      await page.reload();
      await expect.poll(() => findMissing(page, words), patience).toEqual([]);
      await page.locator(`html[lang="${code}"]`).waitFor();
      const chosen = new URL(page.url()).searchParams.get('lang');
      await page.getByRole('button', { name: locale.toUpperCase(), exact: true }).click();
      await page.waitForURL((url) => !url.searchParams.has('lang'));
      await page.locator(`html[lang="${locale}"]`).waitFor();

      expect(missing).toEqual(words);
      expect(chosen).toBe(code);
      expect(await findMissing(page, words)).toEqual(words);
      expect(problems).toEqual([]);
    },
  );
});

interface HeadedInstitution {
  readonly sources: readonly { readonly title: string }[];
  readonly headedBy: {
    readonly edges: readonly {
      readonly node: { readonly names: { readonly en: string } };
      readonly relationship: HeadRelationship;
    }[];
  };
}

interface HeadRelationship {
  readonly confidence: keyof typeof confidenceWords;
  readonly since: { readonly text: string } | null;
  readonly until: { readonly text: string } | null;
  readonly sources: readonly { readonly title: string }[];
}

const confidenceWords = {
  CONFIRMED_IN_SOURCE: 'confirmed in a source',
  STATED_IN_SEED: 'stated in the seed page',
  GENERAL_KNOWLEDGE: 'general knowledge, not checked',
} as const;

/**
 * Shows page after page from the keyboard, and how many there are at last; the focus must be on the first of the last
 * page then.
 */
async function turnAll(page: Page, list: Locator, around: Locator): Promise<number> {
  const items = list.locator(':scope > li');
  const more = around.getByRole('button', { name: 'Show more' });
  let before = 0;
  await more.waitFor();
  do {
    before = await items.count();
    await more.focus();
    await page.keyboard.press('Enter');
    await items.nth(before).waitFor();
  } while (await more.isVisible());
  await items.nth(before).locator(':focus').waitFor();
  return items.count();
}

/** Of a list, or of what holds one. */
function totalOf(list: unknown): number {
  const { totalCount, observations } = list as {
    readonly totalCount?: number;
    readonly observations?: { readonly totalCount: number };
  };
  return totalCount ?? observations?.totalCount ?? Number.NaN;
}

/** What a card must say of a relationship: the years, how sure, each source. */
function piecesOf({ confidence, since, until, sources }: HeadRelationship): readonly string[] {
  return [
    ...[since, until].flatMap((date) => (date === null ? [] : [date.text.slice(0, 4)])),
    confidenceWords[confidence],
    ...sources.map(({ title }) => title),
  ];
}

/** The words that are nowhere on the page. */
async function findMissing(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const text = (await page.evaluate<string>('document.body.innerText')).toLowerCase();
  return words.filter((word) => !text.includes(word));
}
