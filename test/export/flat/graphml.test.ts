import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { graphml } from '../../../src/export/flat/graphml.ts';
import { graphOf, writeFile } from '../write-file.ts';
import { itCarriesTheGraph } from './xml-format.contract.ts';

describe('a GraphML file', () => {
  itCarriesTheGraph(graphml, readGraphml);

  it('says what it was made from', async () => {
    const graph = {
      ...graphOf({}),
      about: { release: '0123abcd', asOf: '1990-01-01', publicUrl: 'https://hoja.test' },
    };

    const attributes = readGraphml(String(await writeFile(graphml, graph))).getAttributes();

    expect(attributes).toEqual({ id: 'hoja', release: '0123abcd', asOf: '1990-01-01', url: 'https://hoja.test' });
  });

  it('declares each key once, with its name and label in both languages, before the graph', async () => {
    const file = String(await writeFile(graphml, graphOf({})));

    const keys = [...file.slice(0, file.indexOf('<graph ')).matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(keys).size).toBe(keys.length);
    expect(file).toContain(
      '<key id="node.latitude" for="node" attr.name="latitude" attr.type="double"><desc>latitud · latitude</desc></key>',
    );
    expect(file.slice(file.indexOf('<graph '))).not.toContain('<key ');
  });
});

function readGraphml(file: string) {
  return parse(MultiGraph, file);
}
