import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/engine/graph-engine.ts';
import { nodeLink } from '../../../src/export/node-link.ts';
import { readAll } from '../../../src/export/read-graph.ts';
import { renderOperation } from '../../../web/src/api/ask.ts';
import { graphql } from '../../../web/src/api/graphql.ts';
import { drawWhole } from '../../../web/src/drawing/draw-whole.ts';
import { drawnFragment, type Drawn } from '../../../web/src/drawing/drawn.ts';
import { graphFileAddress, type FileLink, type FileNode, type GraphFile } from '../../../web/src/drawing/graph-file.ts';
import { drawingOfEverything, hideEntity, keepEntities, openEntity } from '../../../web/src/state/drawing.ts';
import { askFor } from '../../support/ask.ts';
import { openSeededGrafeo } from '../../support/seeded.ts';

const everything = { drawing: drawingOfEverything, others: [] };
const idsIn = ({ nodes }: Drawn) => nodes.map(({ id }) => id);
const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

describe('the file of the whole seed', () => {
  const subgraph = graphql('query Same($ids: [ID!]!) { subgraph(ids: $ids) { ...Drawn } }', [drawnFragment]);
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  async function readFile(asOf: string | null): Promise<GraphFile> {
    const pieces: (string | Uint8Array)[] = [];
    for await (const piece of nodeLink.write(readAll(engine, { release: null, asOf, publicUrl: 'http://hoja.test' })))
      pieces.push(piece);
    return JSON.parse(pieces.join('')) as GraphFile;
  }

  it.each([null, '1990-12-31', '2003-06-18'])('is drawn as the service answers it, as of %s', async (asOf) => {
    const drawn = drawWhole(await readFile(asOf), everything);

    // The service takes a thousand ids at once; the relationships among these are compared.
    const ids = idsIn(drawn).slice(0, 1000);
    const { subgraph: answer } = (await askFor(engine, renderOperation(subgraph, asOf), {
      ids,
    })) as unknown as { readonly subgraph: Drawn };
    const asked = new Set(ids);
    expect(drawn.nodes.length).toBeGreaterThan(100);
    expect(byId(drawn.nodes.filter(({ id }) => asked.has(id)))).toEqual(byId(answer.nodes));
    expect(byId(drawn.edges.filter(({ source, target }) => asked.has(source.id) && asked.has(target.id)))).toEqual(
      byId(answer.edges),
    );
    expect(drawn.omitted).toBe(0);
  });
});

describe('a drawing of the whole graph', () => {
  const node = (id: string, type: FileNode['type']): FileNode => ({
    id,
    type,
    names: { es: id },
    confidence: 'CONFIRMED_IN_SOURCE',
  });
  const link = (source: string, type: FileLink['type'], target: string): FileLink => ({
    key: `${source}|${type}|${target}`,
    source,
    target,
    type,
    confidence: 'STATED_IN_SEED',
  });
  // Degrees: law:a 3, law:b 1, provision:c 2, person:d 1, person:e 1, region:f 0.
  const file: GraphFile = {
    nodes: [
      node('law:a', 'Law'),
      node('law:b', 'Law'),
      node('person:d', 'Person'),
      node('person:e', 'Person'),
      node('provision:c', 'Provision'),
      node('region:f', 'Region'),
    ],
    links: [
      link('law:a', 'AMENDS', 'provision:c'),
      link('law:b', 'AMENDS', 'provision:c'),
      link('law:a', 'SIGNED_BY', 'person:d'),
      link('law:a', 'SIGNED_BY', 'person:e'),
    ],
  };

  it('leaves out what is hidden with its relationships, but not what the card is about', () => {
    const hidden = hideEntity(hideEntity(drawingOfEverything, 'law:a'), 'law:b');

    const drawn = drawWhole(file, { drawing: hidden, others: ['law:b'] });

    expect(idsIn(drawn)).toEqual(['law:b', 'person:d', 'person:e', 'provision:c', 'region:f']);
    expect(drawn.edges.map(({ id }) => id)).toEqual(['law:b|AMENDS|provision:c']);
    expect([drawn.omitted, drawn.nodes[3]?.degree]).toEqual([0, 2]);
  });

  it('is cut to those with the most relationships, and says how many are left out', () => {
    const drawn = drawWhole(file, { ...everything, most: 3 });

    expect(idsIn(drawn)).toEqual(['law:a', 'law:b', 'provision:c']);
    expect(drawn.edges.map(({ id }) => id)).toEqual(['law:a|AMENDS|provision:c', 'law:b|AMENDS|provision:c']);
    expect([drawn.omitted, drawn.nodes[0]?.degree]).toEqual([3, 3]);
  });

  it('counts what is hidden as taken out, not as left out', () => {
    expect(drawWhole(file, { drawing: hideEntity(drawingOfEverything, 'law:a'), others: [], most: 5 }).omitted).toBe(0);
  });

  it('keeps what was opened, kept or picked when it is cut, however few relationships that has', () => {
    const opened = openEntity(drawingOfEverything, 'law:a', {
      relationshipType: 'SIGNED_BY',
      direction: 'OUT',
      entityType: 'PERSON',
    });

    const drawings = [
      drawWhole(file, { drawing: opened, others: [], most: 3 }),
      drawWhole(file, { drawing: openEntity(drawingOfEverything, 'person:e', null), others: [], most: 2 }),
      drawWhole(file, { drawing: keepEntities(drawingOfEverything, ['region:f']), others: ['person:e'], most: 3 }),
    ];

    expect(drawings.map(idsIn)).toEqual([
      ['law:a', 'person:d', 'person:e'],
      ['law:a', 'person:e'],
      ['law:a', 'person:e', 'region:f'],
    ]);
  });

  it('opens a group only from its own end and of its own type', () => {
    const open = (direction: 'IN' | 'OUT', entityType: 'PERSON' | 'INSTITUTION') =>
      openEntity(drawingOfEverything, 'law:a', { relationshipType: 'SIGNED_BY', direction, entityType });

    const drawings = [open('OUT', 'PERSON'), open('IN', 'PERSON'), open('OUT', 'INSTITUTION')].map((drawing) =>
      drawWhole(file, { drawing, others: [], most: 3 }),
    );

    expect(drawings.map(idsIn)).toEqual([
      ['law:a', 'person:d', 'person:e'],
      ['law:a', 'law:b', 'provision:c'],
      ['law:a', 'law:b', 'provision:c'],
    ]);
  });

  it('is read from an address that says the day', () => {
    expect([graphFileAddress('json', null), graphFileAddress('gexf', '2003-06-17')]).toEqual([
      'graph.json',
      'graph.gexf?asOf=2003-06-17',
    ]);
  });
});
