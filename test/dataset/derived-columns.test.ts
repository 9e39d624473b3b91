import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/dataset/coverage.ts';
import { createDerivedColumns } from '../../src/dataset/derived-columns.ts';
import { entityProperties, relationshipProperties } from '../../src/dataset/graph-rows.ts';
import type { Release, ReleaseEntity, ReleaseRelationship } from '../../src/dataset/release.ts';
import { entityOf, relationshipOf, smallRelease } from '../support/small-release.ts';

describe('the derived columns of a relationship', () => {
  it('hold its own days where it has any', () => {
    const relationship = relationshipOf('document:page', 'ABOUT', 'law:ley-1', { since: '2008', until: '2010-03' });

    expect(createDerivedColumns(smallRelease()).ofRelationship(relationship)).toEqual({
      mayFrom: '2008-01-01',
      mayTo: '2010-04-01',
      holdsFrom: '2009-01-01',
      holdsTo: '2010-03-01',
    });
  });

  it('hold else the days on which both ends do', () => {
    const { ofRelationship } = createDerivedColumns(smallRelease());

    expect(ofRelationship(relationshipOf('law:ley-1', 'INTRODUCES', 'provision-version:cp-298-2003'))).toEqual({
      mayFrom: '2003-06-18',
      mayTo: '2007-07-23',
      holdsFrom: '2003-06-18',
      holdsTo: '2003-06-19',
    });
  });

  it('have no certain start where that of one end is unknown', () => {
    const { ofRelationship } = createDerivedColumns(smallRelease());

    expect(ofRelationship(relationshipOf('document:page', 'ABOUT', 'law:ley-1'))).toEqual({
      mayFrom: '2003-06-18',
      holdsTo: '2003-06-19',
    });
  });

  it('say that it is timeless when neither end is ever dated', () => {
    const release = releaseOf(
      [entityOf('Region', 'region:a'), entityOf('Region', 'region:b')],
      [relationshipOf('region:a', 'PART_OF', 'region:b')],
    );

    expect(createDerivedColumns(release).ofRelationship(relationshipOf('region:a', 'PART_OF', 'region:b'))).toEqual({
      isTimeless: true,
    });
  });

  it('name the version that an act ended and the one it began, in the order of time', () => {
    const { ofRelationship } = createDerivedColumns(amended());

    expect(ofRelationship(relationshipOf('law:b', 'AMENDS', 'provision:p', { on: '2000-01-01' }))).toMatchObject({
      versionBefore: 'provision-version:one',
      versionAfter: 'provision-version:two',
    });
  });

  it('name no version before where there is a gap, and none after a repeal', () => {
    const { ofRelationship } = createDerivedColumns(amended());

    const inserted = ofRelationship(relationshipOf('law:c', 'INSERTS', 'provision:p', { on: '2010-01-01' }));
    const repealed = ofRelationship(relationshipOf('law:d', 'REPEALS', 'provision:p', { on: '2005-01-01' }));

    expect(inserted).toMatchObject({ versionAfter: 'provision-version:three' });
    expect(inserted).not.toHaveProperty('versionBefore');
    expect(repealed).toMatchObject({ versionBefore: 'provision-version:two' });
    expect(repealed).not.toHaveProperty('versionAfter');
  });
});

describe('the derived columns of an observation', () => {
  it('name its indicator, region and reporters, and who reports another value', () => {
    const { ofEntity } = createDerivedColumns(observed([100, 80]));

    expect(ofEntity(observation(0, 100))).toEqual({
      mayFrom: '2020-01-01',
      holdsFrom: '2021-01-01',
      indicatorId: 'indicator:i',
      regionId: 'region:r',
      reporterIds: ['institution:0'],
      rivalKey: 'indicator:i|region:r|2020|ha',
      rivalShare: 0.2,
    });
  });

  it('name no rival where all report the same', () => {
    const { ofEntity } = createDerivedColumns(observed([100, 100]));

    expect(ofEntity(observation(0, 100))).not.toHaveProperty('rivalKey');
  });
});

describe('the coverage of rows', () => {
  it('goes from the earliest to the latest day that a date can mean', () => {
    const { entities, relationships } = smallRelease();

    expect(coverageOf([...entities.map(entityProperties), ...relationships.map(relationshipProperties)])).toEqual({
      earliest: '1995-01-01',
      latest: '2010-12-31',
    });
  });

  it('is null where nothing is dated', () => {
    expect(coverageOf([entityProperties(entityOf('Region', 'region:a'))])).toBeNull();
  });
});

function releaseOf(entities: readonly ReleaseEntity[], relationships: readonly ReleaseRelationship[]): Release {
  return { id: '333333333333', entities, relationships, sources: [] };
}

/** Three versions: the second follows the first, the third comes after a gap. */
function amended(): Release {
  const version = (name: string, valid: string) => entityOf('ProvisionVersion', `provision-version:${name}`, { valid });
  const laws = ['a', 'b', 'c', 'd'].map((name) => entityOf('Law', `law:${name}`, { lawKind: 'LAW' }));
  return releaseOf(
    [
      entityOf('Provision', 'provision:p'),
      ...laws,
      version('one', '1991-01-01/2000-01-01'),
      version('two', '2000-01-01/2005-01-01'),
      version('three', '2010-01-01/..'),
    ],
    [
      ...['one', 'two', 'three'].map((name) =>
        relationshipOf(`provision-version:${name}`, 'VERSION_OF', 'provision:p'),
      ),
      relationshipOf('law:b', 'INTRODUCES', 'provision-version:two'),
      relationshipOf('law:c', 'INTRODUCES', 'provision-version:three'),
    ],
  );
}

function observation(index: number, value: number): ReleaseEntity {
  return entityOf('Observation', `observation:${index}`, { value, unit: 'ha', period: '2020' });
}

function observed(values: readonly number[]): Release {
  return releaseOf(
    [
      entityOf('Indicator', 'indicator:i'),
      entityOf('Region', 'region:r'),
      ...values.map((value, index) => observation(index, value)),
      ...values.map((_, index) => entityOf('Institution', `institution:${index}`)),
    ],
    values.flatMap((_, index) => [
      relationshipOf(`observation:${index}`, 'MEASURES', 'indicator:i'),
      relationshipOf(`observation:${index}`, 'OBSERVED_IN', 'region:r'),
      relationshipOf(`observation:${index}`, 'REPORTED_BY', `institution:${index}`),
    ]),
  );
}
