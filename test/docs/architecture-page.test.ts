import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { floorOf } from '../support/floors.ts';
import { runWords } from '../cli/command-line.ts';

const page = await readFile(new URL('../../docs/architecture.md', import.meta.url), 'utf8');

describe('the page of the architecture', () => {
  it('shows what hoja explain prints for its example', async () => {
    const [, query = ''] = /npx hoja explain '([^']+)'/.exec(page) ?? [];
    const [, printed] = /```text\n([\s\S]+?)```/.exec(page) ?? [];

    const { stdout } = await runWords(['explain', query]);

    const shown = stdout.replace(/release \w+/, 'release x').replace(/[\d.]+ ms/, '2.0 ms');
    expect(printed).toBe(shown);
  });

  it('tells the floor of each folder as the test of imports has it', () => {
    const rows = [...page.matchAll(/^\| (\d) \| ([^|]+) \|/gm)];

    const told = rows.flatMap(([, floor, folders = '']) =>
      [...folders.matchAll(/`(\w[\w-]*)\/`/g)].map(([, folder = '']) => [folder, Number(floor)]),
    );

    expect(told).toHaveLength(11);
    expect(told).toEqual(told.map(([folder]) => [folder, floorOf(String(folder))]));
  });
});
