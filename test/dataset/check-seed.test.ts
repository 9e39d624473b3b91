import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/dataset/check-seed.ts';
import { renderProblem } from '../../src/dataset/problem.ts';
import { lawWith, openSeedDirectory } from './seed-directory.ts';

describe('checkSeed', () => {
  it('refuses six kinds of errors in one go, each with its exact place', async () => {
    const { problems, release } = await checkSeed('test/dataset/broken-seed');

    expect(release).toBeNull();
    expect(problems.map(renderProblem)).toEqual([
      'test/dataset/broken-seed/law/ley-1.yaml:8:3  Law has no field "publishdOn"; did you mean "publishedOn"?',
      'test/dataset/broken-seed/law/ley-1.yaml:9:12  "2003-02-30/.." is not a date; write a day of the calendar (2003-06-17), a month (2010-12), a year (1949, 2014~ for about) or an interval (1949-09/1949-12, 1991-04-09/.. when it goes on)',
      'test/dataset/broken-seed/law/ley-2.yaml:10:13  There is no entity "provision:cp-11"; did you mean "provision:cp-1"?',
      'test/dataset/broken-seed/law/ley-2.yaml:14:13  REPEALS does not lead from Law to Region; from Law it leads to Law or Provision or ProvisionVersion',
      'test/dataset/broken-seed/law/ley-2.yaml:18:1  "law:ley-1" is defined twice; the first is at test/dataset/broken-seed/law/ley-1.yaml:2:1',
      'test/dataset/broken-seed/provision/cp-1.yaml:9:10  YAML: the quote or bracket that opens here is not closed; what follows in this file was not checked',
    ]);
  });

  it('makes a release of a seed without problems', async () => {
    await using seed = await openSeedDirectory({
      'law/ley-1.yaml': lawWith(
        '  number: 0020',
        '  relationships:',
        '    AMENDS:',
        '      - to: provision:cp-1',
        '        on: 1994',
        '        sources: [source:s2]',
        '        confidence: CONFIRMED_IN_SOURCE',
      ),
    });

    const { problems, release } = await checkSeed(seed.path);

    expect(problems).toEqual([]);
    expect(release?.entities.map(({ id }) => id)).toEqual([
      'document:page',
      'law:ley-1',
      'provision:cp-1',
      'region:peru',
    ]);
    expect(release?.entities[1]).toEqual({
      id: 'law:ley-1',
      type: 'Law',
      names: { es: 'Ley 1', en: 'Law 1' },
      aliases: [],
      confidence: 'CONFIRMED_IN_SOURCE',
      tier: 'CORE',
      sources: ['source:s1'],
      lawKind: 'LAW',
      number: '0020',
    });
    expect(release?.entities[3]).toMatchObject({ ubigeo: '0020', latitude: -12.04 });
    expect(release?.relationships).toEqual([
      {
        id: 'law:ley-1|AMENDS|provision:cp-1',
        type: 'AMENDS',
        from: 'law:ley-1',
        to: 'provision:cp-1',
        on: '1994',
        sources: ['source:s2'],
        confidence: 'CONFIRMED_IN_SOURCE',
      },
    ]);
    expect(release?.sources).toEqual([
      {
        id: 'source:s1',
        type: 'Source',
        title: 'El Peruano',
        publisher: 'Editora Perú',
        year: null,
        yearText: 'n.d.',
        url: null,
      },
      {
        id: 'source:s2',
        type: 'Source',
        title: 'SPIJ',
        publisher: 'Ministerio de Justicia',
        year: '1994',
        yearText: '1994',
        url: 'https://spij.minjus.gob.pe/',
      },
    ]);
  });

  it('tells two relationships with the same ends apart by the id written out', async () => {
    const amends = (extra: string) => [
      '      - to: provision:cp-1',
      ...(extra === '' ? [] : [extra]),
      '        sources: [source:s1]',
      '        confidence: CONFIRMED_IN_SOURCE',
    ];
    await using seed = await openSeedDirectory({
      'law/ley-1.yaml': lawWith(
        '  relationships:',
        '    AMENDS:',
        ...amends('        id: law:ley-1|AMENDS|provision:cp-1|1994'),
        ...amends(''),
      ),
    });

    const { problems, release } = await checkSeed(seed.path);

    expect(problems).toEqual([]);
    expect(release?.relationships.map(({ id }) => id)).toEqual([
      'law:ley-1|AMENDS|provision:cp-1',
      'law:ley-1|AMENDS|provision:cp-1|1994',
    ]);
  });

  it('takes the sources of general knowledge for optional', async () => {
    await using seed = await openSeedDirectory();

    expect((await checkSeed(seed.path)).problems).toEqual([]);
  });
});

/** What is added to the law of the small seed, which ends at line 6, and the one problem that it makes. */
const refusedLines: readonly (readonly [title: string, lines: readonly string[], line: string, message: string])[] = [
  [
    'an unknown field far from any, with the known ones',
    ['  qwertyuiop: 1'],
    '7:3',
    'Law has no field "qwertyuiop"; known are names,',
  ],
  [
    'a text where a mapping of languages is due',
    ['  description: A law'],
    '7:16',
    '"description" is a mapping with es, en, qu, not "A law"',
  ],
  ['a language that there is not', ['  description: { fr: Une loi }'], '7:18', '"description" has no field "fr"'],
  ['an empty mapping', ['  description: {}'], '7:16', '"description" is empty; leave the field out'],
  [
    'a text where a list is due',
    ['  aliases: Ley Uno'],
    '7:12',
    '"aliases" is a list of texts, not "Ley Uno"; write [a, b]',
  ],
  ['a list where a text is due', ['  number: [1]'], '7:11', '"number" needs a single value, not a list'],
  ['a field without a value', ['  number:'], '7:10', '"number" has no value; leave the field out'],
  ['null', ['  url: null'], '7:8', '"url" has no value; leave the field out'],
  ['an alias of YAML', ['  number: *other'], '7:11', '"number" needs a single value, not the alias *other'],
  [
    'an unknown code, with the nearest',
    ['  lawStatus: REPEALD'],
    '7:14',
    'LawStatus has no value "REPEALD"; did you mean "REPEALED"?',
  ],
  [
    'an unknown code, with the list',
    ['  lawStatus: GONE_FOR_GOOD'],
    '7:14',
    'LawStatus has no value "GONE_FOR_GOOD"; known are PARTLY_IN_FORCE, REPEALED, STRUCK_DOWN',
  ],
  [
    'a day that does not exist',
    ['  publishedOn: 2003-02-30'],
    '7:16',
    '"2003-02-30" is not a date; write a day of the calendar',
  ],
  ['a date in words', ['  publishedOn: 17 June 2003'], '7:16', '"17 June 2003" is not a date'],
  ['a date without hyphens', ['  publishedOn: 20030617'], '7:16', '"20030617" is not a date'],
  ['a time of day', ['  publishedOn: 2003-06-17T10:00:00'], '7:16', '"2003-06-17T10:00:00" is not a date'],
  ['an interval that ends before it starts', ['  inForce: 1994/1991'], '7:12', '"1994/1991" is not a date'],
  [
    'an address that is none',
    ['  url: www.gob.pe'],
    '7:8',
    '"www.gob.pe" is not a web address; write it whole, with https://',
  ],
  ['a field that stands twice', ['  number: 1', '  number: 2'], '8:3', '"number" stands twice; the first is at'],
  [
    'an uncertain field that there is not',
    ['  uncertainFields: [publishedOm]'],
    '7:21',
    'Law has no field "publishedOm" that could be uncertain; did you mean "publishedOn"?',
  ],
  [
    'a second definition in the same file',
    [
      'law:ley-1:',
      '  names: { es: Ley 1 }',
      '  confidence: GENERAL_KNOWLEDGE',
      '  tier: CORE',
      '  sources: []',
      '  lawKind: LAW',
    ],
    '7:1',
    '"law:ley-1" is defined twice; the first is at',
  ],
  ['an entity without fields', ['law:ley-2:'], '7:11', '"law:ley-2" needs a mapping of fields, not nothing'],
  [
    'an entity without a required field',
    ['law:ley-2:', '  names: { es: Ley 2 }', '  confidence: GENERAL_KNOWLEDGE', '  tier: CORE', '  sources: []'],
    '7:1',
    'Law needs the field "lawKind"',
  ],
  [
    'an entity without the list of sources',
    ['law:ley-2:', '  names: { es: Ley 2 }', '  confidence: GENERAL_KNOWLEDGE', '  tier: CORE', '  lawKind: LAW'],
    '7:1',
    'Law needs the field "sources"',
  ],
  [
    'an entity with an empty list of sources',
    [
      'law:ley-2:',
      '  names: { es: Ley 2 }',
      '  confidence: STATED_IN_SEED',
      '  tier: CORE',
      '  sources: []',
      '  lawKind: LAW',
    ],
    '11:12',
    'Sources are empty; name at least one, or set confidence to GENERAL_KNOWLEDGE',
  ],
  [
    'a name in Quechua only',
    [
      'law:ley-2:',
      '  names: { qu: Kamachi }',
      '  confidence: GENERAL_KNOWLEDGE',
      '  tier: CORE',
      '  sources: []',
      '  lawKind: LAW',
    ],
    '8:10',
    'An entity needs a name in Spanish (es) or English (en)',
  ],
  ['an id in capitals', ['law:Ley-2: {}'], '7:1', '"law:Ley-2" is not an id; write <prefix>:<slug>'],
  [
    'an id with an unknown prefix',
    ['laws:ley-2: {}'],
    '7:1',
    '"laws:ley-2": no type has the prefix "laws"; did you mean "law"?',
  ],
  [
    'an entity in the folder of another type',
    ['region:lima: {}'],
    '7:1',
    '"region:lima" stands in the folder law/; it belongs in the folder region/',
  ],
  [
    'a source in the folder of a type',
    ['source:s3: {}'],
    '7:1',
    '"source:s3" stands in the folder law/; it belongs in sources.yaml',
  ],
  [
    'an unknown relationship type',
    ['  relationships:', '    AMENDZ: []'],
    '8:5',
    'There is no relationship type "AMENDZ"; did you mean "AMENDS"?',
  ],
  [
    'a relationship outside a list',
    ['  relationships:', '    AMENDS: provision:cp-1'],
    '8:13',
    '"AMENDS" is a list of relationships, not "provision:cp-1"; start each with "- to:"',
  ],
  [
    'a bare id in the list',
    ['  relationships:', '    AMENDS: [provision:cp-1]'],
    '8:14',
    'A relationship is a mapping that starts with "to:", not "provision:cp-1"',
  ],
];

const amendsLines = [
  '  relationships:',
  '    AMENDS:',
  '      - to: provision:cp-1',
  '        sources: [source:s1]',
  '        confidence: CONFIRMED_IN_SOURCE',
];

/** What is added to the one relationship of the law, which ends at line 11. */
const refusedRelationshipLines: typeof refusedLines = [
  [
    'a field that the type does not use',
    ['        amount: { value: 1, unit: g }'],
    '12:9',
    'AMENDS has no field "amount"; known are',
  ],
  ['an unknown role', ['        role: ADDRESSE'], '12:15', 'Role has no value "ADDRESSE"; did you mean "ADDRESSEE"?'],
  [
    'a doubled relationship',
    ['      - to: provision:cp-1', '        sources: [source:s1]', '        confidence: CONFIRMED_IN_SOURCE'],
    '12:13',
    'The relationship "law:ley-1|AMENDS|provision:cp-1" stands twice; the first is at',
  ],
  ['a type of relationship that stands twice', ['    AMENDS: []'], '12:5', '"AMENDS" stands twice; the first is at'],
  [
    'an id that does not follow from the ends',
    ['        id: law:ley-2|AMENDS|provision:cp-1'],
    '12:13',
    'The id of this relationship is "law:ley-1|AMENDS|provision:cp-1", or that with "|"',
  ],
  [
    'an uncertain field that the type does not use',
    ['        uncertainFields: [since]'],
    '12:27',
    'AMENDS has no field "since" that could be uncertain',
  ],
  [
    'an end that is missing',
    ['      - sources: [source:s1]', '        confidence: CONFIRMED_IN_SOURCE'],
    '12:9',
    'AMENDS needs "to:" with the id of the entity',
  ],
  [
    'an end that is no id',
    ['      - to: cp-2', '        sources: [source:s1]', '        confidence: CONFIRMED_IN_SOURCE'],
    '12:13',
    '"cp-2" is not an id',
  ],
  [
    'an end that is a source',
    ['      - to: source:s1', '        sources: [source:s1]', '        confidence: CONFIRMED_IN_SOURCE'],
    '12:13',
    '"source:s1" is a source, and an entity is needed here',
  ],
  [
    'a source that is not there',
    ['      - to: law:ley-1', '        sources: [source:s11]', '        confidence: CONFIRMED_IN_SOURCE'],
    '13:19',
    'There is no source "source:s11"; did you mean "source:s1"?',
  ],
  [
    'an entity as a source',
    ['      - to: law:ley-1', '        sources: [law:ley-1]', '        confidence: CONFIRMED_IN_SOURCE'],
    '13:19',
    '"law:ley-1" is not a source; ids of sources start with "source:"',
  ],
  [
    'no source at all',
    ['      - to: law:ley-1', '        confidence: GENERAL_KNOWLEDGE'],
    '12:9',
    'AMENDS needs the field "sources"',
  ],
  [
    'an empty list of sources',
    ['      - to: law:ley-1', '        sources: []', '        confidence: CONFIRMED_IN_SOURCE'],
    '13:18',
    'Sources are empty',
  ],
  [
    'a type that does not start from here',
    ['    HEADS:', '      - to: law:ley-1', '        sources: [source:s1]', '        confidence: CONFIRMED_IN_SOURCE'],
    '13:13',
    'HEADS does not lead from Law to Law; it starts from Person',
  ],
];

/** Whole files in place of, or beside, those of the small seed. */
const refusedFiles: readonly (readonly [title: string, file: string, text: string, line: string, message: string])[] = [
  [
    'a number in words',
    'region/zone.yaml',
    regionWith('latitude: twelve'),
    '7:13',
    '"latitude" is a number, not "twelve"; write digits',
  ],
  [
    'a number with a comma',
    'region/zone.yaml',
    regionWith('latitude: 12,5'),
    '7:13',
    '"latitude" is a number, not "12,5"',
  ],
  [
    'a number in quotes',
    'region/zone.yaml',
    regionWith('latitude: "12.5"'),
    '7:13',
    '"latitude" is a number; write 12.5 without quotes',
  ],
  [
    'a number over 2^53',
    'region/zone.yaml',
    regionWith('latitude: 9007199254740993'),
    '7:13',
    '9007199254740993 is too large to be stored exactly; the largest number is 2^53 - 1',
  ],
  [
    'a quote of no document',
    'claim/c.yaml',
    claimWith('quote: { text: a, language: en, document: document:pag }'),
    '6:45',
    'There is no entity "document:pag"; did you mean "document:page"?',
  ],
  [
    'a quote of something else than a document',
    'claim/c.yaml',
    claimWith('quote: { text: a, language: en, document: law:ley-1 }'),
    '6:45',
    '"law:ley-1" is not a document; ids of documents start with "document:"',
  ],
  [
    'a quote without its document',
    'claim/c.yaml',
    claimWith('quote: { text: a, language: en }'),
    '6:10',
    '"quote" needs the field "document"',
  ],
  [
    'a penalty with a misspelt bound',
    'provision-version/v.yaml',
    versionWith('penalties: [{ case: basic, caseEs: básica, maxYear: 8 }]'),
    '7:46',
    '"penalties" has no field "maxYear"; did you mean "maxYears"?',
  ],
  [
    'half a day-fine',
    'provision-version/v.yaml',
    versionWith('penalties: [{ case: basic, caseEs: básica, fineDaysMin: 1.5 }]'),
    '7:59',
    '"fineDaysMin" is a whole number, not 1.5',
  ],
  [
    'a yes that is not true',
    'provision-version/v.yaml',
    versionWith('penalties: [{ case: basic, caseEs: básica, life: yes }]'),
    '7:52',
    '"life" is true or false, not "yes"',
  ],
  [
    'a text from an unknown source',
    'provision-version/v.yaml',
    versionWith('textSource: source:s3'),
    '7:15',
    'There is no source "source:s3"; did you mean',
  ],
  [
    'an unknown key of a source',
    'sources.yaml',
    'source:s1: { title: A, publisher: B, yearText: n.d., yearr: 1 }\nsource:s2: { title: A, publisher: B, yearText: n.d. }\n',
    '1:54',
    'Source has no field "yearr"; did you mean "year"?',
  ],
  [
    'an entity among the sources',
    'sources.yaml',
    'source:s1: { title: A, publisher: B, yearText: n.d. }\nsource:s2: { title: A, publisher: B, yearText: n.d. }\nlaw:ley-3: {}\n',
    '3:1',
    '"law:ley-3" stands in sources.yaml; it belongs in the folder law/',
  ],
  [
    'a relationship that stands from both ends of a symmetric type',
    'claim/c.yaml',
    contradictingClaims(),
    '12:40',
    'The relationship "claim:d|CONTRADICTS|claim:c" stands twice; the first is at',
  ],
  [
    'a file without a mapping',
    'law/ley-2.yaml',
    '# nothing yet\n',
    '1:1',
    'The file holds no mapping; write ids, such as law:<slug>',
  ],
  ['a folder of no type', 'laws/ley-2.yaml', '', '1:1', 'No entity type has the prefix "laws"; did you mean "law"?'],
  ['a file that nothing reads', 'law/ley-2.yml', '', '1:1', 'Nothing reads this; name it <name>.yaml'],
  [
    'a file outside the folders',
    'ley-2.yaml',
    '',
    '1:1',
    'Nothing reads this file; entities stand in the folder of their type',
  ],
];

describe('checkSeed, given one wrong thing, names it and its place:', () => {
  it.each(refusedLines)('%s', async (_, lines, place, message) => {
    await using seed = await openSeedDirectory({ 'law/ley-1.yaml': lawWith(...lines) });

    await expectOneProblem(seed.path, `law/ley-1.yaml:${place}  ${message}`);
  });

  it.each(refusedRelationshipLines)('%s', async (_, lines, place, message) => {
    await using seed = await openSeedDirectory({ 'law/ley-1.yaml': lawWith(...amendsLines, ...lines) });

    await expectOneProblem(seed.path, `law/ley-1.yaml:${place}  ${message}`);
  });

  it.each(refusedFiles)('%s', async (_, file, text, place, message) => {
    await using seed = await openSeedDirectory({ [file]: text });

    const shown = file.startsWith('laws/') ? 'laws' : file;
    await expectOneProblem(seed.path, `${shown}:${place}  ${message}`);
  });

  it('a directory that is not there', async () => {
    const { problems } = await checkSeed('no-such-seed');

    expect(problems.map(renderProblem)).toEqual([
      'no-such-seed:1:1  There is no such folder; give the folder that holds the seed',
    ]);
  });
});

describe('checkSeed, given a YAML syntax error,', () => {
  const syntaxErrors: readonly (readonly [title: string, lines: readonly string[], place: string, message: string])[] =
    [
      [
        'points at a quote that is never closed',
        ['law:ley-2:', '  names: { es: "Ley 2, en: Law 2 }'],
        '8:16',
        'YAML: the quote or bracket that opens here is not closed',
      ],
      [
        'points at a bracket that is never closed',
        ['law:ley-2:', '  sources: [source:s1', '  tier: CORE'],
        '8:12',
        'YAML: the quote or bracket that opens here is not closed',
      ],
      [
        'points at a text with a colon in it',
        ['law:ley-2:', '  number: Ley: 2'],
        '8:11',
        'YAML: this text has a colon in it and needs quotes',
      ],
      ['points at a tab', ['law:ley-2:', '\tnumber: 2'], '8:1', 'YAML: Tabs are not allowed as indentation'],
      [
        'points at a line that is not indented enough',
        ['law:ley-2:', '  names:', '    es: Ley 2', '   en: Law 2'],
        '10:1',
        'YAML: ',
      ],
      ['does not miss what it cuts off', ['law:ley-2:', '  names: { es: Ley 2 }', ' tier: CORE'], '9:1', 'YAML: '],
      [
        'points at a tag',
        ['law:ley-2:', '  number: !!int 2'],
        '8:11',
        'YAML: tags (!!int and the like) are not used here',
      ],
    ];

  it.each(syntaxErrors)('%s', async (_, lines, place, message) => {
    await using seed = await openSeedDirectory({ 'law/ley-1.yaml': lawWith(...lines) });

    await expectOneProblem(seed.path, `law/ley-1.yaml:${place}  ${message}`);
  });

  it('still checks what stands before it', async () => {
    await using seed = await openSeedDirectory({
      'law/ley-1.yaml': lawWith('  tierr: CORE', 'law:ley-2:', '  names: "Ley 2', 'law:ley-3:', '  tierr: CORE'),
    });

    expect(await placesOf(seed.path)).toEqual([
      'law/ley-1.yaml:7:3  Law has no field "tierr"; did you mean "tier"?',
      'law/ley-1.yaml:9:10  YAML: the quote or bracket that opens here is not closed; what follows in this file was not checked',
    ]);
  });
});

async function placesOf(directory: string): Promise<readonly string[]> {
  const { problems, release } = await checkSeed(directory);
  expect(release).toBeNull();
  return problems.map((problem) => renderProblem(problem).replaceAll(`${directory}/`, ''));
}

async function expectOneProblem(directory: string, start: string): Promise<void> {
  const places = await placesOf(directory);
  expect(places.map((place) => place.slice(0, start.length))).toEqual([start]);
}

function regionWith(line: string): string {
  return `region:zone:
  names: { es: Zona, en: Zone }
  confidence: GENERAL_KNOWLEDGE
  tier: CORE
  sources: []
  regionKind: COCA_ZONE
  ${line}
`;
}

function claimWith(line: string): string {
  return `claim:c:
  names: { es: C, en: C }
  confidence: GENERAL_KNOWLEDGE
  tier: CORE
  sources: []
  ${line}
`;
}

function versionWith(line: string): string {
  return `provision-version:v:
  names: { es: V, en: V }
  confidence: GENERAL_KNOWLEDGE
  tier: CORE
  sources: []
  valid: 1991/1994
  ${line}
`;
}

function contradictingClaims(): string {
  const contradicts = (id: string) =>
    `relationships: { CONTRADICTS: [{ to: ${id}, sources: [source:s1], confidence: STATED_IN_SEED }] }`;
  return `${claimWith(contradicts('claim:d'))}${claimWith(contradicts('claim:c')).replace('claim:c:', 'claim:d:')}`;
}
