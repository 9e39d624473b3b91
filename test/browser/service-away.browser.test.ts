import type { Browser, Locator, Page } from 'playwright-core';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startHoja, type HojaProcess } from '../cli/start-hoja.ts';
import { freePort } from '../support/free-port.ts';
import { describeInBrowser, openBrowser, openWatchedPage } from './open-browser.ts';

// A service that stops and starts takes a while on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

describeInBrowser('a page whose service goes away', () => {
  let browser: Browser;
  let port: number;
  let hoja: HojaProcess;
  const uncaught: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    port = await freePort();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    await startService();
  });
  afterEach(async () => {
    await hoja.kill();
    expect(uncaught.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
  });

  async function startService(): Promise<void> {
    hoja = startHoja(['serve'], { PORT: String(port), HOJA_RATE_LIMIT: '0', HOJA_LOG_LEVEL: 'silent' });
    await once(hoja.child.stdout, 'data');
  }

  async function open(path: string, locale = 'en'): Promise<Page> {
    const { page, problems } = await openWatchedPage(browser, { locale, viewport: { width: 1280, height: 800 } });
    page.on('close', () => uncaught.push(...problems));
    await page.goto(`http://127.0.0.1:${port}${path}`);
    return page;
  }

  it('keeps the drawing, says why in the language of the page, and draws by itself once the service is back', async () => {
    const page = await open('/?id=institution:enaco&view=table', 'es');
    const rows = page.getByRole('region', { name: 'Entidades' }).getByRole('rowheader');
    await rows.first().waitFor();
    const before = await rows.allTextContents();

    await hoja.kill();
    await page.getByRole('button', { name: 'Dibujar todo' }).click();
    await page.getByText('No se puede llegar al servicio.').waitFor();
    expect(await rows.allTextContents()).toEqual(before);
    expect(await page.getByText(/Failed to fetch|No hay nada dibujado/).count()).toBe(0);
    await startService();
    await noticeOn(page).waitFor({ state: 'detached' });

    await rows.nth(before.length + 100).waitFor();
    await page.close();
  });

  it.each([
    { view: 'graph', shown: 'Draw everything' },
    { view: 'timeline', shown: 'facts shown' },
    { view: 'map', shown: 'Kinds of region' },
    { view: 'charts', shown: 'Who reports it' },
    { view: 'disputes', shown: 'disagreements' },
  ])(
    'keeps what the view $view shows, and asks for the chosen day when the service is back',
    async ({ view, shown }) => {
      const page = await open(`/?id=region:san-martin&view=${view}`);
      const content = page.getByRole('main').getByText(shown).first();
      await content.waitFor({ state: 'attached' });
      await page.getByRole('heading', { level: 2, name: 'San Martín' }).waitFor();
      const asked: string[] = [];

      await hoja.kill();
      await page.getByLabel('As of', { exact: true }).fill('2010-01-01');
      await page.getByText('The service cannot be reached.').waitFor();
      expect(await content.count()).toBe(1);
      expect(await page.getByRole('heading', { level: 2, name: 'San Martín' }).count()).toBe(1);
      page.on('response', (response) => asked.push(`${response.status()} ${response.request().postData() ?? ''}`));
      await startService();
      await noticeOn(page).getByRole('button', { name: 'Try again' }).click();
      await noticeOn(page).waitFor({ state: 'detached' });

      expect(asked.some((text) => text.startsWith('200') && text.includes('2010-01-01'))).toBe(true);
      await page.close();
    },
  );

  it('keeps the view before while the code of another one is missing, and shows that with its styles later', async () => {
    const page = await open('/?view=timeline');
    const before = page.getByRole('main').getByText('Penalties through time');
    await before.waitFor();

    await hoja.kill();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await noticeOn(page).waitFor();
    expect(await before.count()).toBe(1);
    await startService();

    const map = page.locator('.map-canvas');
    await map.waitFor();
    expect(await page.evaluate("getComputedStyle(document.querySelector('.map-canvas')).position")).toBe('relative');
    await page.close();
  });

  it('goes on with a card: its groups, its citation and its language, which were opened meanwhile', async () => {
    const page = await open('/?id=institution:enaco');
    const card = page.getByRole('complementary', { name: 'Card' });
    await card.getByRole('heading', { level: 2 }).waitFor();

    await hoja.kill();
    await card.getByText('implements', { exact: true }).click();
    await card.getByText('Cite', { exact: true }).click();
    await noticeOn(page).waitFor();
    await startService();

    await card.getByRole('button', { name: 'State monopoly of coca-leaf trade' }).waitFor();
    await card.getByText('Chicago', { exact: true }).waitFor();
    await page.close();
  });

  it.each([
    { status: 500, words: 'The service had an error.' },
    { status: 502, words: 'The service had an error.' },
    { status: 503, words: 'The service is busy or still starting.' },
    { status: 429, words: 'The service is busy or still starting.' },
    { status: 504, words: 'The service does not answer in time.' },
  ])('says what $status means, with the page of a proxy as its body', async ({ status, words }) => {
    const page = await open('/?id=institution:enaco&view=table');
    const rows = page.getByRole('region', { name: 'Entities' }).getByRole('rowheader');
    await rows.first().waitFor();
    const before = await rows.count();
    await page.route('**/graphql', (route) => route.fulfill({ status, contentType: 'text/html', body: '<h1>no</h1>' }));

    await page.getByRole('button', { name: 'Open neighbours' }).last().click();
    await page.getByText(words).waitFor();
    expect(await rows.count()).toBe(before);
    await page.unroute('**/graphql');
    await noticeOn(page).getByRole('button', { name: 'Try again' }).click();

    await noticeOn(page).waitFor({ state: 'detached' });
    await page.close();
  });

  it('does not ask again before Retry-After is over', async () => {
    const page = await open('/?id=institution:enaco');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const times: number[] = [];
    await page.route('**/graphql', (route) => {
      if (route.request().postData()?.includes('query Citation') === true) times.push(Date.now());
      return route.fulfill({ status: 503, headers: { 'retry-after': '4' }, json: { errors: [{ message: 'No.' }] } });
    });

    await page.getByRole('complementary').getByText('Cite', { exact: true }).click();
    await expect.poll(() => times.length, { timeout: 20_000 }).toBeGreaterThan(1);

    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(4000);
    await page.close();
  });

  it('says neither zeros nor codes while it waits for the first answers', async () => {
    const page = await open('/?lang=es', 'es');
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();

    await page.getByText('No se puede llegar al servicio.').waitFor();
    const text = await page.getByRole('main').innerText();
    await page.unroute('**/graphql');
    await page.getByText('Institución', { exact: false }).first().waitFor();

    expect(text).not.toMatch(/\b0\b|INSTITUTION|[A-Z]+_[A-Z]+/);
    await page.close();
  });

  it('lets an emptied drawing be brought back, with its card and its path', async () => {
    const page = await open('/?id=institution:enaco&from=region:san-martin&to=policy:eradication');
    await page.getByRole('heading', { level: 2, name: /National Coca Company/ }).waitFor();
    const address = new URL(page.url()).search;

    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByRole('heading', { name: 'The drug policy of Peru, as a graph' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 2, name: /National Coca Company/ }).waitFor();
    const back = new URL(page.url()).searchParams;

    expect([...new URLSearchParams(address)].filter(([key, value]) => back.get(key) !== value)).toEqual([]);
    await page.close();
  });
});

function noticeOn(page: Page): Locator {
  return page.locator('.service-notice');
}
