import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/dataset/problem.ts';
import { readQuestion } from '../../src/questions/question-file.ts';

const header = [
  '# title.es: ¿Qué cambió una norma?',
  '# title.en: What did a law change?',
  '# description.es: Los artículos que',
  '#   modificó.',
  '# description.en: The articles that it amended: all.',
  '# param.id.es: La norma',
  '# param.id.en: The law',
  '# rows: law.amends.edges',
  '# column: .node.number as Artículo | Article',
  '# column: law.names as Norma | Law',
  '# tab: 3',
];
const query = [
  'query WhatALawChanged($id: ID! = "law:ley-1") {',
  '  law(id: $id) {',
  '    names { es en }',
  '    amends { edges { node { ...Article } } }',
  '  }',
  '}',
  '',
  'fragment Article on Provision { number }',
];

function read(
  lines: readonly string[] = [...header, '', ...query],
  path = 'seed/questions/what-a-law-changed.graphql',
) {
  return readQuestion({ path, text: `${lines.join('\n')}\n` });
}

/** The whole file with one line in place of another, or without it. */
function problemsWith(line: string, ...replacement: readonly string[]): readonly string[] {
  const lines = [...header, '', ...query];
  const index = lines.indexOf(line);
  if (index === -1) throw new Error(`There is no line ${line}`);
  return read(lines.toSpliced(index, 1, ...replacement))
    .problems.map(renderProblem)
    .map((problem) => problem.replace('seed/questions/what-a-law-changed.graphql:', ''));
}

describe('readQuestion', () => {
  it('reads title, description, parameters with their defaults, rows, columns, tab and query', () => {
    expect(read()).toEqual({
      path: 'seed/questions/what-a-law-changed.graphql',
      problems: [],
      question: {
        name: 'what-a-law-changed',
        title: { es: '¿Qué cambió una norma?', en: 'What did a law change?' },
        description: { es: 'Los artículos que modificó.', en: 'The articles that it amended: all.' },
        query: `${query.join('\n')}\n`,
        parameters: [{ name: 'id', type: 'ID!', default: 'law:ley-1', description: { es: 'La norma', en: 'The law' } }],
        rows: [{ path: ['law', 'amends', 'edges'], label: null }],
        columns: [
          { heading: { es: 'Artículo', en: 'Article' }, from: 'row', path: ['node', 'number'] },
          { heading: { es: 'Norma', en: 'Law' }, from: 'answer', path: ['law', 'names'] },
        ],
        tab: 3,
      },
    });
  });

  it.each([
    [
      'a missing title',
      '# title.en: What did a law change?',
      [],
      '1:1  The header has no "title.en"; write a line "# title.en: …"',
    ],
    ['a key that there is not', '# tab: 3', ['# tabs: 3'], '11:1  The header has no key "tabs"; did you mean "tab"?'],
    ['a key twice', '# tab: 3', ['# tab: 3', '# tab: 4'], '12:1  "tab" stands twice in the header; leave one'],
    ['a key without a value', '# tab: 3', ['# tab: 3', '# column:'], '12:1  "column" has no value'],
    [
      'a line that is neither',
      '# tab: 3',
      ['# tab: 3', '# and so on'],
      '12:1  A line of the header is "# <key>: <value>", or begins with "#" and three spaces',
    ],
    [
      'a tab that is no number',
      '# tab: 3',
      ['# tab: first'],
      '11:1  "tab" is the place among the tabs, a whole number from 1, not "first"',
    ],
    [
      'a column without its headings',
      '# column: law.names as Norma | Law',
      ['# column: law.names'],
      '10:1  A column is "<path> as <es> | <en>"',
    ],
    ['no rows', '# rows: law.amends.edges', [], '1:1  The header has no "rows"'],
    [
      'several rows without labels',
      '# tab: 3',
      ['# rows: law'],
      '8:1  Of several paths to rows, each is "<path> as <es> | <en>"',
    ],
    [
      'rows that the query does not select',
      '# rows: law.amends.edges',
      ['# rows: law.amend.edges'],
      '8:1  A path to rows follows what the query selects; "law" selects no "amend"; did you mean "amends"?',
    ],
    [
      'rows that are values',
      '# rows: law.amends.edges',
      ['# rows: law.amends.edges.node.number'],
      '8:1  A path to rows ends in a field with fields of its own; "law.amends.edges.node.number" does not',
    ],
    [
      'a column that is no value',
      '# column: law.names as Norma | Law',
      ['# column: law.amends as Norma | Law'],
      '10:1  A column ends in a value, or in a text of which { es en } is selected; "law.amends" does not',
    ],
    [
      'a column that is not below the row',
      '# column: .node.number as Artículo | Article',
      ['# column: .number as Artículo | Article'],
      '9:1  A column follows what the query selects; "law.amends.edges" selects no "number"',
    ],
    ['a parameter that is not described', '# param.id.en: The law', [], '6:1  The header has no "param.id.en"'],
    [
      'a parameter that the query lacks',
      '# tab: 3',
      ['# param.ids.es: Normas', '# param.ids.en: Laws'],
      '11:1  The query has no variable "$ids"; did you mean "id"?',
    ],
    [
      'a variable without a default',
      'query WhatALawChanged($id: ID! = "law:ley-1") {',
      ['query WhatALawChanged($id: ID!) {'],
      '13:23  The variable "$id" has no default',
    ],
    [
      'a query with another name',
      'query WhatALawChanged($id: ID! = "law:ley-1") {',
      ['query Laws($id: ID! = "law:ley-1") {'],
      '13:1  The operation is named after the file: query WhatALawChanged',
    ],
    [
      'a query that does not parse',
      '    names { es en }',
      ['    names { es ? }'],
      '15:16  Syntax Error: Unexpected character: "?"',
    ],
    [
      'a second operation',
      '',
      ['query Other { __typename }'],
      '13:1  A file asks one question; the second operation belongs in a file of its own',
    ],
  ])('refuses %s, with its place', (_, line, replacement, message) => {
    const problems = problemsWith(line, ...replacement);

    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  it.each(['What-A-Law.graphql', 'what_a_law.graphql', '1-law.graphql'])('refuses the name %s', (name) => {
    expect(read(undefined, `seed/questions/${name}`).problems.map(renderProblem)).toEqual([
      expect.stringMatching(/is no name of a question; write it in kebab-case/),
    ]);
  });

  it('says so of a file that asks nothing', () => {
    expect(read(header).problems.map(renderProblem)).toEqual([
      'seed/questions/what-a-law-changed.graphql:12:1  Syntax Error: Unexpected <EOF>',
    ]);
  });
});
