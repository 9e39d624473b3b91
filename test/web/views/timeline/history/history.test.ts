import { describe, expect, it } from 'vitest';
import { findSteps, findVersions } from '../../../../../web/src/views/timeline/history/history.ts';
import type { Effect, VersionState } from '../../../../../web/src/views/timeline/operations.ts';

describe('the history of a provision', () => {
  it('numbers its versions and marks those whose dates are in doubt', () => {
    const versions = findVersions({
      penaltyHistory: [state('a', '1991-04-08/1991-12-31', ['valid']), state('b', '1992/..')],
    });

    expect(versions.map(({ id, number, isDoubtful }) => [id, number, isDoubtful])).toEqual([
      ['a', 1, true],
      ['b', 2, false],
    ]);
  });

  it('puts an act that left no version at its day, before the version that begins on it', () => {
    const versions = findVersions({
      penaltyHistory: [state('a', '1991-11-12/1992-02-10'), state('b', '1992-02-10/..')],
    });

    const steps = findSteps(versions, [effect('repeal', '1992-02-10', null)]);

    expect(namesOf(steps)).toEqual(['a', 'repeal', 'b']);
  });

  it('leaves out acts whose version stands in the list', () => {
    const versions = findVersions({ penaltyHistory: [state('a', '1991/..')] });

    expect(namesOf(findSteps(versions, [effect('amendment', '1991-01-01', 'a')]))).toEqual(['a']);
  });

  it('puts an act without a date last', () => {
    const versions = findVersions({ penaltyHistory: [state('a', '1991/..')] });

    expect(namesOf(findSteps(versions, [effect('amendment', null, null)]))).toEqual(['a', 'amendment']);
  });
});

function namesOf(steps: ReturnType<typeof findSteps>): readonly string[] {
  return steps.map((step) => (step.kind === 'version' ? step.version.id : step.effect.relationship.id));
}

function state(id: string, valid: string, uncertainFields: string[] = []): VersionState {
  const names = { es: id, en: id };
  const version = {
    id,
    names,
    description: null,
    confidence: 'CONFIRMED_IN_SOURCE' as const,
    uncertainFields,
    sources: [],
    introducedBy: { edges: [] },
  };
  return { status: 'NOT_RECORDED', valid: { text: valid }, penalties: [], version };
}

function effect(id: string, on: string | null, versionAfter: string | null): Effect {
  return {
    act: 'AMENDS',
    actLabel: { es: 'modifica', en: 'amends' },
    on: on === null ? null : { text: on },
    law: { id: 'law:x', names: { es: 'x', en: 'x' } },
    versionAfter: versionAfter === null ? null : { id: versionAfter },
    relationship: { id, confidence: 'CONFIRMED_IN_SOURCE', note: null, uncertainFields: [], sources: [] },
  };
}
