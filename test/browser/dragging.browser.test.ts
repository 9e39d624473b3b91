import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './open-browser.ts';
import { openExplorer, type Explorer } from './open-explorer.ts';
import { wholeRelease } from './whole-release.ts';

describeInBrowser('a large drawing that is dragged', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(async () => {
    await explorer[Symbol.asyncDispose]();
  });

  it('is not asked what is under the pointer before the button is let go', async () => {
    const { page, problems } = await openWhole(explorer);
    await page.evaluate(countReadings);
    const start = await cornerOf(page);

    await move(page, start, 3);
    const before = await readings(page);
    await page.mouse.down();
    const down = await readings(page);
    await move(page, start, 20);
    const dragged = await readings(page);
    await page.mouse.up();
    await move(page, start, 3);

    expect(before).toBeGreaterThan(0);
    expect(dragged).toBe(down);
    expect(await readings(page)).toBeGreaterThan(dragged);
    expect(problems).toEqual([]);
  });

  it('leaves its labels out until it is let go, also when it was held still before', async () => {
    const { page, problems } = await openWhole(explorer);
    const start = await cornerOf(page);

    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await move(page, start, 10);
    await page.evaluate(passFrames);
    const dragged = await page.evaluate<boolean>(hasLabels);
    await page.mouse.up();

    await expect.poll(() => page.evaluate<boolean>(hasLabels)).toBe(true);
    expect(dragged).toBe(false);
    expect(problems).toEqual([]);
  });
});

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether a label is to be seen. */
const hasLabels = `(() => {
  const layer = document.querySelector('.sigma-labels');
  return layer.style.visibility === 'visible' && layer.getContext('2d').getImageData(0, 0, layer.width, layer.height).data.some((value) => value > 0);
})()`;

/** Counts how often pixels are read back from a drawing. */
const countReadings = `(() => {
  window.readings = 0;
  const { readPixels } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.readPixels = function (...inputs) {
    window.readings += 1;
    return readPixels.apply(this, inputs);
  };
})()`;

/** Twenty frames, in which the renderer forgets that something moves. */
const passFrames = `new Promise((resolve) => {
  let left = 20;
  (function pass() {
    left -= 1;
    if (left === 0) resolve();
    else requestAnimationFrame(pass);
  })();
})`;

async function readings(page: Page): Promise<number> {
  return page.evaluate<number>('window.readings');
}

/** The whole seed, laid out. */
async function openWhole(explorer: Explorer): Promise<Awaited<ReturnType<Explorer['open']>>> {
  const watched = await explorer.open('/?draw=everything');
  await watched.page.getByText(wholeRelease).waitFor();
  await watched.page.getByRole('button', { name: 'Arrange' }).waitFor();
  return watched;
}

/** Where nothing is drawn. */
async function cornerOf(page: Page): Promise<Place> {
  const box = await page.getByRole('application').boundingBox();
  if (box === null) throw new Error('There is no drawing');
  return { x: box.x + 20, y: box.y + 20 };
}

async function move(page: Page, { x, y }: Place, steps: number): Promise<void> {
  for (let step = 1; step <= steps; step += 1) await page.mouse.move(x + 2 * step, y + step);
}
