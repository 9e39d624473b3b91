import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import { describeInBrowser, openBrowser, openWatchedPage } from '../browser/open-browser.ts';
import { freePort } from '../support/free-port.ts';
import { openSeededGrafeo } from '../support/seeded.ts';

interface Graph {
  readonly nodes: readonly { readonly id: string; readonly type: string; readonly names: { readonly es: string } }[];
  readonly links: readonly unknown[];
}

const example = new URL('../../examples/d3/index.html', import.meta.url);

describeInBrowser('the example in d3, opened from the disk', () => {
  let engine: GraphEngine;
  let server: HojaServer;
  let browser: Browser;
  let service: string;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
    server = createServer({ engine, publicUrl: 'http://127.0.0.1' });
    service = (await server.listen({ host: '127.0.0.1', port: 0 })).url;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  async function openExample(
    question: string,
    from = service,
  ): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
    const watched = await openWatchedPage(browser, { locale: 'es-PE' });
    await watched.page.goto(`${example.href}?service=${from}&${question}`);
    await watched.page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== 'Reading…');
    return watched;
  }

  const read = async (question: string): Promise<Graph> =>
    (await (await fetch(`${service}/subgraph.json?${question}`)).json()) as Graph;

  it('draws every entity of the part as a link with its name, and every relationship', async () => {
    const question = 'ids=institution:enaco,policy:coca-registry&depth=2&limit=60';
    const { nodes, links } = await read(question);

    const { page, problems } = await openExample(question);

    const drawn = await page.$$eval('svg a', (found) =>
      found.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]),
    );
    expect(new Set(drawn)).toEqual(
      new Set(nodes.map(({ id, type, names }) => [`${service}/id/${id}`, `${names.es} (${type})`])),
    );
    expect(await page.locator('svg line').count()).toBe(links.length);
    expect(await page.textContent('h1')).toContain('Empresa Nacional de la Coca');
    expect(await page.textContent('[role=status]')).toMatch(
      new RegExp(`^60 entities, ${links.length} relationships; at least \\d+ more entities lie around\\.$`),
    );
    // The service is another host than the disk; nobody else is asked.
    expect(problems).toEqual([`request to ${new URL(service).host}`]);
  });

  it('gives each type a colour of its own, which the list of types shows', async () => {
    const { page } = await openExample('ids=institution:enaco');

    const colourByType = new Map(
      await page.$$eval('ul li', (items) =>
        items.map((item): [string, string] => [item.textContent, item.querySelector('span')?.style.background ?? '']),
      ),
    );
    const colours = await page.$$eval('svg a', (found) =>
      found.map((link): [string, string] => [
        /\((\w+)\)$/.exec(link.getAttribute('aria-label') ?? '')?.[1] ?? '',
        getComputedStyle(link.querySelector('circle') ?? link).fill,
      ]),
    );
    expect(colourByType.size).toBeGreaterThan(5);
    expect(new Set(colourByType.values()).size).toBe(colourByType.size);
    for (const [type, colour] of colours) expect([type, colour]).toEqual([type, colourByType.get(type)]);
  });

  it('shows the name of what is asked for, and of another when it is pointed at', async () => {
    const { page } = await openExample('ids=institution:enaco');
    const registry = page.locator('svg a[href$="policy:coca-registry"]');
    const visible = () =>
      page.$$eval('svg text', (texts) =>
        texts.filter((text) => getComputedStyle(text).display !== 'none').map((text) => text.textContent),
      );
    expect(await visible()).toEqual(['Empresa Nacional de la Coca']);

    await registry.locator('circle').hover({ timeout: 5_000 });

    expect(new Set(await visible())).toEqual(
      new Set(['Empresa Nacional de la Coca', 'Padrón de productores (empadronamiento)']),
    );
  });

  it('keeps what is drawn within the picture', async () => {
    const { page } = await openExample('ids=policy:eradication&depth=2&limit=150');

    const frame = await page.locator('svg').boundingBox();
    const circles = await page.$$eval('svg circle', (found) =>
      found
        .map((circle) => circle.getBoundingClientRect())
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );
    if (frame === null) throw new Error('no picture');
    expect(circles).toHaveLength(150);
    expect(
      circles.filter(
        ({ left, right, top, bottom }) =>
          left < frame.x || right > frame.x + frame.width || top < frame.y || bottom > frame.y + frame.height,
      ),
    ).toEqual([]);
  });

  it('says in the words of the service what is wrong, and when there is no service', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`;

    const wrong = await openExample('ids=institution:nobody');
    const silent = await openExample('ids=institution:enaco', nobody);

    expect(await wrong.page.textContent('[role=status]')).toBe(
      'Nothing in the graph has one of the ids institution:nobody.',
    );
    expect(await silent.page.textContent('[role=status]')).toContain(`${nobody} cannot be reached`);
  });
});
