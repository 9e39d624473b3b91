import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './open-browser.ts';
import { cardOn, openExplorer, searchAndPick, type Explorer } from './open-explorer.ts';

describeInBrowser('a person who never saw GraphQL', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(async () => {
    await explorer[Symbol.asyncDispose]();
  });

  it('finds ENACO, follows it to its monopoly, and sees who criticises that, with the source', async () => {
    const { page, problems } = await explorer.open('/');

    await searchAndPick(page, 'ENACO', /National Coca Company/);
    const card = cardOn(page);
    await card.getByText('implements', { exact: true }).click();
    await card.getByRole('button', { name: 'State monopoly of coca-leaf trade' }).click();
    await card.getByRole('heading', { name: 'State monopoly of coca-leaf trade' }).waitFor();
    await card.getByText('criticised by', { exact: true }).click();

    const critics = card.locator('details[open]', { hasText: 'criticised by' });
    await critics.getByRole('button').first().waitFor();
    expect(await critics.getByRole('button').allTextContents()).toEqual(['Cusco: coca, DLeg 1241 and its regulation']);
    expect(problems).toEqual([]);
  });

  it('asks how San Martín is tied to eradication, and is told step by step', async () => {
    const { page, problems } = await explorer.open('/');

    await searchAndPick(page, 'san martin', /^San Martín$|San Martín/);
    await cardOn(page).getByRole('button', { name: 'Path from here' }).click();
    await searchAndPick(page, 'eradication', /Forced coca eradication/);
    await cardOn(page).getByRole('button', { name: 'Path to here' }).click();

    const path = page.getByRole('region', { name: 'Path between two entities' });
    await path.getByText("'Miracle of San Martín' model applies in San Martín").waitFor();
    expect(await path.getByText("Forced coca eradication is part of 'Miracle of San Martín' model").count()).toBe(1);
    expect(new URL(page.url()).search).toContain('from=region:san-martin&to=policy:eradication');
    expect(problems).toEqual([]);
  });

  it('reads what art. 298 said in 2002 and in 2010, and shares the view', async () => {
    const { page, problems } = await explorer.open('/');

    await searchAndPick(page, 'art. 298', /Art\. 298 CC/);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page.getByLabel('As of', { exact: true }).fill('2002-01-01');
    const main = page.getByRole('main');
    await main.getByRole('status').getByRole('button', { name: 'Art. 298, quantity paragraph (Law 26320)' }).waitFor();
    await page.getByLabel('As of', { exact: true }).fill('2010-01-01');
    const then = main.getByRole('status').getByRole('button', { name: 'Art. 298 as amended by DLeg 982' });
    await then.waitFor();
    const shared = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);

    await shared.page
      .getByRole('main')
      .getByRole('status')
      .getByRole('button', { name: 'Art. 298 as amended by DLeg 982' })
      .waitFor();
    expect(await main.getByText('3–7 years · 180–360 day-fines').count()).toBeGreaterThan(0);
    expect([...problems, ...shared.problems]).toEqual([]);
  });
});
