import { describe, expect, it } from 'vitest';
import {
  addressed,
  oneOf,
  optionalText,
  readAddress,
  renderAddress,
  stepTo,
  textList,
} from '../../../web/src/state/address.ts';
import { openingsInAddress } from '../../../web/src/state/drawing.ts';

const place = addressed('test-place', optionalText, 'push');
const shape = addressed('test-shape', oneOf<'round' | 'square' | 'flat'>('round', 'square', 'flat'), 'replace');
const parts = addressed('test-parts', textList, 'replace');

describe('the address', () => {
  it('holds what is shown and gives it back', () => {
    readAddress('');
    place.value = 'institution:enaco';
    shape.value = 'flat';
    parts.value = ['a', 'b/c'];
    const written = renderAddress();

    readAddress('');
    const emptied = [place.value, shape.value, parts.value];
    readAddress(written);

    expect(written).toBe('?test-place=institution:enaco&test-shape=flat&test-parts=a,b/c');
    expect(emptied).toEqual([null, 'round', []]);
    expect([place.value, shape.value, parts.value]).toEqual(['institution:enaco', 'flat', ['a', 'b/c']]);
  });

  it('says nothing of what is as it starts', () => {
    readAddress('?test-shape=square');

    shape.value = 'round';

    expect(renderAddress()).toBe('');
  });

  it('keeps what belongs to a view that is not loaded, until that view takes it', () => {
    readAddress('?test-late=x%20y&test-shape=square');
    shape.value = 'flat';
    const before = renderAddress();

    const late = addressed('test-late', optionalText, 'replace');

    expect(before).toBe('?test-late=x+y&test-shape=flat');
    expect(late.value).toBe('x y');
  });

  it('takes a value that is none of the list for the first of it', () => {
    readAddress('?test-shape=triangular');

    expect(shape.value).toBe('round');
  });

  it('tells a place to come back to from a change of how it looks', () => {
    readAddress('?test-place=law:a');

    const steps = [
      stepTo('?test-place=law:a&test-shape=flat'),
      stepTo('?test-place=law:b&test-shape=flat'),
      stepTo('?test-place=law:b'),
    ];

    expect(steps).toEqual(['replace', 'push', 'replace']);
  });

  it('leaves a list alone that the address does not change', () => {
    readAddress('?test-parts=a,b');
    const before = parts.value;

    readAddress('?test-parts=a,b&test-shape=flat');

    expect(parts.value).toBe(before);
  });
});

describe('what was opened, in the address', () => {
  it('is read as it was written', () => {
    const openings = [
      { id: 'institution:enaco', group: null },
      { id: 'institution:devida', group: { relationshipType: 'MADE_BY', direction: 'IN', entityType: 'CLAIM' } },
    ] as const;

    const text = openingsInAddress.print(openings);

    expect(text).toBe('institution:enaco,institution:devida~MADE_BY.IN.CLAIM');
    expect(openingsInAddress.parse(text)).toEqual(openings);
  });

  it('opens all of an entity whose group cannot be read', () => {
    expect(openingsInAddress.parse('law:a~nonsense,,~AMENDS.IN.LAW')).toEqual([{ id: 'law:a', group: null }]);
  });

  it('has no place when nothing was opened', () => {
    expect(openingsInAddress.print([])).toBeNull();
  });
});
