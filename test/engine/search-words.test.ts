import { describe, expect, it } from 'vitest';
import {
  allowedEdits,
  isPrefix,
  keyOf,
  swapsOf,
  tokensOf,
  weighingWords,
  wordsOf,
} from '../../src/engine/search-words.ts';

describe('the words of a text', () => {
  it.each([
    ['Ricardo Soberón', ['ricardo', 'soberon']],
    ['D.L. 22095, art. 296-A', ['dl', '22095', 'art', '296', 'a']],
    ['hoja(de)coca AND +"x" ~2', ['hoja', 'de', 'coca', 'and', 'x', '2']],
    // An accent that stands as a sign of its own parts no word.
    ['erradicacio\u0301n', ['erradicacion']],
    ['¿…?', []],
  ])('of "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('stand where the text has them', () => {
    const text = 'La D.L. de Cocaína';

    const tokens = tokensOf(text);

    expect(tokens.map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['la', 'La'],
      ['dl', 'D.L'],
      ['de', 'de'],
      ['cocaina', 'Cocaína'],
    ]);
  });

  it('make one key of a whole name', () => {
    expect(keyOf('Ley N° 28002')).toBe('ley_n_28002');
  });
});

describe('the words that have to be found', () => {
  it('are each of them once, without articles and the like', () => {
    expect(weighingWords('la hoja de la coca y la hoja')).toEqual(['hoja', 'coca']);
  });

  it('are articles when there is nothing else', () => {
    expect(weighingWords('de la')).toEqual(['de', 'la']);
  });
});

describe('what is forgiven', () => {
  it.each([
    ['pena', 1],
    ['tocache', 1],
    ['huallaga', 2],
    ['ley', 0],
    ['28002', 0],
    ['296a', 0],
  ])('%s may have %d errors', (word, edits) => {
    expect(allowedEdits(word)).toBe(edits);
  });

  it('is two neighbouring letters in the wrong order, but not two that are the same', () => {
    expect(swapsOf('ccoa')).toEqual(['coca', 'ccao']);
    expect(swapsOf('ley')).toEqual([]);
  });

  it('is an end that is missing, from two letters on', () => {
    expect([isPrefix('c'), isPrefix('co')]).toEqual([false, true]);
  });
});
