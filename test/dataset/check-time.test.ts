import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/dataset/check-seed.ts';
import { renderProblem } from '../../src/dataset/problem.ts';
import { seedDirectory } from '../support/seeded.ts';
import { openSeedDirectory } from './seed-directory.ts';

const common = ['confidence: GENERAL_KNOWLEDGE', 'tier: EXTENDED', 'sources: []'];

describe('the dates of a seed', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a year that no source means', law('publishedOn: 9999'), 'law/x.yaml:7:16  publishedOn "9999" has the year 9999'],
    ['the year 0', law('publishedOn: "0000"'), 'law/x.yaml:7:16  publishedOn "0000" has the year 0000'],
    [
      'an act on another day than its publication',
      law('publishedOn: 2021-07-25', ...acts('AMENDS', 'law:y', '2021-07-26')),
      'law/x.yaml:11:13  on "2021-07-26" is not the day of publication of law:x, which is "2021-07-25"',
    ],
    [
      'a version that begins with no act',
      {
        ...law('publishedOn: 2003-06-17', 'inForce: 2003-06-18/', ...acts('INTRODUCES', 'provision-version:v')),
        ...version('2004-01-01/..'),
      },
      'provision-version/v.yaml:6:10  valid "2004-01-01/.." begins neither on the publication nor on the entry into force of law:x',
    ],
    [
      'a law that is struck down without an end',
      law('inForce: 2007-01-01/', 'lawStatus: STRUCK_DOWN'),
      'law/x.yaml:8:14  lawStatus STRUCK_DOWN needs an end in inForce',
    ],
    [
      'a law that is repealed without an interval',
      law('lawStatus: REPEALED'),
      'law/x.yaml:7:14  lawStatus REPEALED needs an end in inForce',
    ],
    [
      'an unknown start without a first possible day',
      law('inForce: ../2005-09-27'),
      'law/x.yaml:7:12  inForce "../2005-09-27" has no start',
    ],
    [
      'a publication before the year in the number',
      law('number: 015-2004-CR', 'publishedOn: 2003-05-01'),
      'law/x.yaml:8:16  publishedOn "2003-05-01" is not of the year 2004 in the number "015-2004-CR", but before it',
    ],
    [
      'a publication long after the year in the number',
      law('number: 059-82-EFC', 'publishedOn: 1992-05-01'),
      'law/x.yaml:8:16  publishedOn "1992-05-01" is not of the year 1982 in the number "059-82-EFC", nor of the next one',
    ],
    [
      'an entry into force before publication',
      law('publishedOn: 2003-06-17', 'inForce: 2003-06-16/'),
      'law/x.yaml:8:12  inForce "2003-06-16/" begins before publishedOn',
    ],
    [
      'a promulgation after publication',
      law('promulgatedOn: 2003-06-18', 'publishedOn: 2003-06-17'),
      'law/x.yaml:7:18  promulgatedOn "2003-06-18" is after publishedOn',
    ],
    [
      'an article older than its law',
      { ...law('publishedOn: 1991-04-08'), ...version('1990-01-01/..'), ...part },
      'provision-version/v.yaml:6:10  valid "1990-01-01/.." begins before law:x was published',
    ],
    [
      'an amendment of a law that is not there yet',
      law('publishedOn: 1991-04-08', ...acts('AMENDS', 'law:y', '1991-04-08')),
      'law/x.yaml:11:13  AMENDS of law:y on "1991-04-08" is before law:y was there, on "2000-01-01"',
    ],
    [
      'a law that ends before the act that repeals it',
      law('publishedOn: 2012-04-19', ...acts('REPEALS', 'law:z', '2012-04-19')),
      'law/x.yaml:10:13  law:z ends on "2005-12-31", before law:x REPEALS it on "2012-04-19"',
    ],
    [
      'a last known day after the end',
      law('inForce: 2001-01-01/2005-12-31', 'knownUntil: 2006-02'),
      'law/x.yaml:8:15  knownUntil "2006-02" is after the end',
    ],
    [
      'two versions at once',
      {
        ...version('2003-06-17/2007-07-22'),
        'provision-version/w.yaml': versionText('provision-version:w', '2005-01-01/2007-07-22'),
      },
      'provision-version/w.yaml:6:10  valid "2005-01-01/2007-07-22" begins within "2003-06-17/2007-07-22" of provision-version:v',
    ],
    [
      'a former id that is still in use',
      law('formerIds: [law:y]'),
      'law/x.yaml:7:14  "law:y" is the id of an entity of this seed',
    ],
  ])('are refused where they contradict each other: %s', async (_, files, start) => {
    await using seed = await openSeedDirectory({ ...others, ...files });

    const { problems, release } = await checkSeed(seed.path);

    expect(
      problems.map((problem) => renderProblem(problem).replaceAll(`${seed.path}/`, '').slice(0, start.length)),
    ).toEqual([start]);
    expect(release).toBeNull();
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'an end that nothing explains',
      version('1991-04-08/1991-12-31'),
      'provision-version/v.yaml:6:10  valid "1991-04-08/1991-12-31" ends on a day on which no version begins',
    ],
    [
      'a law that goes on without a day for it',
      law('inForce: 2003-06-18/..'),
      'law/x.yaml:7:12  inForce "2003-06-18/.." says that it goes on',
    ],
  ])('are warned of where they are odd: %s', async (_, files, start) => {
    await using seed = await openSeedDirectory({ ...others, ...files });

    const { problems, warnings, release } = await checkSeed(seed.path);

    expect(
      warnings.map((problem) => renderProblem(problem).replaceAll(`${seed.path}/`, '').slice(0, start.length)),
    ).toEqual([start]);
    expect(problems).toEqual([]);
    expect(release).not.toBeNull();
  });

  it('agree with each other in the seed of this repository', async () => {
    const { problems, warnings } = await checkSeed(seedDirectory);

    expect([...problems, ...warnings].map(renderProblem)).toEqual([]);
  });
});

const others = {
  'law/y.yaml': lawText('law:y', 'publishedOn: 2000-01-01'),
  'law/z.yaml': lawText('law:z', 'publishedOn: 2000-01-01', 'inForce: 2000-01-02/2005-12-31'),
};

const part = {
  'provision/cp-1.yaml': [
    ...text('provision:cp-1', ...common),
    '  relationships:',
    '    PART_OF:',
    '      - { to: law:x, sources: [], confidence: GENERAL_KNOWLEDGE }',
    '',
  ].join('\n'),
};

function law(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { 'law/x.yaml': lawText('law:x', ...lines) };
}

/** The fields stand from line 7 on. */
function lawText(id: string, ...lines: readonly string[]): string {
  return [...text(id, ...common, 'lawKind: LAW', ...lines), ''].join('\n');
}

function version(valid: string): Readonly<Record<string, string>> {
  return { 'provision-version/v.yaml': versionText('provision-version:v', valid) };
}

/** The interval stands in line 6. */
function versionText(id: string, valid: string): string {
  return [
    ...text(id, ...common, `valid: ${valid}`),
    '  relationships:',
    '    VERSION_OF:',
    '      - { to: provision:cp-1, sources: [], confidence: GENERAL_KNOWLEDGE }',
    '',
  ].join('\n');
}

/** Lines that belong under a law, with one act on a target. */
function acts(type: string, to: string, on?: string): readonly string[] {
  return [
    'relationships:',
    `  ${type}:`,
    `    - to: ${to}`,
    ...(on === undefined ? [] : [`      on: ${on}`]),
    '      sources: []',
    '      confidence: GENERAL_KNOWLEDGE',
  ];
}

function text(id: string, ...lines: readonly string[]): readonly string[] {
  return [`${id}:`, `  names: { es: ${id.replace(/^.*:/, '')} }`, ...lines.map((line) => `  ${line}`)];
}
