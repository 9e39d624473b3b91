import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/graph/resolve/parse-reference.ts';
import type { RecognisedReference } from '../../../src/graph/resolve/recognised-reference.ts';
import { createRandom } from '../../support/random.ts';
import { citationsOfLawyers } from './citations-of-lawyers.ts';
import { referenceTable } from './reference-table.ts';
import { tellReading } from './tell-reading.ts';

describe('a reference', () => {
  it('comes from a table that is long enough and names nothing twice', () => {
    expect(referenceTable.length).toBeGreaterThanOrEqual(120);
    expect(new Set(referenceTable.map(([reference]) => reference)).size).toBe(referenceTable.length);
  });

  it.each(referenceTable.map(([reference, reading]) => [reference, reading] as const))(
    '"%s" is read as %s',
    (reference, reading) => {
      expect(readingOf(parseReference(reference))).toBe(reading);
    },
  );

  it.each(citationsOfLawyers)('as lawyers write it, "%s", is read whole', (reference, reading) => {
    expect(tellReading(parseReference(reference))).toBe(reading);
  });

  it.each([
    ['Ley 28002', ['LEY N° 28002', 'ley nro 28.002', '  Ley  28002. ', '“Ley 28002”', 'Ley № 28002', 'LEY N.º 028002']],
    [
      'art. 296-A CP',
      ['Artículo 296-A del Código Penal', 'art 296 – A, C.P.', 'ART. 296-a (CP)', 'article 296-A of the Penal Code'],
    ],
    [
      'arts. 296 a 299 CP',
      [
        'artículos 296 al 299 del CP',
        'arts. 296-299 CP',
        'articles 296 to 299 of the Criminal Code',
        'arts. 299 a 296 CP',
      ],
    ],
    [
      'STC 0020-2005-PI/TC',
      ['stc N° 0020-2005-PI/TC', 'Sentencia del Tribunal Constitucional, Exp. N.º 0020-2005-PI/TC'],
    ],
  ])('"%s" is read alike in every spelling', (reference, spellings) => {
    const reading = parseReference(reference);

    expect(reading).not.toBeNull();
    for (const spelling of spellings)
      expect(withoutText(parseReference(spelling)), spelling).toEqual(withoutText(reading));
  });

  it('tells the law from its articles', () => {
    expect(parseReference('arts. 1 y 3-A de la Ley 30681')).toMatchObject({
      type: 'PROVISION',
      number: '1, 3-A',
      spans: [
        { first: { article: 1, suffix: '' }, part: [] },
        { first: { article: 3, suffix: 'A' }, part: [] },
      ],
      law: { kinds: ['LAW'], number: '30681' },
    });
  });

  it('names no law when it cites none', () => {
    expect(parseReference('art. 3')).toMatchObject({ type: 'PROVISION', number: '3', law: null });
  });

  it('is read from whatever pieces come together, without an error and quickly', () => {
    const random = createRandom(28_002);
    const pieces = [
      'art. ',
      'arts. ',
      '296',
      '-A',
      ' a ',
      ', ',
      ' y ',
      '(1)',
      '.2',
      ' del ',
      'CP',
      'Ley ',
      'N.º ',
      'D.L. ',
      '044-2003-PCM',
      ' de ',
      '1961',
      'Convención ',
      'STC ',
      'inc. ',
      '((',
      '…',
      '\n',
      '🌿',
      '-',
    ];

    const begun = performance.now();
    for (let round = 0; round < 5_000; round += 1) {
      const text = Array.from({ length: 1 + random.below(14) }, () => random.pick(pieces))
        .join('')
        .slice(0, 100);
      const reading = parseReference(text);
      if (reading !== null) expect(reading.kinds.length, text).toBeGreaterThan(0);
    }

    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it.each([
    'art. '.repeat(100),
    `arts. ${'1, '.repeat(160)}`,
    `Ley ${'9'.repeat(496)}`,
    `DS 1-2003${'-A'.repeat(245)}`,
    'y '.repeat(250),
    `${' '.repeat(499)}x`,
    'inciso a) del '.repeat(36),
    `artículo 2, ${'numeral 1.1, '.repeat(38)}`,
    `resolución ${'de la '.repeat(80)}`,
    'aprobado por el '.repeat(31),
    'según lo dispuesto en el '.repeat(20),
    `Reglamento ${'de la Reglamento '.repeat(29)}`,
    `TUO ${'del TUO '.repeat(60)}`,
    `Ley ${'del 1 de enero de 2001 '.repeat(21)}`,
    `${'('.repeat(250)}${')'.repeat(250)}`,
    `STC ${'0020-2005-PI/TC, fundamento '.repeat(17)}`,
    `n. o${' . o'.repeat(120)}`,
    'convención '.repeat(45),
  ])('of five hundred characters without an end is given up at once: "%s"', (text) => {
    const begun = performance.now();
    parseReference(text.slice(0, 500));

    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

function readingOf(recognised: RecognisedReference | null): string | null {
  return (
    recognised && [recognised.kinds.join('/'), ...(recognised.number === null ? [] : [recognised.number])].join(' ')
  );
}

/** Names keep the spelling they were found by; what is compared is what they stand for. */
function withoutText(recognised: RecognisedReference | null): unknown {
  return recognised?.type === 'LAW'
    ? { ...recognised, numbers: recognised.numbers.map(({ main, tail }) => ({ main, tail })) }
    : recognised;
}
