import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import './find-chromium.ts';

/** As `describe`; left out where there is no browser to test in. */
export function describeInBrowser(name: string, tests: () => void): void {
  describe.skipIf('missing' in inject('chromium'))(name, tests);
}

/** A browser without a window; WebGL is drawn by software. */
export async function openBrowser(): Promise<Browser> {
  const address = inject('chromium');
  if ('missing' in address) throw new Error(address.missing);
  return chromium.launch({
    executablePath: address.program,
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
}

export interface WatchedPage {
  readonly page: Page;
  /** Every error in the console, every error that nobody caught, every request to another host than the page's. */
  readonly problems: string[];
}

/** A page in a profile of its own, watched for what must never happen. */
export async function openWatchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`uncaught: ${error.message}`);
  });
  page.on('request', (request) => {
    const [to, from] = [new URL(request.url()), new URL(page.url() === 'about:blank' ? request.url() : page.url())];
    if (to.protocol.startsWith('http') && to.host !== from.host) problems.push(`request to ${to.host}`);
  });
  return { page, problems };
}
