import { expect, it } from 'vitest';
import { parseGuide, renderTab } from '../../src/server/guide-tabs.ts';

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

it('names the query after its question, in letters that GraphQL takes', () => {
  expect(renderTab({ title: '¿Qué dice el art. 298?', query: '{ __typename }\n' })).toBe('# ¿Qué dice el art. 298?\n\nquery QueDiceElArt298 { __typename }\n');
});

it.each(['query Mine { __typename }', 'fragment F on Law { id }'])('leaves %j as it is', (query) => {
  expect(renderTab({ title: 'A title', query })).toBe(`# A title\n\n${query}\n`);
});
