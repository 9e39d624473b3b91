import { describe, expect, it } from 'vitest';
import {
  collapseEntity,
  drawingOf,
  emptyDrawing,
  hideEntity,
  isDrawingEmpty,
  keepEntities,
  openEntity,
} from '../../../web/src/state/drawing.ts';
import { noRollback, redo, remember, undo } from '../../../web/src/state/rollback.ts';

const claims = { relationshipType: 'MADE_BY', direction: 'IN', entityType: 'CLAIM' } as const;
const heads = { relationshipType: 'HEADS', direction: 'IN', entityType: 'PERSON' } as const;

describe('a drawing', () => {
  it('opens one group of neighbours after the other', () => {
    const drawing = openEntity(openEntity(emptyDrawing, 'institution:devida', claims), 'institution:devida', heads);

    expect(drawing.open).toEqual([
      { id: 'institution:devida', group: claims },
      { id: 'institution:devida', group: heads },
    ]);
  });

  it('forgets the groups of an entity once all of it is open', () => {
    const drawing = openEntity(
      openEntity(drawingOf('law:a'), 'institution:devida', claims),
      'institution:devida',
      null,
    );

    expect(drawing.open).toEqual([
      { id: 'law:a', group: null },
      { id: 'institution:devida', group: null },
    ]);
  });

  it('is the same object when what is open is opened again, whole or in part', () => {
    const whole = drawingOf('law:a');
    const part = openEntity(emptyDrawing, 'law:a', claims);

    expect([openEntity(whole, 'law:a', null), openEntity(whole, 'law:a', claims)]).toEqual([whole, whole]);
    expect(openEntity(part, 'law:a', claims)).toBe(part);
  });

  it('keeps an entity that is collapsed, without its neighbours', () => {
    const drawing = collapseEntity(openEntity(drawingOf('law:a'), 'law:b', null), 'law:a');

    expect(drawing.open).toEqual([{ id: 'law:b', group: null }]);
    expect(drawing.kept).toEqual(['law:a']);
  });

  it('hides an entity but not what was opened from it, and shows it again when it is opened', () => {
    const hidden = hideEntity(keepEntities(drawingOf('law:a'), ['law:b']), 'law:b');

    const opened = openEntity(hidden, 'law:b', null);

    expect(hidden).toEqual({ ...drawingOf('law:a'), hidden: ['law:b'] });
    expect(opened.hidden).toEqual([]);
    expect(opened.open.map(({ id }) => id)).toEqual(['law:a', 'law:b']);
  });

  it('is empty only while nothing is open, kept or wholly drawn', () => {
    const drawings = [
      emptyDrawing,
      drawingOf('law:a'),
      keepEntities(emptyDrawing, ['law:a']),
      { ...emptyDrawing, extent: 'everything' as const },
    ];

    expect(drawings.map(isDrawingEmpty)).toEqual([true, false, false, false]);
  });
});

describe('rolling a drawing back', () => {
  const [a, b, c] = [drawingOf('law:a'), drawingOf('law:b'), drawingOf('law:c')];

  it('goes back step by step, and forward again', () => {
    const remembered = remember(remember(noRollback, a), b);

    const back = undo(remembered, c);
    const further = undo(back?.rollback ?? noRollback, b);
    const forward = redo(further?.rollback ?? noRollback, a);

    expect([back?.drawing, further?.drawing, forward?.drawing]).toEqual([b, a, b]);
    expect(forward?.rollback).toEqual({ past: [a], future: [c] });
  });

  it('gives up what was undone once something else is drawn', () => {
    const back = undo(remember(noRollback, a), b);

    const after = remember(back?.rollback ?? noRollback, a);

    expect(redo(after, c)).toBeUndefined();
  });

  it('passes over drawings that the browser went back to already', () => {
    const remembered = remember(remember(noRollback, a), b);

    const back = undo(remembered, drawingOf('law:b'));

    expect(back?.drawing).toEqual(a);
  });

  it('has nowhere to go from the start', () => {
    expect([undo(noRollback, a), redo(noRollback, a)]).toEqual([undefined, undefined]);
  });

  it('remembers the last hundred steps', () => {
    const remembered = Array.from({ length: 130 }, (_, at) => drawingOf(`law:${at}`)).reduce(remember, noRollback);

    expect(remembered.past).toHaveLength(100);
    expect(remembered.past[0]).toEqual(drawingOf('law:30'));
  });
});
