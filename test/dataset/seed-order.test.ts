import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readSeedFiles } from '../../src/dataset/seed-file.ts';
import { entityTypeByPrefix, fieldsOf, relationshipTypeNames } from '../../src/ontology/ontology.ts';
import { relationshipFields } from '../../src/ontology/relationship-fields.ts';
import { source } from '../../src/ontology/source.ts';

/** Each thing of the seed has its place, so that a change shows as that change and two people's changes seldom meet. */
describe('the order of the seed', async () => {
  const { files } = await readSeedFiles('seed');
  const parsed = files.map(({ path, prefix, text }) => ({
    path,
    prefix,
    root: parseDocument(text, { schema: 'failsafe' }).contents as YAMLMap,
  }));
  const things = parsed.flatMap(({ prefix, root }) =>
    keysOf(root).map((id) => ({ id, prefix, map: root.get(id) as YAMLMap })),
  );

  it('has the ids of a file in natural order', () => {
    for (const { path, root } of parsed) {
      const ids = keysOf(root);
      expect({ path, ids }).toEqual({ path, ids: ids.toSorted(inNaturalOrder) });
    }
  });

  it('has the fields in the order of the ontology, then the relationships', () => {
    for (const { id, prefix, map } of things) {
      const type = entityTypeByPrefix(prefix);
      const order = [...Object.keys(type === undefined ? source.fields : fieldsOf(type)), 'relationships'];
      expect({ id, keys: keysOf(map) }).toEqual({ id, keys: order.filter((name) => map.has(name)) });
    }
  });

  it('has the relationships in the order of their types in the ontology, then of the ids they point to', () => {
    for (const { id, map } of things) {
      const relationships = map.get('relationships');
      const types = keysOf(relationships);
      expect({ id, types }).toEqual({ id, types: relationshipTypeNames.filter((type) => types.includes(type)) });
      for (const type of types) {
        const list = itemsOf((relationships as YAMLMap).get(type));
        const ends = list.map((item) => String(item.get('to')));
        expect({ id, type, ends }).toEqual({ id, type, ends: ends.toSorted(inNaturalOrder) });
        const order = ['id', 'to', ...Object.keys(relationshipFields)];
        for (const item of list)
          expect({ id, type, keys: keysOf(item) }).toEqual({ id, type, keys: order.filter((name) => item.has(name)) });
      }
    }
  });
});

function keysOf(node: unknown): readonly string[] {
  return isMap(node) ? node.items.map(({ key }) => String(key)) : [];
}

function itemsOf(node: unknown): readonly YAMLMap[] {
  return isSeq(node) ? (node.items as YAMLMap[]) : [];
}

function inNaturalOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
