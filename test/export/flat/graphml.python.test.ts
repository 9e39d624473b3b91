import { expect, it } from 'vitest';
import { graphml } from '../../../src/export/flat/graphml.ts';
import { describeWithPython, runPython } from '../../python/run-python.ts';
import { sortById, type FlatItem } from './flat-release.ts';
import { about, openSeed, writeFile } from '../write-file.ts';

interface Graph {
  readonly directed: boolean;
  readonly graph: object;
  readonly nodes: readonly FlatItem[];
  readonly edges: readonly FlatItem[];
}

describeWithPython('a GraphML file, read with networkx', () => {
  it('holds every entity and relationship of the release with every field', async () => {
    await using seed = await openSeed();
    const file = await writeFile(graphml, seed.graph);

    const { directed, graph, nodes, edges } = (await runPython('read_graphml.py', file)) as Graph;

    expect(directed).toBe(true);
    expect(graph).toMatchObject({ release: about.release, url: about.publicUrl });
    expect(sortById(nodes)).toEqual(
      seed.expected.nodes.map((node) => ({ ...node, label: node.name_es ?? node.name_en })),
    );
    expect(sortById(edges.map(({ key, ...edge }) => ({ ...edge, id: key })))).toEqual(
      seed.expected.edges.map((edge) => ({ ...edge, label: edge.type })),
    );
  });
});
