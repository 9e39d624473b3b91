import { describe, expect, it } from 'vitest';
import { groupNeighbors } from '../../../web/src/card/group-neighbors.ts';
import {
  countBy,
  without,
  type Drawn,
  type DrawnEntity,
  type DrawnRelationship,
} from '../../../web/src/drawing/drawn.ts';
import { labelLines } from '../../../web/src/views/graph/canvas/draw-labels.ts';
import { layoutMatrices } from '../../../web/src/views/graph/layout/layout-matrices.ts';
import { areSameMarks, noMarks } from '../../../web/src/views/graph/canvas/look.ts';
import { createModel, syncModel } from '../../../web/src/views/graph/canvas/model.ts';
import { distanceToSegment } from '../../../web/src/views/graph/canvas/point-at-edges.ts';
import { filterDrawn } from '../../../web/src/drawing/visible.ts';
import { stepsFrom } from '../../../web/src/views/graph/walk.ts';

const entity = (
  id: string,
  type: DrawnEntity['type'],
  confidence: DrawnEntity['confidence'] = 'CONFIRMED_IN_SOURCE',
): DrawnEntity => ({ id, type, confidence, degree: 1, names: { es: id, en: null }, kind: null, validity: null });
const relationship = (
  source: string,
  type: DrawnRelationship['relationship']['type'],
  target: string,
  confidence: DrawnEntity['confidence'] = 'CONFIRMED_IN_SOURCE',
): DrawnRelationship => ({
  id: `${source}|${type}|${target}`,
  source: { id: source },
  target: { id: target },
  relationship: { type, confidence, basis: null, roleLabel: null, on: null, since: null, until: null },
});

const drawn: Drawn = {
  nodes: [
    entity('law:a', 'LAW'),
    entity('provision:b', 'PROVISION'),
    entity('person:c', 'PERSON', 'GENERAL_KNOWLEDGE'),
  ],
  edges: [
    relationship('law:a', 'AMENDS', 'provision:b'),
    relationship('provision:b', 'PART_OF', 'law:a', 'STATED_IN_SEED'),
    relationship('law:a', 'SIGNED_BY', 'person:c'),
  ],
  omitted: 0,
};
const noFilters = { entityTypes: [], relationshipTypes: [], confidences: [] };
const idsIn = ({ nodes, edges }: Drawn) => [nodes.map(({ id }) => id), edges.map(({ id }) => id)];

describe('filters', () => {
  it('take the relationships of a hidden type of entities away too', () => {
    const filtered = filterDrawn(drawn, { ...noFilters, entityTypes: ['PERSON'] });

    expect(idsIn(filtered)).toEqual([
      ['law:a', 'provision:b'],
      ['law:a|AMENDS|provision:b', 'provision:b|PART_OF|law:a'],
    ]);
  });

  it('leave the entities of a hidden type of relationships', () => {
    const filtered = filterDrawn(drawn, { ...noFilters, relationshipTypes: ['AMENDS'] });

    expect(idsIn(filtered)).toEqual([
      ['law:a', 'provision:b', 'person:c'],
      ['provision:b|PART_OF|law:a', 'law:a|SIGNED_BY|person:c'],
    ]);
  });

  it('hide what is not sure enough, entities and relationships', () => {
    const filtered = filterDrawn(drawn, { ...noFilters, confidences: ['GENERAL_KNOWLEDGE', 'STATED_IN_SEED'] });

    expect(idsIn(filtered)).toEqual([['law:a', 'provision:b'], ['law:a|AMENDS|provision:b']]);
  });
});

it('takes hidden entities out with what leads to them', () => {
  expect(idsIn(without(drawn, ['law:a']))).toEqual([['provision:b', 'person:c'], []]);
});

it('walks from an entity by each relationship, from whichever end, by type', () => {
  const steps = stepsFrom(drawn, 'law:a').map(({ entity: { id }, relationshipType, direction }) => [
    relationshipType,
    direction,
    id,
  ]);

  expect(steps).toEqual([
    ['AMENDS', 'OUT', 'provision:b'],
    ['PART_OF', 'IN', 'provision:b'],
    ['SIGNED_BY', 'OUT', 'person:c'],
  ]);
});

it('puts the counts of one relationship and direction together', () => {
  const groups = groupNeighbors([
    { relationshipType: 'REGULATES', direction: 'IN', entityType: 'LAW', count: 2 },
    { relationshipType: 'REGULATES', direction: 'OUT', entityType: 'POLICY', count: 4 },
    { relationshipType: 'REGULATES', direction: 'IN', entityType: 'PROVISION', count: 1 },
  ]);

  expect(
    groups.map(({ direction, count, parts }) => [direction, count, parts.map(({ entityType }) => entityType)]),
  ).toEqual([
    ['IN', 3, ['LAW', 'PROVISION']],
    ['OUT', 4, ['POLICY']],
  ]);
});

it('counts what occurs, the most frequent first', () => {
  expect(countBy(['b', 'a', 'b'], (letter) => letter)).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

describe('the model that is drawn', () => {
  it('keeps the places of what stays, and says whether anything changed', () => {
    const model = createModel();
    const first = syncModel(model, drawn);
    model.mergeNodeAttributes('law:a', { x: 7, y: 8 });

    const [same, less] = [syncModel(model, drawn), syncModel(model, without(drawn, ['person:c']))];

    expect([first, same, less]).toEqual([true, false, true]);
    expect(model.nodes()).toEqual(['law:a', 'provision:b']);
    expect(model.getNodeAttributes('law:a')).toMatchObject({ x: 7, y: 8 });
    expect(model.edges()).toEqual(['law:a|AMENDS|provision:b', 'provision:b|PART_OF|law:a']);
  });

  it('puts the same drawing at the same places each time', () => {
    const [one, other] = [createModel(), createModel()];
    syncModel(one, drawn);
    syncModel(other, drawn);

    expect(one.mapNodes((_id, { x, y }) => [x, y])).toEqual(other.mapNodes((_id, { x, y }) => [x, y]));
  });

  it('is handed to the layout with a mass that grows with each relationship', () => {
    const model = createModel();
    syncModel(model, drawn);

    const { nodes, edges } = layoutMatrices(model);

    expect([nodes[6], nodes[16], nodes[26]]).toEqual([4, 3, 2]);
    expect([...edges]).toEqual([0, 10, 1, 10, 0, 1, 0, 20, 1]);
  });
});

it('looks the same with the same marks, and with none however they are said', () => {
  const path = new Set(['law:a']);
  const marked = { ...noMarks, selectedId: 'law:a', pathIds: path };

  expect([
    areSameMarks(noMarks, { ...noMarks, pathIds: new Set() }),
    areSameMarks(marked, { ...marked }),
    areSameMarks(marked, { ...marked, pointedId: 'law:b' }),
    areSameMarks(marked, { ...marked, pathIds: new Set() }),
  ]).toEqual([true, true, false, false]);
});

it('breaks a long name between words and cuts what is left', () => {
  expect(labelLines('Ley 28002')).toEqual(['Ley 28002']);
  expect(labelLines('Art. 298 CP: microcomercialización o microproducción')).toEqual([
    'Art. 298 CP:',
    'microcomercialización o…',
  ]);
});

it('measures how far the pointer is from an edge, not from its line beyond the ends', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];

  expect([
    distanceToSegment({ x: 5, y: 3 }, a, b),
    distanceToSegment({ x: 13, y: 4 }, a, b),
    distanceToSegment({ x: 3, y: 4 }, a, a),
  ]).toEqual([3, 5, 5]);
});
