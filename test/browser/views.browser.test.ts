import { afterAll, beforeAll, expect, it } from 'vitest';
import { askService } from './ask-service.ts';
import { describeInBrowser } from './open-browser.ts';
import { cardOn, openExplorer, type Explorer } from './open-explorer.ts';

interface Sourced {
  readonly confidence: string;
  readonly sources: readonly { readonly title: string }[];
}
interface Named {
  readonly names: { readonly en: string };
}

describeInBrowser('a view', () => {
  let explorer: Explorer;
  /** What each degree of confidence is called. */
  let labelByCode: ReadonlyMap<string, string>;
  beforeAll(async () => {
    explorer = await openExplorer();
    const { ontology } = await askService(explorer, '{ ontology { enums { name values { code label { en } } } } }');
    const { enums } = ontology as unknown as {
      readonly enums: readonly {
        readonly name: string;
        readonly values: readonly { readonly code: string; readonly label: { readonly en: string } }[];
      }[];
    };
    labelByCode = new Map(
      enums.find(({ name }) => name === 'Confidence')?.values.map(({ code, label }) => [code, label.en]),
    );
  });
  afterAll(async () => {
    await explorer[Symbol.asyncDispose]();
  });

  /** How sure it is and each of its sources, as a page must say them. */
  function groundsOf({ confidence, sources }: Sourced): readonly string[] {
    return [labelByCode.get(confidence) ?? confidence, ...sources.map(({ title }) => title)];
  }

  it('tells on the map all that applies in San Martín, with how sure it is and who says so', async () => {
    const { page, problems } = await explorer.open('/?view=map');
    const { region } = await askService(
      explorer,
      '{ region(id: "region:san-martin") { relationships(first: 100) { edges { node { names { en } } relationship { confidence sources { title } } } } } }',
    );
    const { edges } = (
      region as unknown as {
        readonly relationships: { readonly edges: readonly { readonly node: Named; readonly relationship: Sourced }[] };
      }
    ).relationships;

    await page.getByRole('button', { name: /^San Martín, department:/ }).click();
    const panel = page.getByRole('complementary', { name: 'Region', exact: true });
    await panel.getByRole('button', { name: "'Miracle of San Martín' model" }).waitFor();

    for (const more of await panel.locator('.map-more').all()) await more.click();
    const told = await panel.locator('.map-applied').allTextContents();
    const untold = edges.filter(
      ({ node, relationship }) => !told.some((text) => saysAll(text, [node.names.en, ...groundsOf(relationship)])),
    );
    expect(untold).toEqual([]);
    expect(told).toHaveLength(edges.length);
    expect(new URL(page.url()).searchParams.get('map-region')).toBe('region:san-martin');
    expect(problems).toEqual([]);
  });

  it('leads over the map with the keyboard: to the marks, to the next one, into a region', async () => {
    const { page, problems } = await explorer.open('/?view=map');
    const readFocused = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? ""');
    await page.getByRole('button', { name: /^San Martín, department:/ }).waitFor();

    await page.getByRole('combobox', { name: 'Size by' }).focus();
    await page.keyboard.press('Tab');
    const first = await readFocused();
    await page.keyboard.press('ArrowDown');
    const second = await readFocused();
    await page.keyboard.press('Enter');

    const [name = ''] = second.split(', ');
    await page
      .getByRole('complementary', { name: 'Region', exact: true })
      .getByRole('heading', { name, exact: true })
      .waitFor();
    expect(first).toMatch(/: relationships of all types: \d+$/);
    expect(second).toMatch(/: relationships of all types: \d+$/);
    expect(second).not.toBe(first);
    expect(problems).toEqual([]);
  });

  it('shows all that applies in a region where it is long, and leads the keyboard on to the rest', async () => {
    const { page, problems } = await explorer.open('/?view=map&map-region=region:zone-vraem');
    const group = page
      .getByRole('complementary', { name: 'Region', exact: true })
      .locator('section')
      .filter({ has: page.getByRole('button', { name: /^Show all/ }) })
      .first();
    const title = await group.getByRole('heading').textContent();
    const whole = page
      .getByRole('complementary', { name: 'Region', exact: true })
      .locator('section')
      .filter({ hasText: title ?? '' })
      .locator('.map-applied');

    await group.getByRole('button', { name: /^Show all/ }).focus();
    await page.keyboard.press('Enter');
    await whole.nth(6).getByRole('button').and(page.locator(':focus')).waitFor();

    expect(`${await whole.count()}`).toBe(/\d+$/.exec(title ?? '')?.[0]);
    expect(problems).toEqual([]);
  });

  it('sizes the regions of the map by the latest values of an indicator', async () => {
    const { page, problems } = await explorer.open('/?view=map');
    const { indicator } = await askService(
      explorer,
      '{ indicator(id: "indicator:coca-area") { timeSeries { region { id names { en } kind { en } latitude } points { value period { earliest } } } } }',
    );
    const { timeSeries } = indicator as unknown as { readonly timeSeries: readonly MeasuredSeries[] };
    const expected = latestLabels(timeSeries.filter(({ region }) => region.latitude !== null));

    await page.getByRole('combobox', { name: 'Size by' }).selectOption({ label: 'Coca cultivation area' });
    const measured = page.getByRole('button', { name: / ha · / });
    await measured.first().waitFor();

    const labels = await measured.evaluateAll((buttons) =>
      buttons.map((button) => (button as unknown as { readonly ariaLabel: string }).ariaLabel),
    );
    expect(labels.map((label) => label.replace(/ ha · .*/, ' ha')).toSorted()).toEqual(expected);
    expect(new URL(page.url()).searchParams.get('map-size')).toBe('indicator:coca-area');
    expect(problems).toEqual([]);
  });

  it('draws a series for each who reports an indicator, names them, and gives every value with its source', async () => {
    const { page, problems } = await explorer.open('/?view=charts&indicator=indicator:prison-drug');
    const { indicator } = await askService(
      explorer,
      '{ indicator(id: "indicator:coca-area") { timeSeries { region { id } reporter reportedBy { id names { en } } points { value observation { confidence sources { title } } } } } }',
    );
    const { timeSeries } = indicator as unknown as { readonly timeSeries: readonly ReportedSeries[] };
    const inPeru = timeSeries.filter(({ region }) => region.id === 'region:peru');
    const reporters = new Set(timeSeries.map(({ reporter, reportedBy }) => reportedBy[0]?.names.en ?? reporter ?? ''));
    await page.getByRole('figure', { name: 'Peru' }).waitFor();

    await page.getByRole('combobox', { name: 'Indicator' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('cultivation area');
    await page.keyboard.press('Enter');
    await page.waitForURL(/indicator=indicator:coca-area/);
    const figure = page.getByRole('figure', { name: 'Peru' });
    await figure.getByRole('button', { name: /^ENACO, 1991/ }).waitFor();
    const legend = page
      .getByRole('list')
      .filter({ has: page.getByText('APODESA/INADE', { exact: true }) })
      .getByRole('listitem');
    const named = await Promise.all(
      [
        legend,
        ...[...reporters].map((name) =>
          legend.getByTitle(name, { exact: true }).or(legend.getByText(name, { exact: true })),
        ),
      ].map((found) => found.count()),
    );
    const drawn = [
      await figure.locator('.charts-lines').count(),
      await figure.getByRole('group', { name: 'Values: Peru' }).getByRole('button').count(),
    ];
    await page.getByRole('main').getByRole('button', { name: 'Table', exact: true }).click();
    const row = page.getByRole('region', { name: 'Values' }).getByRole('row');
    await row.first().waitFor();
    const rows = await row.allTextContents();

    const points = timeSeries.flatMap((series) => series.points);
    expect(named).toEqual([reporters.size, ...[...reporters].map(() => 1)]);
    expect(drawn).toEqual([inPeru.length, inPeru.reduce((sum, series) => sum + series.points.length, 0)]);
    expect(
      points.filter(
        ({ value, observation }) =>
          !rows.some((text) => saysAll(text, [value.toLocaleString('en'), ...groundsOf(observation)])),
      ),
    ).toEqual([]);
    expect(rows).toHaveLength(points.length + 1);
    expect(problems).toEqual([]);
  });

  it('puts the two sides of each disagreement next to each other, with the grounds of both, and leads to them', async () => {
    const { page, problems } = await explorer.open('/?view=disputes');
    const { disputes } = await askService(
      explorer,
      '{ disputes(first: 20) { nodes { kind sides { names { en } confidence sources { title } ... on Observation { value unit } } } } }',
    );
    const { nodes } = disputes as unknown as {
      readonly nodes: readonly {
        readonly kind: string;
        readonly sides: readonly (Named & Sourced & { readonly value?: number; readonly unit?: string })[];
      }[];
    };
    const articles = page.getByRole('main').getByRole('article');
    await articles.nth(nodes.length - 1).waitFor();

    const told = await Promise.all(
      nodes.map((_, at) => articles.nth(at).locator('.disputes-side, .disputes-rivals > li').allTextContents()),
    );
    await articles
      .filter({ hasText: 'The model is not replicable' })
      .getByRole('button', { name: 'The San Martín model is the path to follow' })
      .click();
    await cardOn(page).getByRole('heading', { name: 'The San Martín model is the path to follow' }).waitFor();

    const wanted = nodes.map((dispute) =>
      dispute.sides.map((side) => [
        side.names.en,
        ...(side.value === undefined ? [] : [`${side.value.toLocaleString('en')} ${side.unit ?? ''}`]),
        ...groundsOf(side),
      ]),
    );
    expect(
      wanted.filter(
        (sides, at) =>
          sides.length !== told[at]?.length || !sides.every((pieces, side) => saysAll(told[at]?.[side] ?? '', pieces)),
      ),
    ).toEqual([]);
    expect(new Set(nodes.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });

  it('shows more or fewer disagreements as the values must lie further apart', async () => {
    const { page, problems } = await explorer.open('/?view=disputes');
    const askCount = async (threshold: number) =>
      (
        (
          await askService(explorer, 'query ($threshold: Float!) { disputes(threshold: $threshold) { totalCount } }', {
            threshold,
          })
        ).disputes as unknown as { readonly totalCount: number }
      ).totalCount;
    const [usual, whole] = [await askCount(0.1), await askCount(1)];
    const slider = page.getByRole('slider', { name: /^Show observations that differ/ });
    await page.getByText(new RegExp(`^${usual} disagreements`)).waitFor();

    await slider.focus();
    await page.keyboard.press('End');
    await page.getByText(new RegExp(`^${whole} disagreements`)).waitFor();
    const address = new URL(page.url());
    await slider.fill('10');
    await page.getByText(new RegExp(`^${usual} disagreements`)).waitFor();

    expect(whole).toBeLessThan(usual);
    expect(address.searchParams.get('apart')).toBe('1');
    expect(problems).toEqual([]);
  });
});

interface MeasuredSeries {
  readonly region: Named & {
    readonly id: string;
    readonly kind: { readonly en: string };
    readonly latitude: number | null;
  };
  readonly points: readonly { readonly value: number; readonly period: { readonly earliest: string } }[];
}

interface ReportedSeries {
  readonly region: { readonly id: string };
  readonly reporter: string | null;
  readonly reportedBy: readonly Named[];
  readonly points: readonly { readonly value: number; readonly observation: Sourced }[];
}

/** `Ucayali, department: 14,531 ha`, of each region. */
function latestLabels(timeSeries: readonly MeasuredSeries[]): readonly string[] {
  const latest = new Map<string, { readonly earliest: string; readonly label: string }>();
  for (const { region, points } of timeSeries) {
    for (const {
      value,
      period: { earliest },
    } of points) {
      const known = latest.get(region.id);
      if (known === undefined || known.earliest < earliest)
        latest.set(region.id, {
          earliest,
          label: `${region.names.en}, ${region.kind.en}: ${value.toLocaleString('en')} ha`,
        });
    }
  }
  return [...latest.values()].map(({ label }) => label).toSorted();
}

function saysAll(text: string, pieces: readonly string[]): boolean {
  return pieces.every((piece) => text.includes(piece));
}
