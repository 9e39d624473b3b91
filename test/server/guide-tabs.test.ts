import { expect, it } from 'vitest';
import { parseGuide } from '../../src/server/guide-tabs.ts';

it('finds each block of graphql under the heading above it', () => {
  const guide = ['# Guide', '', '## 1. Which laws?', 'Text.', '```graphql', '# not a heading', '{ laws { totalCount } }', '```', '```json', '# no heading', '```', '## 2. Who?', '```graphql', '{ people { totalCount } }', '```', ''].join('\n');

  expect(parseGuide(guide)).toEqual([
    { title: '1. Which laws?', query: '# not a heading\n{ laws { totalCount } }' },
    { title: '2. Who?', query: '{ people { totalCount } }' },
  ]);
});

it('finds nothing where there is nothing', () => {
  expect(parseGuide('')).toEqual([]);
});
