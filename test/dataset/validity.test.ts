import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/dataset/release.ts';
import { entityInterval, entityValidity, relationshipValidity } from '../../src/dataset/validity.ts';
import type { EntityTypeName } from '../../src/ontology/entity-types.ts';
import { entityOf, relationshipOf } from '../support/small-release.ts';

describe('the interval of an entity', () => {
  it.each<[EntityTypeName, string, Readonly<Record<string, JsonValue>>, string]>([
    [
      'Law',
      'its own interval before any date',
      { inForce: '../1992-07-21', publishedOn: '1949-06-14' },
      '../1992-07-21',
    ],
    [
      'Law',
      'only possibly from its publication, before its promulgation, on',
      { promulgatedOn: '2003-06-16', publishedOn: '2003-06-17', dated: '2003' },
      '2003-06-17/',
    ],
    ['Law', 'the date by which it is cited when there is no other', { dated: '1949' }, '1949/'],
    ['ProvisionVersion', 'valid', { valid: '2003-06-17/2007-07-22' }, '2003-06-17/2007-07-22'],
    ['Institution', 'active', { active: '1996/2003' }, '1996/2003'],
    ['Policy', 'a single year as it is', { period: '2010' }, '2010'],
    ['Document', 'its month onward', { publishedOn: '2010-12' }, '2010-12/..'],
    ['CourtDecision', 'the start of its interval onward', { decidedOn: '2018/2020' }, '2018/..'],
    ['Claim', 'madeOn onward', { madeOn: '2007~/2022~' }, '2007~/..'],
    ['Event', 'its first day onward', { happened: '2002-07-30/2002-08' }, '2002-07-30/..'],
    ['Observation', 'the start of the period onward', { period: '1980/1990' }, '1980/..'],
  ])('of %s: %s', (type, _, fields, interval) => {
    expect(entityInterval(entityOf(type, 'x:y', fields))).toBe(interval);
  });

  it.each<[EntityTypeName, string, Readonly<Record<string, JsonValue>>]>([
    ['Region', 'is timeless', {}],
    ['Claim', 'period of what it claims is not its own', { period: '1997/..' }],
    ['Person', 'is timeless, whatever office was held', { roleHeld: '2001/2006' }],
    ['Law', 'has no date', {}],
    ['Claim', 'was made nobody knows since when', { madeOn: '../2011' }],
  ])('is unknown where the %s: %s', (type, _, fields) => {
    const entity = entityOf(type, 'x:y', fields);

    expect([entityInterval(entity), entityValidity(entity, undefined)]).toEqual([undefined, {}]);
  });
});

describe('the validity of an entity', () => {
  it('ends after its last day', () => {
    const institution = entityOf('Institution', 'institution:contradrogas', { active: '1996-05-01/2003-06-17' });

    expect(entityValidity(institution, undefined)).toMatchObject({ mayTo: '2003-06-18', holdsTo: '2003-06-18' });
  });

  it('is certain, where it goes on, up to the last day for which a source speaks', () => {
    const institution = entityOf('Institution', 'institution:devida', { active: '2002/..' });

    expect(entityValidity(institution, '2021-11-01')).toEqual({
      mayFrom: '2002-01-01',
      holdsFrom: '2003-01-01',
      holdsTo: '2021-11-02',
    });
    expect(entityValidity(institution, undefined)).toEqual({ mayFrom: '2002-01-01' });
  });

  it('is certain on its first day alone, where its end is not known', () => {
    const institution = entityOf('Institution', 'institution:x', { active: '2002-05-22/' });

    expect(entityValidity(institution, '2021-11-01')).toEqual({
      mayFrom: '2002-05-22',
      holdsFrom: '2002-05-22',
      holdsTo: '2002-05-23',
    });
  });

  it('of a document of a month is certain from the next month on', () => {
    expect(entityValidity(entityOf('Document', 'document:page', { publishedOn: '2010-12' }), undefined)).toEqual({
      mayFrom: '2010-12-01',
      holdsFrom: '2011-01-01',
    });
  });
});

describe('the validity of a relationship', () => {
  it.each<[string, Readonly<Record<string, string>>, object]>([
    [
      'from since to until',
      { since: '2021-11', until: '2022-05-03' },
      { mayFrom: '2021-11-01', mayTo: '2022-05-04', holdsFrom: '2021-12-01', holdsTo: '2022-05-04' },
    ],
    [
      'from since up to the last day that a source speaks for',
      { since: '199X' },
      { mayFrom: '1990-01-01', holdsFrom: '2000-01-01', holdsTo: '2015-01-02' },
    ],
    ['up to until', { until: '2017' }, { mayTo: '2018-01-01', holdsTo: '2017-01-01' }],
    ['from the act onward', { on: '2003-06-17' }, { mayFrom: '2003-06-17', holdsFrom: '2003-06-17' }],
    [
      'from the start of an act that took years',
      { on: '2002/2003' },
      { mayFrom: '2002-01-01', holdsFrom: '2003-01-01' },
    ],
    [
      'from since, not from the act',
      { since: '2010-01-01', on: '2003-06-17' },
      { mayFrom: '2010-01-01', holdsFrom: '2010-01-01', holdsTo: '2015-01-02' },
    ],
    ['unknown without any date', {}, {}],
  ])('is %s', (_, fields, days) => {
    expect(relationshipValidity(relationshipOf('person:a', 'HEADS', 'institution:b', fields), '2015-01-01')).toEqual(
      days,
    );
  });
});
