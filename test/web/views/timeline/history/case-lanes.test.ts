import { describe, expect, it } from 'vitest';
import { findCaseLanes } from '../../../../../web/src/views/timeline/history/case-lanes.ts';

describe('the lanes of a chart', () => {
  const basic = { case: { es: 'básica', en: 'basic' } };
  const leader = { case: { es: 'jefe', en: 'leader' } };

  it('are the cases of all versions, each once, as they appear', () => {
    const lanes = findCaseLanes([[basic], [], [leader, basic]]);

    expect(lanes.map(({ label, penalties }) => [label.en, penalties.map(({ version }) => version)])).toEqual([
      ['basic', [0, 2]],
      ['leader', [2]],
    ]);
  });

  it('do not take a renamed case for the same', () => {
    const renamed = { case: { es: 'básica', en: 'promotion or trafficking' } };

    expect(findCaseLanes([[basic], [renamed]])).toHaveLength(2);
  });
});
