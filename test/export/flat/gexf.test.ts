import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { gexf } from '../../../src/export/flat/gexf.ts';
import { graphOf, writeFile } from '../write-file.ts';
import { itCarriesTheGraph } from './xml-format.contract.ts';

describe('a GEXF file', () => {
  itCarriesTheGraph(gexf, (file) => withoutKinds(readGexf(file)));

  it('says what it was made from, and not when', async () => {
    const graph = {
      ...graphOf({}),
      about: { release: '0123abcd', asOf: '1990-01-01', publicUrl: 'https://hoja.test' },
    };

    const attributes = readGexf(String(await writeFile(gexf, graph))).getAttributes();

    expect(attributes).toEqual({
      creator: 'Hoja',
      description: expect.stringMatching(/https:\/\/hoja\.test.*0123abcd.*1990-01-01.*CC BY 4\.0/) as string,
    });
  });

  it('keeps relationships of two types between the same two apart by their kinds', async () => {
    const entities = [
      { id: 'law:a', type: 'Law', fields: {} },
      { id: 'law:b', type: 'Law', fields: {} },
    ] as const;
    const relationships = [
      { id: 'law:a|AMENDS|law:b', type: 'AMENDS', from: 'law:a', to: 'law:b', fields: {} },
      { id: 'law:a|REPEALS|law:b', type: 'REPEALS', from: 'law:a', to: 'law:b', fields: {} },
    ] as const;

    const graph = readGexf(String(await writeFile(gexf, graphOf({ entities, relationships }))));

    expect(graph.mapEdges((_, { kind }) => kind as unknown)).toEqual(['AMENDS', 'REPEALS']);
  });
});

function readGexf(file: string) {
  return parse(MultiGraph, file);
}

/** The kind repeats the type. */
function withoutKinds(graph: ReturnType<typeof readGexf>) {
  graph.updateEachEdgeAttributes((_, { kind, type, ...attributes }) => ({
    type: kind === type ? (type as unknown) : null,
    ...attributes,
  }));
  return graph;
}
