import { describe, expect, it } from 'vitest';
import { isNodeId, prefixOf } from '../../src/model/ids.ts';

describe('the id of a node', () => {
  it.each([
    ['law:ley-28002', 'law'],
    ['provision-version:cp-296-a-2003', 'provision-version'],
    ['source:s65', 'source'],
    ['event:2003-28002', 'event'],
  ])('%s starts with %s', (id, prefix) => {
    expect(prefixOf(id)).toBe(prefix);
    expect(isNodeId(id)).toBe(true);
  });

  it.each([
    'ley-28002',
    'law:',
    ':ley-28002',
    'Law:ley-28002',
    'law:Ley-28002',
    'law:ley 28002',
    'law:ley--28002',
    'law:-ley',
    'law:ley-',
    'law:ley:28002',
    'law:peña',
    'law:ley-28002\n',
    '',
  ])('is not "%s"', (id) => {
    expect(prefixOf(id)).toBeUndefined();
    expect(isNodeId(id)).toBe(false);
  });
});
