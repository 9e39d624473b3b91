import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { createServer } from '../../src/server/create-server.ts';
import { readExplorerFiles } from '../../src/server/explorer/explorer-files.ts';
import { openSeededGrafeo } from '../support/seeded.ts';
import { openBrowser, openWatchedPage, type WatchedPage } from './open-browser.ts';

const built = fileURLToPath(new URL('../../dist/web', import.meta.url));

export interface Explorer extends AsyncDisposable {
  /** Of the service, without a slash at the end. */
  readonly url: string;
  /** A page of a person of that language, at a path of the service. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
}

/**
 * The built explorer on a service of its own, in a browser; over the whole seed, or over an engine that is disposed
 * with it.
 */
export async function openExplorer(openEngine: () => Promise<GraphEngine> = openSeededGrafeo): Promise<Explorer> {
  const explorer = await readExplorerFiles(built);
  if (explorer.size === 0) throw new Error('The explorer is not built; run: npm run build');
  const engine = await openEngine();
  const server = createServer({ engine, publicUrl: 'http://hoja.test', explorer });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser: Browser = await openBrowser();
  return {
    url,
    async open(path, options = {}) {
      const watched = await openWatchedPage(browser, {
        locale: 'en',
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      await watched.page.goto(`${url}${path}`);
      return watched;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();
    },
  };
}

/** The card of what is picked. */
export function cardOn(page: Page): Locator {
  return page.getByRole('complementary', { name: /Card|Ficha/ });
}

/** Types into the search box and picks the first result of that name, as a person does; the card is open then. */
export async function searchAndPick(page: Page, words: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: /Search the graph|Buscar en el grafo/ }).fill(words);
  await page.getByRole('option', { name }).first().click();
  await cardOn(page).getByRole('heading', { level: 2, name }).waitFor();
}
