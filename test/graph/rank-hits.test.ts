import { describe, expect, it } from 'vitest';
import { keyOf, weighingWords } from '../../src/engine/search-words.ts';
import type { SearchedTexts, TextHit } from '../../src/engine/text-search.ts';
import { rankHits, type Asked } from '../../src/graph/rank-hits.ts';
import { createAskedWord, type Forgiveness } from '../../src/graph/search-match.ts';

describe('what was searched for', () => {
  it('is first when it is named, numbered or called just so, laws before the events and claims of that name', () => {
    const hits = [
      hitOf('claim:c', 'Claim', { names: ['28002'] }),
      hitOf('event:e', 'Event', { names: ['28002'] }),
      hitOf('law:longer', 'Law', { names: ['28002 y otras'] }),
      hitOf('law:ley-28002', 'Law', { names: ['Ley N° 28002'], number: ['28002'] }),
    ];

    expect(idsOf(hits, '28002')).toEqual(['law:ley-28002', 'claim:c', 'event:e', 'law:longer']);
  });

  it('is before what only mentions it, and a whole word before one that begins with it', () => {
    const hits = [
      hitOf('law:text', 'Law', { names: ['Otra'], text: ['de la coca'] }),
      hitOf('law:begun', 'Law', { names: ['Cocalero'] }),
      hitOf('law:named', 'Law', { names: ['Ley de la coca'] }),
    ];

    expect(idsOf(hits, 'coca')).toEqual(['law:named', 'law:begun', 'law:text']);
  });

  it('comes in the same order whatever order and scores the engine gives', () => {
    const hits = ['law:b', 'law:a', 'law:c'].map((id, index) => hitOf(id, 'Law', { names: ['Coca'] }, index));

    expect(idsOf(hits, 'coca')).toEqual(['law:a', 'law:b', 'law:c']);
    expect(idsOf(hits.toReversed(), 'coca')).toEqual(['law:a', 'law:b', 'law:c']);
  });
});

it('leaves out what holds fewer of the words than another', () => {
  const hits = [
    hitOf('law:one', 'Law', { names: ['Hoja'] }),
    hitOf('law:both', 'Law', { names: ['Hoja de coca'] }),
    hitOf('law:none', 'Law', { names: ['Pena'] }),
  ];

  expect(rankHits(hits, askedFor('hoja de coca')).map(({ hit, matched }) => [hit.id, matched])).toEqual([
    ['law:both', 2],
  ]);
});

it('counts words with small errors only where they are forgiven', () => {
  const hits = [hitOf('policy:e', 'Policy', { names: ['Erradicación'] })];

  expect(rankHits(hits, askedFor('erradicasion', 'NONE'))).toEqual([]);
  expect(rankHits(hits, askedFor('erradicasion', 'SMALL_ERRORS'))).toHaveLength(1);
});

function idsOf(hits: readonly TextHit[], text: string): readonly string[] {
  return rankHits(hits, askedFor(text)).map(({ hit }) => hit.id);
}

function askedFor(text: string, forgiveness: Forgiveness = 'NONE'): Asked {
  return { key: keyOf(text), words: weighingWords(text).map((word) => createAskedWord(word, forgiveness)) };
}

function hitOf(id: string, type: string, texts: Partial<SearchedTexts>, score = 1): TextHit {
  return {
    id,
    type,
    score,
    texts: { names: [], aliases: [], number: [], description: [], text: [], ...texts },
    mayFrom: null,
    mayTo: null,
    gaps: [],
  };
}
