import { expect, it } from 'vitest';
import { countWords, highlight } from '../../src/graph/highlight.ts';
import { createAskedWord } from '../../src/graph/search-match.ts';

const words = ['coca', 'soberon'].map((word) => createAskedWord(word, 'NONE'));

it('marks each word that was asked for as it is written, and one that begins with it', () => {
  expect(highlight('Ricardo Soberón: coca y cocaleros', words)).toBe(
    'Ricardo <em>Soberón</em>: <em>coca</em> y <em>cocaleros</em>',
  );
});

it('is undefined when no word is there', () => {
  expect(highlight('Ley de drogas', words)).toBeUndefined();
});

it('escapes what is not its own', () => {
  expect(highlight('<b>"coca"</b> & más', words)).toBe('&lt;b&gt;&quot;<em>coca</em>&quot;&lt;/b&gt; &amp; más');
});

it('cuts a long text to the part with the most of the words, between whole words', () => {
  const filler = 'palabras que no dicen nada '.repeat(12);

  const excerpt = highlight(`coca al inicio, ${filler}Soberón y la coca, ${filler}`, words) ?? '';

  expect(excerpt).toMatch(
    /^…(palabras|que|no|dicen|nada) .*<em>Soberón<\/em> y la <em>coca<\/em>, .*(palabras|que|no|dicen|nada)…$/,
  );
  expect(excerpt.replaceAll(/<\/?em>|…/g, '').length).toBeLessThanOrEqual(160);
});

it('shows a text from its beginning when the words stand there', () => {
  const excerpt = highlight(`La coca ${'y otras palabras '.repeat(20)}`, words) ?? '';

  expect(excerpt).toMatch(/^La <em>coca<\/em> y otras/);
  expect(excerpt.endsWith('…')).toBe(true);
});

it('counts how many of the words a text holds', () => {
  expect(countWords('coca y coca', words)).toBe(1);
  expect(countWords('coca, Soberón', words)).toBe(2);
});
