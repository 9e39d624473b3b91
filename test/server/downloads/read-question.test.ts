import { describe, expect, it } from 'vitest';
import { renderQuestion } from '../../../src/export/download-question.ts';
import type { HojaError } from '../../../src/model/hoja-error.ts';
import { readGraphQuestion, readSubgraphQuestion } from '../../../src/server/downloads/read-question.ts';

const read = (text: string) => readSubgraphQuestion(new URLSearchParams(text));

describe('the parameters of a subgraph', () => {
  it('are as in GraphQL where they are not given', () => {
    expect(read('ids=institution:enaco')).toEqual({
      ids: ['institution:enaco'],
      depth: 1,
      limit: 200,
      entityTypes: null,
      relationshipTypes: null,
      asOf: null,
    });
  });

  it('name several by commas or by repeating, each once', () => {
    const { ids, entityTypes, relationshipTypes } = read(
      'ids=law:ley-28002,%20institution:enaco&ids=law:ley-28002&types=Law&types=Person&relationshipTypes=AMENDS,ABOUT',
    );

    expect(ids).toEqual(['law:ley-28002', 'institution:enaco']);
    expect([entityTypes, relationshipTypes]).toEqual([
      ['Law', 'Person'],
      ['AMENDS', 'ABOUT'],
    ]);
  });

  it('take an empty value for none', () => {
    expect(read('ids=law:ley-28002&types=&depth=&asOf=')).toEqual(read('ids=law:ley-28002'));
  });

  it.each([
    ['', 'BAD_PARAMETER', /^ids is missing/],
    ['ids=enaco', 'BAD_ID', /"enaco" is not an id/],
    ['ids=source:s1', 'BAD_ID', /"source:s1" is the id of a source/],
    [
      `ids=${Array.from({ length: 1_001 }, (_, index) => `law:l${index}`).join(',')}`,
      'TOO_MANY_IDS',
      /1001 ids; give at most 1000/,
    ],
    ['ids=law:ley-28002&depth=4', 'BAD_PARAMETER', /^depth is "4"; it is a whole number from 0 to 3\.$/],
    ['ids=law:ley-28002&depth=-1', 'BAD_PARAMETER', /^depth is "-1"/],
    ['ids=law:ley-28002&depth=1&depth=2', 'BAD_PARAMETER', /^depth is given 2 times/],
    ['ids=law:ley-28002&limit=0', 'BAD_PARAMETER', /^limit is "0"; it is a whole number from 1 to 1000\.$/],
    ['ids=law:ley-28002&types=Lawx', 'BAD_PARAMETER', /^types names "Lawx"; it can name Law, Provision/],
    [
      'ids=law:ley-28002&relationshipTypes=amends',
      'BAD_PARAMETER',
      /^relationshipTypes names "amends"; it can name .*AMENDS/,
    ],
    ['ids=law:ley-28002&asOf=2003-02-30', 'BAD_DATE', /^asOf is "2003-02-30"; it is a day/],
    [
      'ids=law:ley-28002&typs=Law',
      'BAD_PARAMETER',
      /^There is no parameter "typs" here; there are ids, depth, limit, types, relationshipTypes, asOf\.$/,
    ],
  ])('refuse %s', (text, code, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as HojaError,
    );
  });

  it('come back from their text as they were', () => {
    const question = {
      ids: ['law:ley-28002', 'institution:enaco'],
      depth: 0,
      limit: 7,
      entityTypes: ['Law'],
      relationshipTypes: ['AMENDS', 'ABOUT'],
      asOf: '2004-01-01',
    };

    expect(renderQuestion(question)).toBe(
      'ids=law:ley-28002,institution:enaco&types=Law&relationshipTypes=AMENDS,ABOUT&depth=0&limit=7&asOf=2004-01-01',
    );
    expect(read(renderQuestion(question))).toEqual(question);
  });
});

describe('the parameters of the whole graph', () => {
  it('are a day, and nothing else', () => {
    expect(readGraphQuestion(new URLSearchParams('asOf=2004-01-01'))).toMatchObject({ ids: null, asOf: '2004-01-01' });
    expect(() => readGraphQuestion(new URLSearchParams('ids=law:ley-28002'))).toThrow(
      'There is no parameter "ids" here; there is asOf.',
    );
  });
});
