import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createServer } from '../../src/server/create-server.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { questionWith } from '../support/question.ts';
import { address, get } from './post.ts';

const questions = [
  questionWith({ name: 'untabbed' }),
  questionWith({
    name: 'what-a-law-changed',
    title: { es: '¿Qué cambió?', en: 'What did it change?' },
    query: 'query WhatALawChanged { law(id: "law:ley-28002") { id } }\n',
    tab: 1,
  }),
];
const createTabbedServer = () => createServer({ engine: createFakeEngine(), publicUrl: address, questions });

it('shows GraphiQL to a browser, with the questions that have a tab', async () => {
  await using server = createTabbedServer();

  const response = await get(server, '/graphql', { accept: 'text/html' });

  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await response.text()).toContain(
    JSON.stringify({
      defaultTabs: [{ query: `# ¿Qué cambió?\n# What did it change?\n\n${questions[1]?.query}` }],
    }).slice(1, -1),
  );
});

it('loads nothing from another host, and the policy of the page forbids it', async () => {
  await using server = createTabbedServer();

  const response = await get(server, '/graphql', { accept: 'text/html' });
  const page = await response.text();

  expect(page).not.toMatch(/\b(src|href)\s*=\s*["']?(https?:)?\/\//i);
  expect(page).not.toMatch(/@import\b|url\(\s*["']?(https?:)?\/\//i);
  expect(page).not.toMatch(/\b(fetch|import|importScripts)\(\s*["'`](https?:)?\/\//);
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
  expect(response.headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
});

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('sends the page compressed with %s, the same page as without', async (encoding, decompress) => {
  await using server = createTabbedServer();
  const plain = Buffer.from(await (await get(server, '/graphql', { accept: 'text/html' })).arrayBuffer());

  const response = await get(server, '/graphql', { accept: 'text/html', 'accept-encoding': `${encoding}, x;q=0` });
  const compressed = Buffer.from(await response.arrayBuffer());

  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(compressed.length).toBeLessThan(plain.length / 3);
  expect(decompress(compressed).equals(plain)).toBe(true);
});

it('does not send the page again to who has it', async () => {
  await using server = createTabbedServer();
  const first = await get(server, '/graphql', { accept: 'text/html', 'accept-encoding': 'gzip' });

  const second = await get(server, '/graphql', {
    accept: 'text/html',
    'accept-encoding': 'gzip',
    'if-none-match': first.headers.get('etag') ?? '',
  });

  expect([second.status, await second.text()]).toEqual([304, '']);
});
