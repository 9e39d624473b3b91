import { expect, it } from 'vitest';
import { gexf } from '../../../src/export/flat/gexf.ts';
import { describeWithPython, runPython } from '../../python/run-python.ts';
import { sortById, type FlatItem } from './flat-release.ts';
import { openSeed, writeFile } from '../write-file.ts';

interface Graph {
  readonly directed: boolean;
  readonly nodes: readonly FlatItem[];
  readonly edges: readonly FlatItem[];
}

describeWithPython('a GEXF file, read with networkx', () => {
  it('holds every entity and relationship of the release with every field', async () => {
    await using seed = await openSeed();
    const file = await writeFile(gexf, seed.graph);

    const { directed, nodes, edges } = (await runPython('read_gexf.py', file)) as Graph;

    expect(directed).toBe(true);
    expect(sortById(nodes)).toEqual(
      seed.expected.nodes.map((node) => ({ ...node, label: node.name_es ?? node.name_en })),
    );
    expect(sortById(edges)).toEqual(seed.expected.edges.map((edge) => ({ ...edge, key: edge.id, label: edge.type })));
  });
});
